import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hosts } from '../../demo-portal/model/hosts.ts';
import type { BrowserKind } from '../../src/cli/browser/browser-session.ts';
import { partsOf, writeAudit } from '../../src/core/export/audit/audit.ts';
import { readAudit } from '../../src/core/export/audit/read-audit.ts';
import { digest } from '../../src/documents/digest.ts';
import { auditAccessibility } from './harness/audit-accessibility.ts';
import { dropFile } from './harness/drop-file.ts';
import { keepScreenshot } from './harness/keep-screenshot.ts';
import { reportAddress } from './harness/report-address.ts';
import { openStage, type Stage } from './harness/stage.ts';

const texts = (page: Page, selector: string) =>
  page.$$eval(selector, (found) => found.map(({ textContent }) => textContent));
const saved = (page: Page) => texts(page, '.saved > ul h3');
const said = async (page: Page) => (await texts(page, '.choice')).join();

/** Presses the button of the audits' list that is called so, in the row of that number. */
const press = (page: Page, words: string, row = 0) =>
  page.evaluate(
    (sought, number) => {
      const within = document.querySelectorAll('.saved > ul > li')[number] ?? document;
      [...within.querySelectorAll('button')].find(({ textContent }) => textContent === sought)?.click();
    },
    words,
    row,
  );

const save = (page: Page) => page.$eval('#save', (button) => (button as HTMLElement).click());

/** The files of the audits that are kept. */
const keptFiles = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<readonly string[]>((resolve) => {
        const opening = indexedDB.open('saved-audits');
        opening.onsuccess = () => {
          const reading = opening.result.transaction('files').objectStore('files').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      }),
  );

describe.each<{ kind: BrowserKind }>([{ kind: 'chromium' }, { kind: 'firefox' }])('in $kind', ({ kind }) => {
  let stage: Stage;
  let portal: Page;
  let page: Page;
  const openReport = async (part = '') =>
    stage.session.openExtensionPage(`${await reportAddress(stage, hosts.hosted)}${part}`);

  beforeAll(async () => {
    stage = await openStage({ scenario: 'drifting', kind });
    portal = await stage.visit('/');
    page = await openReport();
    await page.setViewport({ width: 1280, height: 900 });
  });
  afterAll(() => stage?.close());

  test('nothing is kept until the button is pressed, then it stands in the list with its answer', async () => {
    await expect.poll(() => texts(page, 'h1').then(String)).toMatch(/do not match/);
    await expect.poll(() => texts(page, '#saved h2')).toEqual(['Saved audits']);
    expect(await saved(page)).toEqual([]);
    await page.focus('.cookie-detail textarea');
    await page.keyboard.type('Asked on Monday');
    await page.keyboard.press('Tab');
    await save(page);
    await expect.poll(() => saved(page)).toEqual([hosts.hosted]);
    expect(await said(page)).toContain('Saved.');
    expect(await texts(page, '.saved > ul p')).toEqual(expect.arrayContaining(await texts(page, 'h1')));
    expect(await auditAccessibility(page)).toEqual([]);
    await keepScreenshot(page, `${kind}-saved`);
  });

  test('it gets a name of the user’s own', async () => {
    await press(page, 'Rename');
    await page.waitForSelector('.saved input[name=name]');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('name');
    await page.keyboard.type('<b>First</b>');
    await page.keyboard.press('Enter');
    await expect.poll(() => saved(page)).toEqual(['<b>First</b>']);
  });

  test('two are compared, from the earlier to the later', async () => {
    await portal.goto(`${stage.portal.origin(hosts.hosted)}/login/`);
    await expect.poll(() => texts(page, '.cookies .name').then(String)).toContain('csrftoken');
    await save(page);
    await expect.poll(() => saved(page)).toEqual([hosts.hosted, '<b>First</b>']);
    for (const box of await page.$$('.saved input[type=checkbox]')) await box.click();
    await press(page, 'Compare', 9);
    await expect.poll(() => texts(page, '.changes h3').then(String)).toMatch(/^From <b>First<\/b>, .* to ppival/);
    expect(await page.evaluate(() => document.activeElement?.closest('.changes') !== null)).toBe(true);
    expect((await texts(page, '.changes li')).length + (await texts(page, '.changes p')).length).toBeGreaterThan(0);
    expect(await auditAccessibility(page)).toEqual([]);
  });

  test('a page without a watch lists them too, and opens one, whose report is the same to the byte', async () => {
    const later = await stage.session.openExtensionPage('report/report.html#saved');
    await expect.poll(() => saved(later)).toEqual([hosts.hosted, '<b>First</b>']);
    await press(later, 'Open', 1);
    await expect.poll(() => texts(later, '.audit').then(String)).toContain('<b>First</b>');
    expect(await texts(later, '.audit').then(String)).toContain('the same to the byte');
    expect(await later.$('#save')).toBeNull();
    await later.close();
  });

  test('a note on a cookie is kept with its audit, and changed there', async () => {
    const openNoted = async () => {
      const opened = await stage.session.openExtensionPage('report/report.html#saved');
      await expect.poll(() => saved(opened)).toHaveLength(2);
      await press(opened, 'Open', 1);
      await opened.waitForSelector('.audit');
      return opened;
    };
    const written = (on: Page) => on.$eval('.cookie-detail textarea', (field) => (field as HTMLTextAreaElement).value);
    const first = await openNoted();
    await expect.poll(() => written(first)).toBe('Asked on Monday');
    await first.$eval('.cookie-detail textarea', (field) => (field as HTMLTextAreaElement).select());
    await first.keyboard.type('Answered');
    await first.keyboard.press('Tab');
    await expect.poll(async () => (await keptFiles(first)).join()).toContain('Answered');
    await first.close();
    const second = await openNoted();
    await expect.poll(() => written(second)).toBe('Answered');
    expect(await texts(second, '.audit').then(String)).toContain('the same to the byte');
    await second.close();
  });

  test('one is deleted after a question, also when another page still lists it', async () => {
    const other = await stage.session.openExtensionPage('report/report.html#saved');
    await expect.poll(() => saved(other)).toHaveLength(2);
    await press(page, 'Delete', 1);
    await page.waitForSelector('.saved form');
    expect(await saved(page)).toHaveLength(2);
    await press(page, 'Delete it', 1);
    await expect.poll(() => saved(page)).toEqual([hosts.hosted]);
    expect(await page.$('.changes')).toBeNull(); // one of its two is gone
    await press(other, 'Open', 1);
    await expect.poll(() => said(other)).toContain('deleted on another page');
    await expect.poll(() => saved(other)).toEqual([hosts.hosted]);
    await other.close();
  });

  test('the popup’s offer to save first leads to the button', async () => {
    const asked = await openReport('#save');
    await expect.poll(() => asked.evaluate(() => document.activeElement?.id)).toBe('save');
    await asked.close();
  });

  test('nothing of a private window is saved', async () => {
    const outcome = await readAudit((await keptFiles(page))[0] ?? '', digest);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
    const { watched, provenance, report } = outcome.audit;
    const journal = JSON.parse(JSON.stringify(watched.journal).replaceAll(/"storeId":"[^"]*"/g, '"storeId":"1"'));
    const elsewhere = { ...provenance, browser: { ...provenance.browser, name: 'Another browser' } };
    const secret = await writeAudit(partsOf({ ...watched, journal }, elsewhere, report), digest);
    const other = await stage.session.openExtensionPage('report/report.html');
    await expect.poll(() => saved(other)).toHaveLength(1);
    await dropFile(other, 'secret.json', secret);
    await expect.poll(() => texts(other, '.audit').then(String)).toContain('secret.json');
    const foot = () => getComputedStyle(document.documentElement).getPropertyValue('--printed-with');
    expect(await other.evaluate(foot)).toContain('Another browser');
    await save(other);
    await expect.poll(() => said(other)).toContain('never written to disk');
    expect(await saved(other)).toHaveLength(1);
    await other.close();
  });

  test('without room it says so, and what is shown stays', async () => {
    await page.evaluate(() => {
      const { add } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.add = () => {
        IDBObjectStore.prototype.add = add;
        throw new DOMException('The disk is full', 'QuotaExceededError');
      };
    });
    await save(page);
    await expect.poll(() => said(page)).toContain('There is no room');
    expect(await saved(page)).toHaveLength(1);
    expect((await texts(page, 'h1')).join()).toMatch(/do not match/);
  });

  test('where the browser stores nothing it says so, and what is shown stays', async () => {
    await page.evaluate(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException(
          'A mutation operation was attempted on a database that did not allow it',
          'InvalidStateError',
        );
      };
    });
    await save(page);
    await expect.poll(() => said(page)).toContain('The browser refused to store this');
    expect((await texts(page, 'h1')).join()).toMatch(/do not match/);
  });
});
