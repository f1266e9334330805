import { browser } from '../../browser/browser.ts';
import type { Portal } from '../../core/portal/portal.ts';
import { recognisePage } from '../../core/portal/recognise-page.ts';
import { toPortal } from '../../core/portal/to-portal.ts';
import { fetchText } from '../../documents/fetch-text.ts';
import { isGranted } from './is-granted.ts';
import { markupIn } from './markup-in.ts';
import { securityTxtIn } from './security-txt-in.ts';

/**
 * Says whether the page in a tab is a portal's.
 * @param askHost whether to ask the page's host for its security.txt when the page leaves a doubt
 * @returns null when we may not look at the page
 */
export async function recogniseTab(tabId: number, askHost: boolean): Promise<Portal | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null); // closed meanwhile
  const html = await markupIn(tabId);
  if (tab?.url === undefined || html === null) return null;
  const page = { url: tab.url, html, headers: null, securityTxt: null };
  const address = new URL(tab.url);
  const shown = recognisePage(page);
  const asks = askHost && shown.certainty !== 'certain';
  const securityTxt = asks ? await securityTxtOf(tabId, address) : null;
  return toPortal(address.hostname, securityTxt === null ? shown : recognisePage({ ...page, securityTxt }));
}

/** On a granted host the worker asks, since a request of the page would be recorded as the portal's own. */
async function securityTxtOf(tabId: number, { hostname, origin }: URL): Promise<string | null> {
  if (!(await isGranted(hostname))) return securityTxtIn(tabId);
  const fetched = await fetchText(`${origin}/.well-known/security.txt`);
  return fetched.ok ? fetched.text : null;
}
