import type { Page } from 'puppeteer-core';
import type { ExtensionGlobal } from './extension-global.ts';
import type { Stage } from './stage.ts';

/** The browser's number of the tab that a page is in. */
async function tabId({ session }: Pick<Stage, 'session'>, page: Page): Promise<number> {
  // Any page of the extension can ask. Chromium takes any file for one, Firefox only a real page.
  const backstage = await session.openExtensionPage(session.kind === 'chromium' ? 'manifest.json' : 'popup/popup.html');
  await page.bringToFront();
  const [tab] = await backstage.evaluate(() =>
    (globalThis as unknown as ExtensionGlobal).chrome.tabs.query({ active: true, lastFocusedWindow: true }),
  );
  await backstage.close();
  if (tab?.id === undefined) throw new Error('The browser names no tab in front.');
  return tab.id;
}

/** Opens the popup's page as a tab that speaks of another tab's portal, in either browser. */
export async function openPopupPage(stage: Pick<Stage, 'session'>, about: Page): Promise<Page> {
  return stage.session.openExtensionPage(`popup/popup.html?tab=${await tabId(stage, about)}`);
}

/** The same for the page of the panel in the developer tools. */
export async function openPanelPage(stage: Pick<Stage, 'session'>, about: Page): Promise<Page> {
  return stage.session.openExtensionPage(`devtools/panel.html?tab=${await tabId(stage, about)}`);
}
