import { browser } from './browser.ts';
import { forgetIntent } from './intent.ts';

/**
 * Asks the user for hosts, each by its name. Call it in the handler of a click, before anything is awaited: else the
 * browser does not ask. The browser may close the popup while it asks; the worker follows the grant. An earlier question
 * that was not answered is forgotten, or this answer would be taken for the answer to that one.
 * @see MDN, permissions.request()
 */
export async function askForHosts(hosts: readonly string[]): Promise<boolean> {
  const forgotten = forgetIntent();
  const granted = await browser.permissions.request({ origins: hosts.map((host) => `*://${host}/*`) });
  await forgotten;
  return granted;
}
