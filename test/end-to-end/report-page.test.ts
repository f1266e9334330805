import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hosts } from '../../demo-portal/model/hosts.ts';
import type { BrowserKind } from '../../src/cli/browser/browser-session.ts';
import { known } from '../../src/cli/knowledge/known.ts';
import { readAudit } from '../../src/core/export/audit/read-audit.ts';
import { verifyAudit } from '../../src/core/export/audit/verify-audit.ts';
import { digest } from '../../src/documents/digest.ts';
import { docxFromMarkdown } from '../documents/make-docx.ts';
import { makeZip } from '../documents/make-zip.ts';
import { auditAccessibility } from './harness/audit-accessibility.ts';
import { dropFile } from './harness/drop-file.ts';
import { keepScreenshot } from './harness/keep-screenshot.ts';
import { openPopupPage } from './harness/open-popup-page.ts';
import { reportAddress } from './harness/report-address.ts';
import { openStage, type Stage } from './harness/stage.ts';
import { TOWN } from './harness/town-names.ts';

const TEXT = 'Cookies\n\nName\tPurpose\tDuration\ncsrftoken\tKeeps forged requests out\t1 year\n';
const PDF = fileURLToPath(new URL('../../demo-portal/assets/cookie-policy-en.pdf', import.meta.url));
const TIGHT_PDF = fileURLToPath(new URL('../fixtures/pdf/chromium-tight-cells.pdf', import.meta.url));
const MARKDOWN = '# Cookies\n\n| Cookie | Duration |\n|---|---|\n| csrftoken | 1 year |\n| map_session | 2 hours |\n';
const PICTURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** What a reader of the page has before them. */
const read = (page: Page) =>
  page.evaluate(() => {
    const texts = (selector: string) => Array.from(document.querySelectorAll(selector), (one) => one.textContent);
    return {
      answer: texts('h1').join(),
      declared: texts('.declaration .name').sort(),
      document: texts('.document').join(),
      highlighted: texts('mark.chosen'),
      marked: texts('mark').length,
      choice: texts('.choice').join(),
    };
  });
const declared = async (page: Page) => (await read(page)).declared;

const press = (page: Page, selector: string, words: string) =>
  page.evaluate(
    (among, sought) => {
      const all = [...document.querySelectorAll<HTMLElement>(among)];
      all.find(({ textContent }) => textContent.includes(sought))?.click();
    },
    selector,
    words,
  );

const choose = async (page: Page, file: string) => {
  const input = (await page.$('#choose input')) as ElementHandle<HTMLInputElement> | null;
  await input?.uploadFile(file);
};

/** What the page would save when a button of its list of files is pressed. */
const saved = (page: Page, words: string): Promise<{ readonly name: string; readonly content: string }> =>
  page.evaluate(
    (sought) =>
      new Promise<{ name: string; content: string }>((resolve) => {
        const { click } = HTMLAnchorElement.prototype;
        HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
          HTMLAnchorElement.prototype.click = click;
          const name = this.download;
          void fetch(this.href)
            .then((file) => file.text())
            .then((content) => resolve({ name, content }));
        };
        const all = [...document.querySelectorAll<HTMLElement>('#export button')];
        all.find(({ textContent }) => textContent.includes(sought))?.click();
      }),
    words,
  );

describe.each<{ kind: BrowserKind }>([{ kind: 'chromium' }, { kind: 'firefox' }])('in $kind', ({ kind }) => {
  let stage: Stage;
  let page: Page;
  let folder: string;
  let own: string;
  /** Paths alone: an extension's id may hold any letters. */
  const requested: string[] = [];
  const keep = (what: string) => keepScreenshot(page, `${kind}-report-${what}`);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'report-'));
    await writeFile(join(folder, 'our policy.txt'), TEXT);
    await writeFile(join(folder, 'photo.png'), PICTURE);
    await writeFile(join(folder, 'our policy.docx'), docxFromMarkdown(MARKDOWN));
    await writeFile(join(folder, 'half.docx'), docxFromMarkdown(MARKDOWN).slice(0, 900));
    await writeFile(join(folder, 'bomb.docx'), makeZip({ 'word/a.xml': Buffer.alloc(60_000_000) }, { size: 1000 }));
    await writeFile(join(folder, 'policy.odt'), makeZip({ mimetype: 'application/x', 'content.xml': '<a/>' }));
    stage = await openStage({ scenario: 'drifting', kind });
    await stage.visit('/');
    page = await stage.session.openExtensionPage(await reportAddress(stage, hosts.hosted));
    page.on('request', (request) => requested.push(new URL(request.url()).pathname));
    await page.setViewport({ width: 1280, height: 900 });
  });
  afterAll(() => stage?.close());

  test('the page shows the answer, the document, and what it declares', async () => {
    await expect.poll(() => declared(page), { timeout: 20_000 }).toEqual(TOWN);
    const { answer, document, marked } = await read(page);
    own = answer;
    expect(answer).toMatch(/do not match/);
    expect(document).toContain('/terms/cookies-policy/');
    expect(marked).toBeGreaterThanOrEqual(TOWN.length);
    expect(await auditAccessibility(page)).toEqual([]);
    await keep('at-rest');
  });

  test('by keyboard alone: a row, its details and back, a column turned off, which stays so', async () => {
    await page.$eval('.cookie-table', (table) => (table as HTMLElement).focus());
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    const names = await page.$$eval('.cookie-table .name', (all) => all.map(({ textContent }) => textContent));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe(names[1]);
    expect(await auditAccessibility(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement?.role)).toBe('grid');
    const heads = (on: Page) => on.$$eval('.cookie-table thead th', (all) => all.map(({ textContent }) => textContent));
    expect(await heads(page)).toContain('Set by');
    await page.focus('.column-choice summary');
    await page.keyboard.press('Enter');
    await press(page, '.column-choice label', 'Set by');
    await expect.poll(() => heads(page)).not.toContain('Set by');
    expect(await auditAccessibility(page)).toEqual([]);
    const later = await stage.session.openExtensionPage(await reportAddress(stage, hosts.hosted));
    await expect.poll(() => heads(later)).toContain('Lifetime');
    expect(await heads(later)).not.toContain('Set by');
    await later.close();
    await press(page, '.column-choice button', 'As many as fit');
    await expect.poll(() => heads(page)).toContain('Set by');
  });

  test('each part is there by an arrow, without a failure of accessibility, also at twice the size', async () => {
    const tab = () => page.evaluate(() => document.activeElement?.id);
    const shown = () => page.$$eval('[role=tabpanel]:not([hidden])', (parts) => parts.map(({ id }) => id));
    await page.setViewport({ width: 640, height: 450 });
    await page.focus('#tab-cookies');
    const ids = await page.$$eval('[role=tab]', (tabs) => tabs.map(({ id }) => id));
    for (const id of [...ids.slice(1), 'tab-cookies']) {
      await page.keyboard.press('ArrowRight');
      await expect.poll(tab).toBe(id);
      expect(await shown()).toEqual([id.replace('tab', 'part')]);
      expect(await auditAccessibility(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
    }
    await page.setViewport({ width: 1280, height: 900 });
  });

  test('the policy’s words on a cookie are shown in its text', async () => {
    await page.$eval('.cookie-table', (table) => (table as HTMLElement).focus());
    await page.keyboard.press('ArrowDown'); // the gravest one has no words
    await page.waitForSelector('.cookie-detail blockquote');
    await press(page, '.cookie-detail button', 'Show in the text');
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('mark.chosen') !== null)).toBe(true);
    expect(await page.$('#part-policy[hidden]')).toBeNull();
  });

  test('a declaration leads to its words, and no others are highlighted', async () => {
    await page.$eval('button.declaration', (button) => button.scrollIntoView());
    await press(page, 'button.declaration', 'sessionid');
    await expect.poll(async () => (await read(page)).highlighted.join(' ')).toContain('sessionid');
    const { highlighted } = await read(page);
    for (const name of TOWN.filter((other) => other !== 'sessionid')) {
      expect(highlighted.join(' ')).not.toContain(name.replace('*', ''));
    }
    const inSight = () =>
      page.evaluate(() => {
        const { top = -1, bottom = -1 } = document.querySelector('mark.chosen')?.getBoundingClientRect() ?? {};
        return top > 0 && bottom < window.innerHeight;
      });
    await expect.poll(inSight).toBe(true);
    expect(await auditAccessibility(page)).toEqual([]);
    await keep('highlighted');
  });

  test('words lead back to their declaration', async () => {
    await press(page, 'mark a', 'django_language');
    const pressed = () =>
      page.evaluate(
        () => document.activeElement?.querySelector('.name')?.textContent ?? document.activeElement?.tagName,
      );
    await expect.poll(pressed).toBe('django_language');
  });

  test('a text file is what the portal is held against, until its own policy is wanted again', async () => {
    await choose(page, join(folder, 'our policy.txt'));
    await expect.poll(() => declared(page)).toEqual(['csrftoken']);
    const { document, answer } = await read(page);
    expect(document).toContain('our policy.txt');
    expect(answer).not.toBe(own);
    await keep('text-file');
    await press(page, '#choose button', 'Use the portal’s own policy');
    await expect.poll(() => declared(page)).toEqual(TOWN);
    expect((await read(page)).answer).toBe(own);
  });

  test('a PDF file is read, by a program that is loaded only now', async () => {
    expect(requested.filter((url) => url.includes('pdf'))).toEqual([]);
    await choose(page, PDF);
    await expect.poll(async () => (await read(page)).document, { timeout: 20_000 }).toContain('cookie-policy-en.pdf');
    expect(await declared(page)).toEqual(TOWN);
    if (kind === 'chromium') expect(requested.filter((url) => url.includes('pdfjs'))).toHaveLength(1); // Firefox tells none
    await press(page, 'button.declaration', 'sessionid');
    await expect.poll(async () => (await read(page)).highlighted.join(' ')).toContain('sessionid');
    await keep('pdf-file');
  });

  test('a PDF file whose table has tight cells is read, each lifetime for its own cookie', async () => {
    await choose(page, TIGHT_PDF);
    await expect.poll(() => declared(page)).toEqual(['_pk_id', 'csrftoken', 'sessionid']);
    await press(page, 'button.declaration', 'sessionid');
    await expect.poll(async () => (await read(page)).highlighted.join(' ')).toMatch(/^sessionid\s+14 jours$/);
  });

  test('a DOCX file is read, by a program that is loaded only now', async () => {
    expect(requested.filter((url) => url.includes('read-docx'))).toEqual([]);
    await choose(page, join(folder, 'our policy.docx'));
    await expect.poll(async () => (await read(page)).document, { timeout: 20_000 }).toContain('our policy.docx');
    expect(await declared(page)).toEqual(['csrftoken', 'map_session']);
    if (kind === 'chromium') expect(requested.filter((url) => url.includes('read-docx'))).toHaveLength(1); // Firefox tells none
    await press(page, 'button.declaration', 'map_session');
    await expect.poll(async () => (await read(page)).highlighted.join(' ')).toContain('map_session');
    await keep('docx-file');
  });

  test.each([
    { file: 'half.docx', says: 'half.docx is damaged' },
    { file: 'bomb.docx', says: 'bomb.docx unpacks to more than 50 MB' },
    { file: 'policy.odt', says: 'save it as DOCX or PDF' },
  ])('$file is no policy: $says', async ({ file, says }) => {
    await choose(page, join(folder, file));
    await expect.poll(async () => (await read(page)).choice).toContain(says);
    expect(await declared(page)).toEqual(['csrftoken', 'map_session']);
    await press(page, '.choice button', 'Close');
    await expect.poll(async () => (await read(page)).choice).toBe('');
  });

  test('a file that is dropped on the page is read', async () => {
    await dropFile(
      page,
      'dropped.md',
      '| Cookie | Duration |\n|---|---|\n| `csrftoken` | 1 year |\n| `sessionid` | 2 weeks |\n',
    );
    await expect.poll(() => declared(page)).toEqual(['csrftoken', 'sessionid']);
    expect((await read(page)).document).toContain('dropped.md');
    await expect.poll(async () => (await read(page)).choice).toBe(''); // the next file is taken only then
  });

  test('a picture is no policy, and is said to be none; what was chosen before stays', async () => {
    await choose(page, join(folder, 'photo.png'));
    await expect.poll(async () => (await read(page)).choice).toContain('photo.png is not text');
    expect(await declared(page)).toEqual(['csrftoken', 'sessionid']);
    await keep('picture');
    await press(page, '.choice button', 'Close');
    await expect.poll(async () => (await read(page)).choice).toBe('');
  });

  test('an open page of the portal can be the policy', async () => {
    await stage.visit('/terms/cookies-policy/');
    await page.bringToFront(); // it looks anew at what is open
    await expect.poll(() => page.$$('.pages li').then(({ length }) => length)).toBe(2);
    await page.evaluate(() => {
      const [entry] = [...document.querySelectorAll('.pages li')].filter(({ textContent }) =>
        textContent.includes('/terms/cookies-policy/'),
      );
      entry?.querySelector('button')?.click();
    });
    await expect.poll(async () => (await read(page)).document).toContain('You chose this page.');
    expect(await declared(page)).toEqual(TOWN);
  });

  test('what is shown is written into files, and its audit comes to the same report outside of the browser, to the byte', async () => {
    const { name, content } = await saved(page, 'for programs');
    expect(name).toMatch(/^cookies-ppival\.opendatasoft\.com-\d{4}-\d\d-\d\d\.json$/);
    const audited = async () => {
      const outcome = await readAudit((await saved(page, 'Audit file')).content, digest);
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
      expect(verifyAudit(outcome.audit, known)?.difference).toBeNull();
      return outcome.audit.report;
    };
    // What the portal sets meanwhile is in the next report.
    await expect.poll(async () => (await audited()) === (await saved(page, 'for programs')).content).toBe(true);
    expect(content).toContain('"schema": "portal-cookie-inspector/report@2"');
    const foot = () => getComputedStyle(document.documentElement).getPropertyValue('--printed-with');
    expect(await page.evaluate(foot)).toMatch(/^"Portal Cookie Inspector [\d.]+ · \D+ [\d.]+"$/);
    expect((await saved(page, 'to read and print')).content).toContain(
      name.slice('cookies-'.length, -'-2026-01-01.json'.length),
    );
    expect((await saved(page, 'spreadsheet')).content).toContain('"csrftoken"');
    expect((await saved(page, 'policy (Markdown)')).content).toContain('| `csrftoken` |');
  });

  test('an audit that is dropped shows its report, only to read, and leads back', async () => {
    const { content } = await saved(page, 'Audit file');
    await dropFile(page, 'of last year.json', content);
    const banner = () => page.evaluate(() => document.querySelector('.audit')?.textContent ?? '');
    await expect.poll(banner).toContain('of last year.json');
    expect(await banner()).toContain('the same to the byte');
    expect(await page.$('#choose')).toBeNull();
    expect(await auditAccessibility(page)).toEqual([]);
    await keep('audit');
    expect((await saved(page, 'Audit file')).content).toBe(content);
    await dropFile(page, 'half.json', content.slice(0, 900));
    await expect.poll(async () => (await read(page)).choice).toContain('half.json is no audit file');
    await press(page, '.audit button', 'Back');
    await expect.poll(() => page.$('#choose').then(Boolean)).toBe(true);
    expect(await declared(page)).toEqual(TOWN);
  });

  test('a column is made wider by its edge and by keys, stays so on the next page, and is as wide as at first again', async () => {
    const open = () => stage.session.openExtensionPage(address);
    const address = await reportAddress(stage, hosts.hosted);
    const table = await open();
    await table.setViewport({ width: 1280, height: 900 });
    await table.waitForSelector('.cookie-table tbody tr');
    const widths = (of: Page) =>
      of.$$eval('.cookie-table thead th', (heads) => heads.map((head) => head.getBoundingClientRect().width));
    /** How much wider each column is, in px. */
    const wider = async (of: Page) =>
      (await widths(of)).map((width, index) => Math.round(width - (before[index] ?? 0)) + 0 /* no −0 */);
    const before = await widths(table);
    const others = before.slice(2).map(() => 0);
    const box = await (await table.$('.cookie-table th:nth-child(2) .grip'))?.boundingBox();
    if (!box) throw new Error('There is no edge');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await table.mouse.move(x, y);
    await table.mouse.down();
    await table.mouse.move(x + 60, y, { steps: 3 });
    await table.mouse.up();
    await expect.poll(() => wider(table)).toEqual([0, 60, ...others]);
    await table.focus('.cookie-table th:nth-child(1) button');
    await table.keyboard.down('Shift');
    await table.keyboard.press('ArrowRight');
    await table.keyboard.up('Shift');
    await expect.poll(() => wider(table)).toEqual([16, 60, ...others]);
    expect(await auditAccessibility(table)).toEqual([]);
    await table.close();

    const next = await open();
    await next.setViewport({ width: 1280, height: 900 });
    await expect.poll(() => wider(next)).toEqual([16, 60, ...others]);
    await next.click('.column-choice summary');
    await next.click('.column-choice button');
    await expect.poll(() => wider(next)).toEqual([0, 0, ...others]);
    await next.close();
  });

  test('a line of the timeline leads to its cookie by Enter', async () => {
    const lines = await stage.session.openExtensionPage(await reportAddress(stage, hosts.hosted));
    await lines.waitForSelector('#tab-timeline');
    await lines.click('#tab-timeline');
    await lines.focus('.chart li:last-child button');
    const name = await lines.evaluate(() => document.activeElement?.textContent);
    await lines.keyboard.press('Enter');
    await expect.poll(() => lines.$eval('.cookie-detail h3', ({ textContent }) => textContent)).toBe(name);
    expect(await lines.evaluate(() => document.activeElement?.className)).toBe('cookie-table');
    await lines.close();
  });

  test('asked for the files, the page opens their list', async () => {
    const files = await stage.session.openExtensionPage(`${await reportAddress(stage, hosts.hosted)}#export`);
    await expect.poll(() => files.evaluate(() => document.activeElement?.matches('#export[open] summary'))).toBe(true);
    await files.close();
  });

  test('asked for the choice of a document, the page goes there', async () => {
    const choice = await stage.session.openExtensionPage(`${await reportAddress(stage, hosts.hosted)}#choose`);
    await expect.poll(() => choice.evaluate(() => document.activeElement?.matches('#choose input'))).toBe(true);
    await choice.click('#tab-cookies');
    await choice.waitForSelector('#part-policy[hidden]');
    await choice.click('.document a[href="#choose"]'); // a link within the page turns to the tab as well
    await choice.waitForSelector('#part-policy:not([hidden])');
    await choice.close();
  });

  test('the popup opens the page at an address that names no portal, nor does its title', async () => {
    const popup = await openPopupPage(stage, await stage.visit('/'));
    await popup.locator('.choices').wait();
    await press(popup, '.choices button', 'file');
    // Firefox tells its driver of no page that an extension opens: the extension itself looks.
    const opened = () =>
      popup.evaluate(() => {
        const report = chrome.extension.getViews().find(({ location }) => location.hash === '#choose');
        const { title = '' } = report?.document ?? {};
        return { url: report?.location.href ?? '', title, host: report?.document.querySelector('.host')?.textContent };
      });
    await expect.poll(async () => (await opened()).host).toBe(hosts.hosted);
    const { url, title } = await opened();
    expect(url).toMatch(/report\.html\?[0-9a-f-]{36}#choose$/);
    expect(`${url} ${title}`).not.toContain(hosts.hosted);
    await popup.evaluate(() =>
      chrome.extension
        .getViews()
        .find(({ location }) => location.hash === '#choose')
        ?.close(),
    );
    await popup.close();
  });

  test('a portal that is not watched is said not to be', async () => {
    const other = await stage.session.openExtensionPage(await reportAddress(stage, 'nowhere.opendatasoft.com'));
    await expect.poll(async () => (await read(other)).answer).toBe('This portal is not being watched.');
    expect(await auditAccessibility(other)).toEqual([]);
    await other.close();
  });
});
