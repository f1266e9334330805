import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hosts } from '../../demo-portal/model/hosts.ts';
import type { BrowserKind } from '../../src/cli/browser/browser-session.ts';
import { auditAccessibility } from './harness/audit-accessibility.ts';
import { keepScreenshot } from './harness/keep-screenshot.ts';
import { reportAddress } from './harness/report-address.ts';
import { openStage, type Stage } from './harness/stage.ts';

/** A phase waits until nothing happens for some seconds. */
const PATIENT = { timeout: 60_000 };
const ALL_PHASES_MS = 240_000;

const texts = (page: Page, selector: string) =>
  page.$$eval(selector, (found) => found.map(({ textContent }) => textContent));
const now = async (page: Page) => (await texts(page, '.run')).join();

const press = (page: Page, words: string) =>
  page.evaluate((sought) => {
    const buttons = document.querySelectorAll<HTMLElement>('.run button, .desk-bar button');
    [...buttons].find(({ textContent }) => textContent === sought)?.click();
  }, words);

/** What the auditor does in the platform's banner. */
async function choose(portal: Page, choice: 'refuse' | 'accept'): Promise<void> {
  const button = await portal.waitForSelector(`#cookie-banner[open] [data-consent=${choice}]`);
  await button?.evaluate((found) => (found as HTMLElement).click());
}

describe.each<{ kind: BrowserKind }>([{ kind: 'chromium' }, { kind: 'firefox' }])('in $kind', ({ kind }) => {
  let stage: Stage;
  let portal: Page;
  let page: Page;

  beforeAll(async () => {
    stage = await openStage({ scenario: 'drifting', kind });
    portal = await stage.visit('/');
    page = await stage.session.openExtensionPage(await reportAddress(stage, hosts.hosted));
    await page.setViewport({ width: 1280, height: 900 });
  });
  afterAll(() => stage?.close());

  test('it says what it deletes before it deletes anything', async () => {
    await expect.poll(() => texts(page, '.desk-bar button')).toContain('Run phases…');
    await expect.poll(() => texts(page, '.cookies .name').then(String)).toContain('_pk_id.1.1fff');
    await press(page, 'Run phases…');
    await expect.poll(() => now(page)).toMatch(/This deletes \d cookies:.*_pk_id\.1\.1fff/);
    expect(await auditAccessibility(page)).toEqual([]);
    expect((await stage.session.browser.cookies()).map(({ name }) => name)).toContain('_pk_id.1.1fff');
  });

  test(
    'it ends in three columns: the analytics cookie was there before the choice, and after a refusal',
    async () => {
      await press(page, 'Delete and begin');
      await expect.poll(() => now(page), PATIENT).toContain('Phase 2 of 3: after refusalRefuse everything');
      await choose(portal, 'refuse');
      await expect.poll(() => now(page), PATIENT).toContain('the page is loaded once more');
      await expect.poll(() => now(page), PATIENT).toContain('Phase 3 of 3: after acceptanceAccept everything');
      expect(await auditAccessibility(page)).toEqual([]);
      await keepScreenshot(page, `${kind}-guided-run-asks`);
      await choose(portal, 'accept');
      await expect.poll(() => now(page), PATIENT).toContain('All three phases were seen.');
      await keepScreenshot(page, `${kind}-guided-run`);
      const [before, refused, accepted] = await texts(page, '.columns > li');
      expect(before).toContain('_pk_id.1.1fff');
      expect(before).not.toContain('cookies_preferences');
      expect(refused).toContain('_pk_id.1.1fff');
      expect(refused).not.toContain('_pk_ses.1.1fff');
      expect(accepted).toContain('_pk_ses.1.1fff');
      expect(await auditAccessibility(page)).toEqual([]);
    },
    ALL_PHASES_MS,
  );

  test('what was seen is one audit, whose report is the same to the byte', async () => {
    await press(page, 'Save');
    await expect.poll(() => texts(page, '.saved > ul h3')).toEqual([hosts.hosted]);
    await page.$eval('.saved > ul button', (open) => (open as HTMLElement).click());
    await expect.poll(() => texts(page, '.audit').then(String)).toContain('the same to the byte');
    await expect.poll(() => texts(page, '.cookie-table thead th').then(String)).toContain('after acceptance');
    const rows = await texts(page, '.cookie-table tbody tr');
    expect(rows.find((row) => row.includes('_pk_id'))).toMatch(/^_pk_id\.1\.1fff.*✓✓✓/);
    await page.$eval('.audit button', (back) => (back as HTMLElement).click());
    await expect.poll(() => texts(page, '.audit')).toEqual([]);
  });

  test('it can be stopped, and then deletes nothing more', async () => {
    await press(page, 'Close');
    await press(page, 'Run phases…');
    await expect.poll(() => now(page)).toContain('This deletes');
    await press(page, 'Delete and begin');
    await expect.poll(() => now(page), PATIENT).toContain('Waiting until its pages are at rest');
    await press(page, 'Stop');
    await expect.poll(() => now(page)).toContain('Stopped.');
    await expect.poll(() => texts(page, '.cookies .name').then(String)).toContain('_pk_id.1.1fff');
  });
});
