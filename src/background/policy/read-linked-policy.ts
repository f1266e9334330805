import { browser } from '../../browser/browser.ts';
import { language } from '../../browser/language.ts';
import { matchPatternFor } from '../../browser/match-pattern-for.ts';
import { readOwnPolicy, type WatchTarget } from '../../browser/watch.ts';
import { readPolicyAt } from './find-policy.ts';
import { observedNames } from './observed-names.ts';
import { storeOwnPolicy } from './store-policy.ts';

/** Reads the policy that a portal links to on another host, if we may. When that fails, the policy read before stays. */
export async function readLinkedPolicy(target: WatchTarget): Promise<void> {
  const known = await readOwnPolicy(target, language());
  if (!known?.elsewhere) return;
  const { url } = known.elsewhere;
  if (!(await browser.permissions.contains({ origins: [matchPatternFor(new URL(url))] }))) return;
  const found = await readPolicyAt(url, await observedNames(target));
  const failure = found.kind === 'not-found' ? found.failure : { kind: 'unreadable' as const };
  const policy = found.kind === 'read' ? found : { ...known, elsewhere: found.elsewhere ?? { url, failure } };
  await storeOwnPolicy(target, policy);
}
