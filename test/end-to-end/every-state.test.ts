import { readdirSync, readFileSync } from 'node:fs';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { optionsPages } from '../fixtures/options-pages.ts';
import { panelStates } from '../fixtures/panel-states.ts';
import { reportPages } from '../fixtures/report-pages.ts';
import { accessStates, states } from '../fixtures/reports.ts';
import { welcomeStates } from '../fixtures/welcome-states.ts';
import { auditAccessibility } from './harness/audit-accessibility.ts';
import { keepScreenshot } from './harness/keep-screenshot.ts';
import { openPlainBrowser } from './harness/open-plain-browser.ts';
import { type Preview, servePreview, showState } from './harness/serve-preview.ts';

/** A text of a hundred thousand words, which takes axe minutes; it has nothing that the others lack. */
const ENDLESS = 'long';

/** Each surface with its states, and a width that it has. */
const SURFACES = [
  { surface: 'popup', width: 380, names: Object.keys({ ...states, ...accessStates }) },
  { surface: 'report', width: 1280, names: Object.keys(reportPages) },
  { surface: 'panel', width: 900, names: Object.keys(panelStates) },
  { surface: 'options', width: 900, names: Object.keys(optionsPages) },
  { surface: 'welcome', width: 900, names: Object.keys(welcomeStates) },
];

/** What the reader's system asks for. */
const SCHEMES = {
  dark: [{ name: 'prefers-color-scheme', value: 'dark' }],
  'forced colours': [{ name: 'forced-colors', value: 'active' }],
  light: [{ name: 'prefers-color-scheme', value: 'light' }],
};

/** As narrow as the popup may be. */
const NARROW = { width: 330, height: 600 };
/** Its names are of no language, and cut on purpose. */
const WORDED = [...Object.keys(states), ...Object.keys(accessStates)].filter((state) => state !== 'hostile');

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

/** How far down the first cookie may begin, in px. */
const MAX_HEAD = 240;

// One page of one browser shows them all, one after the other: what is started or loaded takes longer than a state to be
// looked at.
let browser: Browser;
let preview: Preview;
let page: Page;
let media: CDPSession;

beforeAll(async () => {
  preview = await servePreview('out/preview-states');
  browser = await openPlainBrowser(); // not meanwhile: the preview is closed although none starts
  page = await browser.newPage();
  media = await page.createCDPSession();
});
afterAll(async () => {
  await browser?.close();
  preview?.close();
});

describe.each(SURFACES)('the $surface', ({ surface, width, names }) => {
  beforeAll(async () => {
    await page.setViewport({ width, height: 900 });
    await page.goto(`${preview.address}/?page=${surface}&state=${names[0]}`);
  });

  test.each(names.filter((name) => name !== ENDLESS))(
    '%s passes axe, light, dark and in forced colours',
    async (name) => {
      await showState(page, `page=${surface}&state=${name}&open=2`);
      for (const [scheme, features] of Object.entries(SCHEMES)) {
        await media.send('Emulation.setEmulatedMedia', { features });
        const rules = scheme === 'light' ? undefined : ['color-contrast']; // the others do not look at colours
        expect(await auditAccessibility(page, rules), scheme).toEqual([]);
      }
    },
  );
});

describe('the narrow popup', () => {
  beforeAll(async () => {
    await page.setViewport(NARROW);
    await page.goto(`${preview.address}/?state=loading`);
  });

  describe.each(readdirSync('_locales'))('in %s', (locale) => {
    test('nothing of the popup is cut at 330 px, or stands in its margin', async () => {
      for (const state of WORDED) {
        await showState(page, `state=${state}&locale=${locale}&theme=light&open=2`);
        const cut = await page.evaluate(cutOff, NARROW.width, MARGIN);
        expect(cut, state).toEqual([]);
        if (state === 'drifting') await keepScreenshot(page, `language-${locale}`);
      }
    });

    test('the first cookie is in the upper part of the popup', async () => {
      for (const state of ['drifting', 'faithful', 'mentioned', 'refused', 'careless', 'policy-not-found']) {
        await showState(page, `state=${state}&locale=${locale}&theme=light`);
        const top = await page.$eval('.row', (row) => row.getBoundingClientRect().top + scrollY);
        expect(top, state).toBeLessThan(MAX_HEAD);
      }
    });

    test('two lines of a row hold what the catalogue says of any cookie', async () => {
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
    });
  });
});
