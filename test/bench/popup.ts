import type { Page } from 'puppeteer-core';
import { openPopupPage } from '../end-to-end/harness/open-popup-page.ts';
import { openStage, type Stage } from '../end-to-end/harness/stage.ts';
import { record } from './row.ts';

// How long the popup takes from its document's start to its painted answer, in a tab, at 10 and 100
// cookies; alternated with an empty page of the same extension, since machines are noisy.
const ROUNDS = 20;

const withCookies = (count: number) =>
  `/test/set-cookie?${Array.from({ length: count }, (_, n) => `line=${encodeURIComponent(`c${n}=1; Path=/; Secure; Max-Age=600`)}`).join('&')}`;

interface Painted {
  painted?: number;
}

/** Notes when what the selector names was painted: the frame after the next begins only then. */
async function notePaint(page: Page, selector: string): Promise<void> {
  await page.evaluateOnNewDocument((what) => {
    new MutationObserver((_, observer) => {
      if (document.querySelector(what) === null) return;
      observer.disconnect();
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          (globalThis as Painted).painted = performance.now();
        }),
      );
    }).observe(document, { childList: true, subtree: true });
  }, selector);
}

/** @returns ms from the document's start */
async function timeToPaint(page: Page): Promise<number> {
  await page.bringToFront();
  await page.reload();
  await page.waitForFunction(() => (globalThis as Painted).painted !== undefined);
  return page.evaluate(() => (globalThis as Painted).painted ?? Number.NaN);
}

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

async function measure(stage: Stage, count: number): Promise<void> {
  const portal = await stage.visit(withCookies(count));
  const popup = await openPopupPage(stage, portal);
  const empty = await stage.session.openExtensionPage('manifest.json');
  await notePaint(popup, '.row');
  await notePaint(empty, 'pre');
  const times: { readonly popup: number[]; readonly empty: number[] } = { popup: [], empty: [] };
  for (let round = 0; round < ROUNDS; round++) {
    times.popup.push(await timeToPaint(popup));
    times.empty.push(await timeToPaint(empty));
  }
  const [ours, control] = [median(times.popup), median(times.empty)];
  console.log(
    `popup, ${count} cookies: ${ours.toFixed(0)} ms to the painted answer; an empty page ${control.toFixed(0)} ms; ratio ${(ours / control).toFixed(2)}`,
  );
  record({
    benchmark: 'popup',
    what: `painted answer, ${count} cookies`,
    value: ours,
    unit: 'ms',
    against: { what: 'an empty page', value: control },
  });
  await Promise.all([popup.close(), empty.close(), portal.close()]);
}

const stage = await openStage({ scenario: 'newer-template' });
try {
  for (const count of [10, 100]) await measure(stage, count);
} finally {
  await stage.close();
}
