import { openTab, resetBrowser, showPage } from '../browser/fake-browser.ts';

export const HOST = 'data.town.example';
export const target = { storeId: '0', host: HOST };
export const PORTAL = '<html ng-app="ods.frontend"><nav class="ods-front-header"></nav></html>';
export const PLAIN = '<html><p>Back soon.</p></html>';

/** A browser with a portal in its first tab, at a domain of its own, and another site in the second. */
export function openTwoTabs(): void {
  resetBrowser();
  openTab(1, '0', `https://${HOST}/pages/home/`);
  openTab(2, '0', 'https://www.example.org/');
  showPage(1, { html: PORTAL });
  showPage(2, { html: PLAIN });
}
