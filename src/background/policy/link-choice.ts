import { browser } from '../../browser/browser.ts';
import { policyKey, storedIn, type WatchTarget, watchId } from '../../browser/watch.ts';
import type { PolicyLinks } from '../../core/policy/choose-policy-link.ts';

/** Which links to a policy were chosen of those that a portal's pages show. */
export interface LinkChoice {
  /** The digest of the links that they were chosen among: a choice follows from them alone. */
  readonly among: string;
  readonly links: PolicyLinks;
}

export const choiceKey = (target: WatchTarget): string => policyKey(watchId(target), 'links');

/** The last choice, also an earlier worker's. */
export async function readChoice(target: WatchTarget): Promise<LinkChoice | null> {
  const key = choiceKey(target);
  return storedIn((await browser.storage.session.get(key))[key]);
}

export async function storeChoice(target: WatchTarget, choice: LinkChoice): Promise<void> {
  await browser.storage.session.set({ [choiceKey(target)]: JSON.stringify(choice) });
}
