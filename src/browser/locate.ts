import type { Portal } from '../core/portal/portal.ts';
import { browser } from './browser.ts';
import { portalAt } from './portal-at.ts';
import { storeOf } from './store-of.ts';

/** What a tab shows. */
export type Located =
  | {
      readonly kind: 'portal';
      readonly portal: Portal;
      readonly tabId: number;
      readonly storeId: string;
      /** Where it is served, with the port. */
      readonly origin: string;
    }
  /** A page whose host was not granted, or may not be a portal's. */
  | { readonly kind: 'page'; readonly host: string; readonly tabId: number }
  /** No web page, or one whose address the browser does not tell. */
  | { readonly kind: 'no-page' };

export type UnseenPage = Exclude<Located, { readonly kind: 'portal' }>;

/**
 * Finds the portal in a tab, if there is one that we may look at.
 * @param tabId the active tab of the current window when null
 */
export async function locate(tabId: number | null): Promise<Located> {
  const [tab] =
    tabId === null ? await browser.tabs.query({ active: true, currentWindow: true }) : [await browser.tabs.get(tabId)];
  const url = tab?.url && URL.canParse(tab.url) ? new URL(tab.url) : null;
  if (tab?.id === undefined || !url?.protocol.startsWith('http')) return { kind: 'no-page' };
  const [portal, storeId] = await Promise.all([portalAt(url), storeOf(tab.id)]);
  return portal && storeId !== null
    ? { kind: 'portal', portal, tabId: tab.id, storeId, origin: url.origin }
    : { kind: 'page', host: url.hostname, tabId: tab.id };
}
