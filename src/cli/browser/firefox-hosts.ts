import { BrowserUnavailable } from './browser-unavailable.ts';
import type { HostMapping } from './host-mapping.ts';

const isLoopback = (address: string): boolean => address.startsWith('127.') || address === '::1';

/**
 * Firefox's preferences for a list of mappings. It can send named hosts to this computer, or every host
 * to one address, and never to another port.
 * @throws BrowserUnavailable for anything else
 */
export function toFirefoxPreferences(mappings: readonly HostMapping[]): Readonly<Record<string, string>> {
  const [first, ...others] = mappings;
  if (first === undefined) return {};
  if (mappings.some(({ port, toPort = port }) => port !== toPort)) {
    throw new BrowserUnavailable(
      'Firefox cannot send a host to another port. Serve it on its own port, or use Chromium.',
    );
  }
  if (mappings.every(({ host, address }) => host !== '*' && isLoopback(address))) {
    return { 'network.dns.localDomains': mappings.map(({ host }) => host).join(',') };
  }
  if (others.every(({ address }) => address === first.address)) return { 'network.dns.forceResolve': first.address };
  throw new BrowserUnavailable(
    'Firefox cannot send several hosts to different addresses. Map them to one, or use Chromium.',
  );
}
