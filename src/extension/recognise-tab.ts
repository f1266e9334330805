import type { Portal } from '../core/portal/portal.ts';
import { recognisePage } from '../core/portal/recognise-page.ts';
import { toPortal } from '../core/portal/to-portal.ts';
import { browser } from './browser.ts';
import { markupIn } from './in-page.ts';
import { securityTxtIn } from './security-txt-in.ts';

/**
 * Whether the page in a tab is a portal's, by what it shows; the host is asked for its security.txt only when that
 * leaves a doubt. Nothing is kept of it.
 * @returns null when the page cannot be looked at
 */
export async function recogniseTab(tabId: number): Promise<Portal | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null); // closed meanwhile
  const html = await markupIn(tabId);
  if (tab?.url === undefined || html === null) return null;
  const page = { url: tab.url, html, headers: null, securityTxt: null };
  const { hostname } = new URL(tab.url);
  const shown = recognisePage(page);
  const securityTxt = shown.certainty === 'certain' ? null : await securityTxtIn(tabId);
  return toPortal(hostname, securityTxt === null ? shown : recognisePage({ ...page, securityTxt }));
}
