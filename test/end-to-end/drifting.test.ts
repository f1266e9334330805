import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hosts } from '../../demo-portal/model/hosts.ts';
import { choose, logIn } from './harness/act.ts';
import { askReport } from './harness/ask-report.ts';
import { auditAccessibility } from './harness/audit-accessibility.ts';
import { keepScreenshot } from './harness/keep-screenshot.ts';
import { openPopupPage } from './harness/open-popup-page.ts';
import { readDetails, readPopup } from './harness/read-popup.ts';
import { openPopup } from './harness/real-popup.ts';
import { openStage, type Stage } from './harness/stage.ts';

// The main job: a visitor comes, accepts, logs in, and opens the popup on a portal that drifted from its policy.
describe('on the drifting portal, in Chromium', () => {
  let stage: Stage;
  let portal: Page;
  let popup: Page;

  beforeAll(async () => {
    stage = await openStage({ scenario: 'drifting' });
    portal = await stage.visit('/');
    await choose(portal, 'accept');
    await logIn(portal, stage.portal.origin(hosts.hosted));
    popup = await openPopup(stage, portal);
    await popup.waitForSelector('.chip');
  });
  afterAll(() => stage?.close());

  test('the popup counts one cookie that is not in the policy, one that differs, one against the choice, and the rest as declared', async () => {
    await expect.poll(async () => (await readPopup(popup)).counts).toEqual([1, 1, 1, 4, 1]);
  });

  test('the answer says so in one sentence', async () => {
    expect((await readPopup(popup)).answer).toBe('3 of 7 cookies do not match.');
  });

  test('the list is of what the portal set, gravest first', async () => {
    expect((await readPopup(popup)).rows).toEqual([
      { name: 'portal_visit_ref', status: 'Not in the policy', marks: [] },
      { name: 'sessionid', status: 'Longer than declared', marks: ['To check'] },
      { name: '_pk_id.1.1fff', status: 'Set before you chose', marks: ['To check'] },
      { name: '_pk_ses.1.1fff', status: 'As declared', marks: [] },
      { name: 'cookies_preferences', status: 'As declared', marks: [] },
      { name: 'csrftoken', status: 'As declared', marks: [] },
      { name: 'map_session', status: 'As declared', marks: [] },
    ]);
  });

  test('the rows say who set each cookie', async () => {
    const details = await readDetails(popup);
    expect(details.portal_visit_ref).toContain('by the response of /pages/home/ (200)');
    expect(details.sessionid).toContain('by the response of /login/ (302)');
    expect(details.sessionid).toContain('90 days');
    expect(details.map_session).toContain(`by the response of ${hosts.maps}`);
    expect(details.cookies_preferences).toContain('Probably set by a script');
    await keepScreenshot(popup, 'drifting-rows-open');
  });

  test('the badge shows the report’s own counts', async () => {
    const page = await openPopupPage(stage, portal);
    const { counts } = await askReport(page);
    const badge = () =>
      page.evaluate(async () => {
        const tabId = Number(new URLSearchParams(location.search).get('tab'));
        return [await chrome.action.getBadgeText({ tabId }), await chrome.action.getTitle({ tabId })];
      });
    await expect
      .poll(badge)
      .toEqual([
        String(counts.notMatching),
        `${hosts.hosted}: 3 of 7 cookies do not match. 1 not in the policy · to check: 1 longer than declared · 1 set before you chose`,
      ]);
    await page.close();
  });

  test('the badge is there again after each navigation, and after going back', async () => {
    const page = await openPopupPage(stage, portal);
    const badge = () =>
      page.evaluate(async () => {
        const tabId = Number(new URLSearchParams(location.search).get('tab'));
        return chrome.action.getBadgeText({ tabId });
      });
    for (const path of ['/explore/', '/terms/privacy-policy/', '/explore/']) {
      await portal.goto(`${stage.portal.origin(hosts.hosted)}${path}`);
      await expect.poll(badge).toBe('3');
    }
    await portal.goBack();
    await expect.poll(badge).toBe('3');
    await page.close();
  });

  test('the popup as a page in a tab shows the same', async () => {
    const page = await openPopupPage(stage, portal);
    await page.waitForSelector('.chip');
    await expect.poll(async () => (await readPopup(page)).counts).toEqual([1, 1, 1, 4, 1]);
    await page.close();
  });

  test('no cookie’s value is in storage, and nothing is on disk', async () => {
    const values = (await stage.session.browser.cookies())
      .map(({ value }) => value)
      .filter((value) => value.length > 3);
    expect(values.length).toBeGreaterThan(4);
    const page = await openPopupPage(stage, portal);
    const [session, local] = await page.evaluate(async () => [
      JSON.stringify(await chrome.storage.session.get(null)),
      JSON.stringify(await chrome.storage.local.get(null)),
    ]);
    for (const value of values) expect(session).not.toContain(value);
    expect(session).toContain('portal_visit_ref');
    expect(local).toBe('{}');
    await page.close();
  });

  test('the extension made one request, for the policy, without credentials', () => {
    // A page's own requests name it in Sec-Fetch-Site; an extension's have no site. @see Fetch Metadata §2.3
    const own = stage.portal.requests.filter(
      ({ headers }) => headers['sec-fetch-dest'] === 'empty' && headers['sec-fetch-site'] === 'none',
    );
    expect(own.map(({ method, url, headers }) => [method, url, headers.cookie, headers.referer])).toEqual([
      ['GET', `${stage.portal.origin(hosts.hosted)}/terms/cookies-policy/?flg=en`, undefined, undefined],
    ]);
  });

  describe.each(['light', 'dark'] as const)('%s', (scheme) => {
    test.each([330, 380])('the popup passes axe at %i pixels, rows open and closed', async (width) => {
      const page = await openPopupPage(stage, portal);
      await page.setViewport({ width, height: 600 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.waitForSelector('.chip');
      expect(await auditAccessibility(page)).toEqual([]);
      await keepScreenshot(page, `drifting-${scheme}-${width}`);
      await readDetails(page);
      expect(await auditAccessibility(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await page.close();
    });
  });
});
