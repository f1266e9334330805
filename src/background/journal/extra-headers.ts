import { browser } from '../../browser/browser.ts';

/**
 * Chromium hides Set-Cookie without this option; Firefox does not know it and throws.
 * @see Chrome's reference, chrome.webRequest, "Life cycle of requests"
 */
export function extraHeaders(): readonly 'extraHeaders'[] {
  const { webRequest } = browser;
  const options: unknown = 'OnHeadersReceivedOptions' in webRequest ? webRequest.OnHeadersReceivedOptions : null;
  return typeof options === 'object' && options !== null && 'EXTRA_HEADERS' in options ? ['extraHeaders'] : [];
}
