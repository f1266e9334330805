import { inFrames } from '../../browser/in-page.ts';
import type { JournalEvent } from '../../core/journal/event.ts';
import { isGranted } from './is-granted.ts';

/** A page may make up any number of hosts: of more than these only the number is told. */
const MAX_HOSTS = 100;

type OtherHosts = Pick<JournalEvent<'hosts'>, 'hosts' | 'more'>;

/**
 * The other hosts that a portal's page loads from or shows in frames, and whether each is granted; of its frames, too, as
 * far as we may look at them. A page that still loads is looked at too, and again once it is shown.
 * @param host the page's own, which is left out
 * @returns null when the tab shows no page of the portal that we may look at, undefined when that is too busy to answer
 */
export async function otherHosts(tabId: number, host: string): Promise<OtherHosts | null | undefined> {
  const frames = await inFrames(tabId, true, hostsOf, [], true);
  if (frames === undefined) return undefined;
  if (!frames?.some(({ own, isTop }) => isTop && own === host)) return null;
  const found = new Set(frames.flatMap(({ hosts }) => hosts).filter((name) => name !== '' && name !== host));
  const named = [...found].sort().slice(0, MAX_HOSTS);
  const more = found.size - named.length + frames.reduce((sum, frame) => sum + frame.more, 0);
  const hosts = await Promise.all(named.map(async (other) => ({ host: other, granted: await isGranted(other) })));
  return { hosts, ...(more > 0 && { more }) };
}

/** What one frame loads from; it runs there. */
function hostsOf() {
  const maxHosts = 1000;
  const addresses = performance.getEntriesByType('resource').map(({ name }) => name);
  for (const { src } of document.querySelectorAll('iframe')) addresses.push(src);
  // By their beginnings first: a page asks one host for many things, and to read an address takes longer.
  const origins = new Set(addresses.map((address) => /^https?:\/\/[^/?#]*/.exec(address)?.[0] ?? ''));
  const hosts = new Set<string>();
  for (const origin of origins) if (URL.canParse(origin)) hosts.add(new URL(origin).hostname);
  const told = [...hosts].slice(0, maxHosts);
  return { own: location.hostname, isTop: window === top, hosts: told, more: hosts.size - told.length };
}
