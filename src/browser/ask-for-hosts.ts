import { browser } from './browser.ts';
import { forgetIntent } from './intent.ts';

/**
 * Asks the user for hosts, each by its name. To be called in the handler of a click, before anything is awaited:
 * else the browser does not ask. It may also close the popup while it asks. Nothing needs to be saved for that: what
 * follows from a grant is the worker's, however it came about. What was noted for an earlier question, which
 * nobody answered, must not be taken for this one's.
 * @see MDN, permissions.request()
 */
export async function askForHosts(hosts: readonly string[]): Promise<boolean> {
  const forgotten = forgetIntent();
  const granted = await browser.permissions.request({ origins: hosts.map((host) => `*://${host}/*`) });
  await forgotten;
  return granted;
}
