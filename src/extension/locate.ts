import type { Portal } from '../core/portal/portal.ts';
import { isVendorHost, recogniseHost } from '../core/portal/recognise-host.ts';
import { browser } from './browser.ts';
import type { PortalTab } from './load-report.ts';

const stores = new Map<number, string>();

/** The cookie store of a tab, which never changes while the tab lives. */
export async function storeOf(tabId: number): Promise<string | null> {
  if (!stores.has(tabId)) {
    for (const { id, tabIds } of await browser.cookies.getAllCookieStores())
      for (const tab of tabIds) stores.set(tab, id);
  }
  return stores.get(tabId) ?? null;
}

/** What a granted host is to us; null for the vendor's own sites. */
export function portalAt(host: string): Portal | null {
  return (
    recogniseHost(host) ?? (isVendorHost(host) ? null : { host, certainty: 'no', evidence: { kind: 'host-granted' } })
  );
}

export type Located =
  | { readonly kind: 'portal'; readonly tab: PortalTab }
  | { readonly kind: 'not-a-portal'; readonly host: string | null };

/**
 * The portal in a tab, if there is one that we may look at.
 * @param tabId the active tab of the current window when null
 */
export async function locate(tabId: number | null): Promise<Located> {
  const [active] =
    tabId === null ? await browser.tabs.query({ active: true, currentWindow: true }) : [await browser.tabs.get(tabId)];
  const url = active?.url && URL.canParse(active.url) ? new URL(active.url) : null;
  if (active?.id === undefined || url === null || !/^https?:$/.test(url.protocol))
    return { kind: 'not-a-portal', host: null };
  const portal = portalAt(url.hostname);
  const [storeId, granted] = await Promise.all([
    storeOf(active.id),
    browser.permissions.contains({ origins: [`*://${url.hostname}/*`] }),
  ]);
  if (portal === null || storeId === null || !granted) return { kind: 'not-a-portal', host: url.hostname };
  return { kind: 'portal', tab: { tabId: active.id, storeId, portal, origin: url.origin } };
}
