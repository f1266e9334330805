import { browser } from '../../browser/browser.ts';
import { language } from '../../browser/language.ts';
import { CHOSEN, policyKey, type WatchTarget, watchId } from '../../browser/watch.ts';
import type { FoundPolicy } from '../../core/policy/policy.ts';

/** Stores the portal's own policy, in the visitor's language. */
export const storeOwnPolicy = (target: WatchTarget, policy: FoundPolicy): Promise<void> =>
  store(target, language(), policy);

/** Stores the document that the user chose instead. */
export const storeChosenPolicy = (target: WatchTarget, policy: FoundPolicy): Promise<void> =>
  store(target, CHOSEN, policy);

/** Forgets what was chosen and what was read. */
export async function forgetPolicies(target: WatchTarget): Promise<void> {
  await browser.storage.session.remove([CHOSEN, language()].map((which) => policyKey(watchId(target), which)));
}

async function store(target: WatchTarget, which: string, policy: FoundPolicy): Promise<void> {
  await browser.storage.session.set({ [policyKey(watchId(target), which)]: policy });
}
