import type { Page } from 'puppeteer-core';
import { inFirefoxWindow } from './in-firefox-window.ts';
import type { Stage } from './stage.ts';

/** Opens a page of the extension that is told the browser's number of the tab that another page is in. */
async function openAbout({ session }: Pick<Stage, 'session'>, about: Page, path: string): Promise<Page> {
  if (session.kind === 'firefox') {
    await about.bringToFront();
    const id = await inFirefoxWindow(session.browser, TAB_ID);
    return session.openExtensionPage(`${path}?tab=${id}`);
  }
  // Any file of the extension can ask; what is asked for takes its place.
  const page = await session.openExtensionPage('manifest.json');
  await about.bringToFront();
  const [tab] = await page.evaluate(() => chrome.tabs.query({ active: true, lastFocusedWindow: true }));
  if (tab?.id === undefined) throw new Error('The browser names no tab in front.');
  await page.goto(`${session.extensionOrigin}/${path}?tab=${tab.id}`);
  await page.bringToFront();
  return page;
}

/** As Firefox tells it to extensions, of the tab in front. */
const TAB_ID = `ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
  .ExtensionParent.apiManager.global.tabTracker.getId(gBrowser.selectedTab)`;

/** Opens the popup's page as a tab that speaks of another tab's portal, in either browser. */
export const openPopupPage = (stage: Pick<Stage, 'session'>, about: Page): Promise<Page> =>
  openAbout(stage, about, 'popup/popup.html');

/** The same for the page of the panel in the developer tools. */
export const openPanelPage = (stage: Pick<Stage, 'session'>, about: Page): Promise<Page> =>
  openAbout(stage, about, 'devtools/panel.html');
