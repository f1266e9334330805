import type { Page } from 'puppeteer-core';

interface Noted {
  painted?: number;
}

/** Notes from the next load on when what the selector names was painted: the frame after the next begins only then. */
export const notePaint = (page: Page, selector: string) =>
  page.evaluateOnNewDocument((what) => {
    new MutationObserver((_, observer) => {
      if (document.querySelector(what) === null) return;
      observer.disconnect();
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          (globalThis as Noted).painted = performance.now();
        }),
      );
    }).observe(document, { childList: true, subtree: true });
  }, selector);

/** @returns ms from the document's start */
export async function timeToPaint(page: Page): Promise<number> {
  await page.bringToFront();
  await page.reload();
  await page.waitForFunction(() => (globalThis as Noted).painted !== undefined);
  return page.evaluate(() => (globalThis as Noted).painted ?? Number.NaN);
}

/** @returns ms from the document's start to the first text or picture on the screen @see W3C Paint Timing */
export const firstPaint = (page: Page): Promise<number> =>
  page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN);
