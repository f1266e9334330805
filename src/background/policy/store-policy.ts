import { browser } from '../../browser/browser.ts';
import { language } from '../../browser/language.ts';
import { serialQueue } from '../../browser/serial-queue.ts';
import { CHOSEN, policyKey, readWatches, storedIn, type WatchTarget, watchId } from '../../browser/watch.ts';
import type { FoundPolicy } from '../../core/policy/policy.ts';
import { choiceKey } from './link-choice.ts';

/** What the policies of all portals may take together: session storage holds 10 MB, and journals need room too. */
const MAX_CHARACTERS = 4_000_000;

/** One at a time, so that each counts what the others take. */
const inTurn = serialQueue();

/** Stores the portal's own policy, in the visitor's language. */
export const storeOwnPolicy = (target: WatchTarget, policy: FoundPolicy): Promise<void> =>
  inTurn(() => store(policyKey(watchId(target), language()), policy));

/** Stores the document that the user chose instead. */
export const storeChosenPolicy = (target: WatchTarget, policy: FoundPolicy): Promise<void> =>
  inTurn(() => store(policyKey(watchId(target), CHOSEN), policy));

/** Forgets what was chosen, what was read, and the link to it. */
export async function forgetPolicies(target: WatchTarget): Promise<void> {
  await browser.storage.session.remove([...policyKeys(watchId(target)), choiceKey(target)]);
}

const policyKeys = (id: string): string[] => [CHOSEN, language()].map((which) => policyKey(id, which));

/**
 * Stores a policy as text, which takes a third of the room that Chromium counts for objects. The policies that were read
 * longest ago are let go of; when there still is no room, that is stored instead.
 */
async function store(key: string, policy: FoundPolicy): Promise<void> {
  const text = JSON.stringify(policy);
  const { [key]: _, ...others } = await browser.storage.session.get(
    Object.keys(await readWatches()).flatMap(policyKeys),
  );
  const stored: Record<string, string> = {};
  let taken = text.length;
  const newestFirst = Object.entries(others)
    .map(([other, held]) => ({ other, held: String(held), policy: storedIn(held) as FoundPolicy }))
    .sort((one, next) => next.policy.readAt - one.policy.readAt);
  for (const { other, held, policy } of newestFirst) {
    taken += held.length;
    if (taken > MAX_CHARACTERS && policy.kind !== 'not-found') stored[other] = withoutRoom(policy);
  }
  await browser.storage.session
    .set({ ...stored, [key]: text })
    .catch(() => browser.storage.session.set({ [key]: withoutRoom(policy) }));
}

/** What is kept of a policy that has no room: enough to say so, and to read it again. */
const withoutRoom = ({ source, readAt, elsewhere }: FoundPolicy): string =>
  JSON.stringify({ kind: 'not-found', source, readAt, elsewhere, failure: { kind: 'no-room' } } satisfies FoundPolicy);
