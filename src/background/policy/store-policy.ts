import { browser } from '../../browser/browser.ts';
import { language } from '../../browser/language.ts';
import { serialQueue } from '../../browser/serial-queue.ts';
import { CHOSEN, policyKey, readWatches, storedIn, type WatchTarget, watchId } from '../../browser/watch.ts';
import type { FoundPolicy } from '../../core/policy/policy.ts';
import { split } from '../../core/split.ts';

/** What the policies of all portals may take together: session storage holds 10 MB, and journals need room too. */
const MAX_BYTES = 4_000_000;

/** One at a time, so that each counts what the others take. */
const inTurn = serialQueue();

/** Stores the portal's own policy, in the visitor's language. */
export const storeOwnPolicy = (target: WatchTarget, policy: FoundPolicy): Promise<void> =>
  inTurn(() => store(policyKey(watchId(target), language()), policy));

/** Stores the document that the user chose instead. */
export const storeChosenPolicy = (target: WatchTarget, policy: FoundPolicy): Promise<void> =>
  inTurn(() => store(policyKey(watchId(target), CHOSEN), policy));

/** Forgets what was chosen and what was read. */
export async function forgetPolicies(target: WatchTarget): Promise<void> {
  await browser.storage.session.remove(policyKeys(watchId(target)));
}

const policyKeys = (id: string): string[] => [CHOSEN, language()].map((which) => policyKey(id, which));

/** As text, which takes a third of the room that Chromium counts for objects. When there is none, that is stored instead. */
async function store(key: string, policy: FoundPolicy): Promise<void> {
  const text = JSON.stringify(policy);
  await leaveRoom(key, MAX_BYTES - sizeOf(text));
  try {
    await browser.storage.session.set({ [key]: text });
  } catch {
    await leaveRoom(key, 0);
    const put = (stored: string) => browser.storage.session.set({ [key]: stored });
    await put(text).catch(() => put(withoutRoom(policy)));
  }
}

/**
 * Lets go of the policies that were read longest ago, until the others take no more than so many bytes. What users chose
 * goes last: only they can read it again.
 */
async function leaveRoom(key: string, bytes: number): Promise<void> {
  const keys = Object.keys(await readWatches()).flatMap(policyKeys);
  const { [key]: _, ...others } = await browser.storage.session.get(keys);
  const texts = Object.entries(others).map(([other, text]) => ({ key: other, size: sizeOf(String(text)), text }));
  let taken = texts.reduce((sum, { size }) => sum + size, 0);
  if (taken <= bytes) return;
  const read = texts.flatMap(({ text, ...entry }) => {
    const policy: FoundPolicy | null = storedIn(text);
    return policy === null || policy.kind === 'not-found' ? [] : [{ ...entry, policy }];
  });
  const oldestFirst = read.sort((one, next) => one.policy.readAt - next.policy.readAt);
  const evicted: Record<string, string> = {};
  const [chosen, own] = split(oldestFirst, ({ key: other }) => other.endsWith(`/${CHOSEN}`));
  for (const { key: other, size, policy } of [...own, ...chosen]) {
    if (taken <= bytes) break;
    evicted[other] = withoutRoom(policy);
    taken -= size;
  }
  await browser.storage.session.set(evicted);
}

/** What is kept of a policy that has no room: enough to say so, and to read it again. */
const withoutRoom = ({ source, readAt, elsewhere }: FoundPolicy): string =>
  JSON.stringify({ kind: 'not-found', source, readAt, elsewhere, failure: { kind: 'no-room' } } satisfies FoundPolicy);

const sizeOf = (text: string): number => new TextEncoder().encode(text).length;
