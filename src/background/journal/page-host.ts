import type { WebRequest } from 'webextension-polyfill';
import { browser } from '../../browser/browser.ts';
import { userAgent } from '../../browser/user-agent.ts';
import type { Notice } from './notice.ts';

/**
 * Host of the page that a response belongs to, as far as the response tells; its tab may show another page by now.
 * @returns null when only the tab knows
 */
export function pageHostAt(details: WebRequest.OnHeadersReceivedDetailsType): string | null {
  const { url, type, tabId, frameId } = details;
  if (type === 'main_frame' && tabId >= 0) return new URL(url).hostname;
  const from = tabId < 0 || frameId === 0 ? initiatorOf(details) : null; // without a tab it answers a page's service worker
  return from && new URL(from).hostname;
}

/**
 * The origin that asked for a response. Chromium names it, and Firefox names the page; null when no page asked, or a frame
 * that has no origin.
 */
export function initiatorOf({ initiator, originUrl }: WebRequest.OnHeadersReceivedDetailsType): string | null {
  const from = initiator ?? originUrl;
  return from?.startsWith('http') && URL.canParse(from) ? new URL(from).origin : null;
}

/**
 * Whether nobody navigated: Chromium 150 tells what a page's speculation rules fetch as a navigation of its tab. That tab
 * shows another page, and if it still loads, it is that one. When the page is shown after all, its relay tells.
 */
async function isPrefetch({ tabId, url }: Extract<Notice, { kind: 'navigation' }>): Promise<boolean> {
  if (userAgent()?.engine !== 'chromium') return false;
  const tab = await browser.tabs.get(tabId).catch(() => null); // closed meanwhile
  if (!tab || (tab.status !== 'complete' && (tab.pendingUrl || !tab.url))) return false;
  return !tab.url || new URL(tab.url).hostname !== new URL(url).hostname;
}

/** Host of the top-level page; null when the browser cannot tell it any more, or no page is loaded. */
export async function pageHostOf(notice: Notice): Promise<string | null> {
  if (notice.kind === 'cookie') return null;
  if (notice.kind === 'navigation') return (await isPrefetch(notice)) ? null : new URL(notice.url).hostname;
  if (notice.pageHost !== null) return notice.pageHost;
  const tab = await browser.tabs.get(notice.tabId).catch(() => null); // closed meanwhile
  return tab?.url ? new URL(tab.url).hostname : null;
}
