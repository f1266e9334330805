import type { Page } from 'puppeteer-core';

/**
 * Waits until the worker has run once: before that its listeners are not known, and events reach nobody. Its state is
 * seen from any file of the extension that is opened as a page.
 * @param page where one is opened
 */
export async function awaitWorker(page: Page, extensionOrigin: string): Promise<void> {
  await page.goto(`${extensionOrigin}/manifest.json`);
  await page.waitForFunction(
    async () => (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated',
    { polling: 20, timeout: 15_000 },
  );
}
