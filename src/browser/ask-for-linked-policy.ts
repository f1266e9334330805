import { browser } from './browser.ts';
import { forgetIntent, saveIntent } from './intent.ts';
import { matchPatternFor } from './match-pattern-for.ts';
import { ask } from './message.ts';
import type { WatchTarget } from './watch.ts';

/**
 * Asks the user for the host of a policy that a portal links to, and the worker to read it. Call it in the handler of a
 * click, before anything is awaited: else the browser does not ask. The browser may close the popup while it asks; the
 * worker then finishes the saved intent.
 * @see MDN, permissions.request()
 */
export async function askForLinkedPolicy(target: WatchTarget, address: string): Promise<void> {
  const origin = matchPatternFor(new URL(address));
  const saved = saveIntent({ origin, target });
  const granted = await browser.permissions.request({ origins: [origin] });
  await saved;
  if (granted) await ask({ kind: 'read-linked-policy', target });
  else await forgetIntent();
}
