import type { Page } from 'puppeteer-core';

/** What a page is marked with that a tab is about to leave. */
interface Marked {
  isLeft?: boolean;
}

/** Shows a page of the extension in a tab. The events that the driver waits for never come from one: the page itself is asked. */
export async function goInFirefox(page: Page, url: string): Promise<void> {
  await page.evaluate(() => {
    (globalThis as Marked).isLeft = true;
  });
  await page.goto(url, { waitUntil: [] });
  await page.waitForFunction(
    (origin) =>
      !(globalThis as Marked).isLeft && location.href.startsWith(origin) && document.readyState === 'complete',
    { polling: 20 },
    new URL('/', url).href,
  );
}
