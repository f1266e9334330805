import type { Page } from 'puppeteer-core';
import type { BrowserSession } from '../browser/browser-session.ts';

/**
 * Puts before the user's eyes what there is to see, in Chromium: the report page in a tab, and the portal with the real
 * popup over it.
 * @param popup the portal's, in a tab of its own; it is closed
 */
export async function showSurfaces(
  { browser, extensionOrigin }: BrowserSession,
  portal: Page,
  popup: Page,
): Promise<void> {
  const shown = (path: string) =>
    browser.waitForTarget((target) => target.url().startsWith(`${extensionOrigin}/${path}`));
  const report = shown('report/report.html');
  await popup.locator('.take-away button').click();
  await report;
  await portal.bringToFront();
  await popup.evaluate('chrome.action.openPopup()');
  await popup.close();
}
