import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hosts } from '../../demo-portal/model/hosts.ts';
import { showSurfaces } from '../../src/cli/visit/show-surfaces.ts';
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

  describe('with the popup as a page in a tab', () => {
    let inTab: Page;
    beforeAll(async () => {
      inTab = await openPopupPage(stage, portal);
    });

    test('the badge shows the report’s own counts', async () => {
      const { counts } = await askReport(inTab);
      const badge = () =>
        inTab.evaluate(async () => {
          const tabId = Number(new URLSearchParams(location.search).get('tab'));
          return [await chrome.action.getBadgeText({ tabId }), await chrome.action.getTitle({ tabId })];
        });
      await expect
        .poll(badge)
        .toEqual([
          String(counts.notMatching),
          `${hosts.hosted}: 3 of 7 cookies do not match. 1 not in the policy · to check: 1 longer than declared · 1 set before you chose`,
        ]);
    });

    test('the badge is there again after each navigation, and after going back', async () => {
      const badge = () =>
        inTab.evaluate(async () => {
          const tabId = Number(new URLSearchParams(location.search).get('tab'));
          return chrome.action.getBadgeText({ tabId });
        });
      for (const path of ['/explore/', '/terms/privacy-policy/', '/explore/']) {
        await portal.goto(`${stage.portal.origin(hosts.hosted)}${path}`);
        await expect.poll(badge).toBe('3');
      }
      await portal.goBack();
      await expect.poll(badge).toBe('3');
    });

    test('it shows the same', async () => {
      await inTab.waitForSelector('.chip');
      await expect.poll(async () => (await readPopup(inTab)).counts).toEqual([1, 1, 1, 4, 1]);
    });

    test('no cookie’s value is in storage, and nothing is on disk', async () => {
      const values = (await stage.session.browser.cookies())
        .map(({ value }) => value)
        .filter((value) => value.length > 3);
      expect(values.length).toBeGreaterThan(4);
      const [session, local] = await inTab.evaluate(async () => [
        JSON.stringify(await chrome.storage.session.get(null)),
        JSON.stringify(await chrome.storage.local.get(null)),
      ]);
      for (const value of values) expect(session).not.toContain(value);
      expect(session).toContain('portal_visit_ref');
      expect(local).toBe('{}');
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
        await inTab.setViewport({ width, height: 600 });
        await inTab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await inTab.reload(); // its rows are closed
        await inTab.bringToFront();
        await inTab.waitForSelector('.chip');
        expect(await auditAccessibility(inTab)).toEqual([]);
        await keepScreenshot(inTab, `drifting-${scheme}-${width}`);
        await readDetails(inTab);
        expect(await auditAccessibility(inTab)).toEqual([]);
        expect(await inTab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      });
    });
  });

  test('shown to a user, the portal is in front with the real popup over it, and the report in a second tab', async () => {
    await stage.closePages();
    const { browser, extensionOrigin } = stage.session;
    const visited = await stage.visit('/pages/home/');
    const inTab = await openPopupPage(stage, visited);
    await inTab.waitForSelector('.take-away');
    await showSurfaces(stage.session, visited, inTab);
    const shown = await browser.waitForTarget((target) => target.url() === `${extensionOrigin}/popup/popup.html`);
    const text = async () => (await shown.asPage()).evaluate(() => document.body.textContent);
    await expect.poll(text).toContain('portal_visit_ref');
    const tabs = (await browser.pages()).map((page) => page.url());
    expect(tabs.filter((url) => url.startsWith(`${extensionOrigin}/report/report.html?`))).toHaveLength(1);
    expect(inTab.isClosed()).toBe(true);
  });
});
