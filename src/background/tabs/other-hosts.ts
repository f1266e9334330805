import type { OtherHost } from '../../core/journal/event.ts';
import { hostsIn } from './in-page.ts';
import { isGranted } from './is-granted.ts';

/**
 * The other hosts that a portal's page loads from, and whether each is granted.
 * @returns null when the tab shows no page of the portal
 */
export async function otherHosts(tabId: number, host: string): Promise<readonly OtherHost[] | null> {
  const hosts = await hostsIn(tabId, host);
  return hosts && Promise.all(hosts.map(async (other) => ({ host: other, granted: await isGranted(other) })));
}
