import type { WebRequest } from 'webextension-polyfill';
import { browser } from '../../browser/browser.ts';
import type { InboxItem } from './inbox.ts';

/**
 * The page that a response is part of, when that can be told without its tab, which may show another by then.
 * @returns null when the tab must be asked
 */
export function pageHostAt(details: WebRequest.OnHeadersReceivedDetailsType): string | null {
  const { url, type, tabId, frameId } = details;
  const from = tabId < 0 || frameId === 0 ? initiatorOf(details) : null;
  if (tabId < 0) return from?.startsWith('http') ? new URL(from).hostname : null; // a page’s service worker
  return type === 'main_frame' ? new URL(url).hostname : from && new URL(from).hostname;
}

/** The origin that asked for a response: Chromium names it, Firefox the page; neither, where nobody did. */
export function initiatorOf({ initiator, originUrl }: WebRequest.OnHeadersReceivedDetailsType): string | null {
  const from = initiator ?? originUrl;
  return from !== undefined && URL.canParse(from) ? new URL(from).origin : null;
}

/** The host of the top-level page; null when nobody can tell any more. */
export async function pageHostOf(item: InboxItem): Promise<string | null> {
  if (item.kind === 'cookie') return null;
  if (item.kind === 'navigation') return new URL(item.url).hostname;
  if (item.pageHost !== null) return item.pageHost;
  const tab = await browser.tabs.get(item.tabId).catch(() => null); // closed meanwhile
  return tab?.url ? new URL(tab.url).hostname : null;
}
