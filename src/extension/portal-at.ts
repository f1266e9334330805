import type { Portal } from '../core/portal/portal.ts';
import { isVendorHost, recogniseHost } from '../core/portal/recognise-host.ts';
import { browser } from './browser.ts';

/**
 * What a page's host is to us: a portal by its name, or a host that the user granted by its name.
 * A grant for all sites makes no portals of them.
 * @returns null for any other host, and for one that we may not look at
 */
export async function portalAt({ protocol, hostname: host }: URL): Promise<Portal | null> {
  const hosted = recogniseHost(host);
  if (hosted) {
    const granted = await browser.permissions.contains({ origins: [`${protocol}//${host}/*`] });
    return granted ? hosted : null;
  }
  if (isVendorHost(host)) return null;
  const { origins = [] } = await browser.permissions.getAll();
  const named = [`${protocol}//${host}/*`, `*://${host}/*`].some((pattern) => origins.includes(pattern));
  return named ? { host, certainty: 'no', evidence: { kind: 'host-granted' } } : null;
}
