import type { WebRequest } from 'webextension-polyfill';
import { browser } from '../../browser/browser.ts';

/** How much later than `fetch` the browser may tell where a redirect leads. */
const REDIRECT_TIMEOUT_MS = 1000;

const locations = new Map<string, string>();
const waiting = new Map<string, (location: string) => void>();

/**
 * Notes where one of our own requests was redirected to; passes over all other responses. `fetch` with
 * `redirect: 'manual'` hides that address, and following the redirect would ask whatever host the portal names.
 * @see Fetch, "opaque-redirect filtered response"
 */
export function noteOwnRedirect(details: WebRequest.OnHeadersReceivedDetailsType): void {
  const { url, tabId, statusCode, responseHeaders, initiator, originUrl } = details;
  const from = initiator ?? originUrl; // Chromium · Firefox
  if (tabId >= 0 || !from?.startsWith(browser.runtime.getURL('').slice(0, -1))) return;
  const location = responseHeaders?.find(({ name }) => name.toLowerCase() === 'location')?.value;
  if (statusCode < 300 || statusCode >= 400 || location === undefined) return;
  const waits = waiting.get(url);
  if (waits) waits(location);
  else locations.set(url, location);
}

/** Where our request to this address was redirected to; null when the browser does not say. */
export function ownRedirect(url: string): Promise<string | null> {
  const known = locations.get(url);
  locations.delete(url);
  if (known !== undefined) return Promise.resolve(known);
  return new Promise((resolve) => {
    const settle = (location: string | null): void => {
      clearTimeout(timer);
      waiting.delete(url);
      resolve(location);
    };
    const timer = setTimeout(settle, REDIRECT_TIMEOUT_MS, null);
    waiting.set(url, settle);
  });
}
