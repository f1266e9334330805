import { browser } from '../../browser/browser.ts';
import type { Portal } from '../../core/portal/portal.ts';
import { recognisePage } from '../../core/portal/recognise-page.ts';
import { toPortal } from '../../core/portal/to-portal.ts';
import { fetchText } from '../../documents/fetch-text.ts';
import { markupIn } from './in-page.ts';
import { isGranted } from './is-granted.ts';
import { securityTxtIn } from './security-txt-in.ts';

/**
 * Whether the page in a tab is a portal's, by what it shows.
 * @param askHost whether its host is asked for its security.txt when the page leaves a doubt
 * @returns null when the page cannot be looked at
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

/** Where we have access we ask ourselves: what a page asks for would be taken for the portal's own doing. */
async function securityTxtOf(tabId: number, { hostname, origin }: URL): Promise<string | null> {
  if (!(await isGranted(hostname))) return securityTxtIn(tabId);
  const fetched = await fetchText(`${origin}/.well-known/security.txt`);
  return fetched.ok ? fetched.text : null;
}
