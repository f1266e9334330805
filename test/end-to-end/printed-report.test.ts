import type { Browser, Page } from 'puppeteer-core';
import { extractText } from 'unpdf';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FORMATS } from '../../src/core/export/formats.ts';
import { digest } from '../../src/documents/digest.ts';
import { completeArrayBuffer } from '../../src/documents/pdf/complete-array-buffer.ts';
import { instantText } from '../../src/messages/absolute-times.ts';
import { makeMaterial } from '../../src/messages/export/make-material.ts';
import { provenance } from '../fixtures/parts.ts';
import { reportPages } from '../fixtures/report-pages.ts';
import { en } from '../messages/speech.ts';
import { openPlainBrowser } from './harness/open-plain-browser.ts';

/** Between the margins. */
const A4_WIDTH_PX = Math.floor(((210 - 2 * 14) / 25.4) * 96);

let browser: Browser;
let page: Page;
let sha: string;

beforeAll(async () => {
  const material = await makeMaterial(reportPages['run-done'], provenance, {
    messages: en,
    inLanguage: async () => en,
  });
  sha = await digest(material.json);
  browser = await openPlainBrowser();
  page = await browser.newPage();
  await page.setContent(FORMATS.html.write(material));
});
afterAll(() => browser?.close());

test('each printed page of a report says whose it is, of when, made with what, and which of how many it is', async () => {
  completeArrayBuffer();
  const printed = await page.pdf({ preferCSSPageSize: true });
  const { text, totalPages } = await extractText(new Uint8Array(printed));
  expect(totalPages).toBeGreaterThan(2);
  const { host } = reportPages['run-done'].report.portal;
  for (const [index, words] of text.entries()) {
    for (const said of [
      host,
      instantText(reportPages['run-done'].report.watch.to),
      sha,
      `${index + 1} / ${totalPages}`,
    ])
      expect(words).toContain(said);
    expect(words).toContain('Portal Cookie Inspector 1.0.0 · Chromium 143.0.7499.4');
  }
});

test('no word is cut off on a printed page', async () => {
  await page.emulateMediaType('print');
  await page.setViewport({ width: A4_WIDTH_PX, height: 900 });
  const cut = await page.$$eval('main *', (all) =>
    all
      .filter((one) => one.scrollWidth > one.clientWidth && getComputedStyle(one).display !== 'inline')
      .map((one) => one.outerHTML),
  );
  expect(cut).toEqual([]);
});
