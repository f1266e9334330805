import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessStates, states } from '../fixtures/reports.ts';
import { keepScreenshot } from './harness/keep-screenshot.ts';
import { type Preview, servePreview, showState } from './harness/serve-preview.ts';
import { openStage, type Stage } from './harness/stage.ts';

// Every state of the popup in every language, from fixtures, in a window as narrow as the popup may be.
const NARROW = { width: 330, height: 600 };
/** Its names are of no language, and cut on purpose. */
const WORDED = [...Object.keys(states), ...Object.keys(accessStates)].filter((state) => state !== 'hostile');

let stage: Stage;
let preview: Preview;
let page: Page;

beforeAll(async () => {
  preview = await servePreview('out/preview-languages');
  stage = await openStage({ scenario: 'faithful' });
  page = await stage.session.openPage(`${preview.address}/?state=loading`);
  await page.setViewport(NARROW);
});
afterAll(async () => {
  await stage?.close();
  preview?.close();
});

/** The popup's margin, in px. */
const MARGIN = 16;

/**
 * What stands in the margin or out of the window, or is cut off inside of it: its words.
 */
function cutOff(width: number, margin: number): readonly string[] {
  const isCut = (element: Element) => {
    const hides = getComputedStyle(element).overflowX !== 'visible';
    const texts = [...element.childNodes].filter(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );
    const isInMargin = texts.some((text) => {
      const range = document.createRange();
      range.selectNode(text);
      return range.getBoundingClientRect().left < margin;
    });
    const standsOut = element.getBoundingClientRect().right > width + 0.5;
    return isInMargin || standsOut || (hides && element.scrollWidth > element.clientWidth + 1);
  };
  const shown = [...document.body.querySelectorAll('*')].filter(
    (element) => element.checkVisibility() && !element.closest('.unseen'),
  );
  return shown.filter(isCut).map((element) => (element.textContent ?? '').slice(0, 80));
}

test.each(readdirSync('_locales'))(
  'in %s nothing of the popup is cut at 330 px, or stands in its margin',
  async (locale) => {
    for (const state of WORDED) {
      await showState(page, `state=${state}&locale=${locale}&theme=light&open=2`);
      const cut = await page.evaluate(cutOff, NARROW.width, MARGIN);
      expect(cut, state).toEqual([]);
      if (state === 'drifting') await keepScreenshot(page, `language-${locale}`);
    }
  },
);

/** How far down the first cookie may begin, in px. */
const MAX_HEAD = 240;

test.each(readdirSync('_locales'))('in %s the first cookie is in the upper part of the popup', async (locale) => {
  for (const state of ['drifting', 'faithful', 'mentioned', 'refused', 'careless', 'policy-not-found']) {
    await showState(page, `state=${state}&locale=${locale}&theme=light`);
    const top = await page.$eval('.row', (row) => row.getBoundingClientRect().top + scrollY);
    expect(top, state).toBeLessThan(MAX_HEAD);
  }
});

test.each(readdirSync('_locales'))(
  'in %s two lines of a row hold what the catalogue says of any cookie',
  async (locale) => {
    const messages = JSON.parse(readFileSync(`_locales/${locale}/messages.json`, 'utf8'));
    const sentences = Object.keys(messages)
      .filter((key) => key.startsWith('cookie_'))
      .map((key) => messages[key].message);
    await showState(page, `state=faithful&locale=${locale}&theme=light`);
    const cut = await page.$eval(
      '.summary .page-words',
      (words, all: readonly string[]) =>
        all.filter((sentence) => {
          words.textContent = sentence;
          const row = words.closest('.summary');
          return !row || row.scrollHeight > row.clientHeight;
        }),
      sentences,
    );
    expect(cut).toEqual([]);
  },
);
