import type { Portal } from '../core/portal/portal.ts';
import { isVendorHost, recogniseHost } from '../core/portal/recognise-host.ts';
import { browser } from './browser.ts';
import { matchPatternFor } from './match-pattern-for.ts';

/**
 * The portal at an address: a host that its name shows to be one, or a host that the user granted by its name. A grant
 * for all sites makes no portals of them.
 * @returns null for any other host, and for one that we may not look at
 */
export async function portalAt(url: URL): Promise<Portal | null> {
  const { hostname: host } = url;
  const hosted = recogniseHost(host);
  if (hosted) {
    const granted = await browser.permissions.contains({ origins: [matchPatternFor(url)] });
    return granted ? hosted : null;
  }
  if (isVendorHost(host)) return null;
  const { origins = [] } = await browser.permissions.getAll();
  const named = [matchPatternFor(url), `*://${host}/*`].some((pattern) => origins.includes(pattern));
  return named ? { host, certainty: 'no', evidence: { kind: 'host-granted' } } : null;
}
