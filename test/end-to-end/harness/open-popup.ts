import type { Page } from 'puppeteer-core';
import type { Stage } from './stage.ts';

/**
 * Opens the real popup over a page, in Chromium; close it with its own `close()`.
 *
 * It is opened from a page of the extension and not from the worker: a debugger that has once been
 * attached to the worker holds it at its next start, for ever.
 */
export async function openPopup({ session }: Stage, over: Page): Promise<Page> {
  const { browser, extensionOrigin } = session;
  const backstage = await session.openExtensionPage('manifest.json');
  await over.bringToFront();
  const opened = browser.waitForTarget((target) => target.url().startsWith(`${extensionOrigin}/popup/popup.html`));
  await backstage.evaluate(() => chrome.action.openPopup());
  const popup = await (await opened).asPage();
  await backstage.close();
  return popup;
}
