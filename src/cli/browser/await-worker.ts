import type { Browser } from 'puppeteer-core';

/**
 * Waits until the worker has run once: before that its listeners are not known, and events reach nobody. Its state is
 * seen from any file of the extension that is opened as a page.
 */
export async function awaitWorker(browser: Browser, extensionOrigin: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`${extensionOrigin}/manifest.json`);
  await page.waitForFunction(
    async () => (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated',
    { polling: 20, timeout: 15_000 },
  );
  await page.close();
}
