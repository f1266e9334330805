import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { auditAccessibility } from './audit-accessibility.ts';
import { openStage, type Stage } from './stage.ts';

const extensionDir = fileURLToPath(new URL('./plain-extension', import.meta.url));

/** A portal that drifts. */
const DRIFTING = 'drifting.huwise.com';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ scenario: 'faithful', extensionDir, beside: [{ scenario: 'drifting', host: DRIFTING }] });
});
afterEach(async () => {
  const { browser } = stage.session;
  await stage.closePages();
  await browser.deleteCookie(...(await browser.cookies()));
});
afterAll(() => stage?.close());

const cookieNames = async (): Promise<readonly string[]> =>
  (await stage.session.browser.cookies()).map(({ name }) => name).toSorted();

const follow = (page: Page, selector: string) => Promise.all([page.waitForNavigation(), page.click(selector)]);

describe('the demo portal in a real browser', () => {
  test('keeps to its policy when it is faithful', async () => {
    const page = await stage.visit('/');
    expect(await cookieNames()).toEqual(['csrftoken', 'map_session']);

    await page.click('[data-consent="refuse"]');
    expect(await cookieNames()).toEqual(['cookies_preferences', 'csrftoken', 'map_session']);

    await page.click('.ods-manage-cookies-preferences__show-button');
    await page.click('#consent-matomo');
    await page.click('[data-consent="save"]');
    expect(await cookieNames()).toEqual(
      ['_pk_id.1.1fff', '_pk_ses.1.1fff', 'cookies_preferences', 'csrftoken', 'map_session'].toSorted(),
    );

    await page.click('.ods-manage-cookies-preferences__show-button');
    await page.click('[data-consent="refuse"]');
    expect(await cookieNames()).toEqual(['cookies_preferences', 'csrftoken', 'map_session']);

    await follow(page, '[data-language="fr"]');
    expect(await page.$eval('html', ({ lang }) => lang)).toBe('fr');
    await follow(page, '#log-in');
    await follow(page, '#login-form button');
    expect(await cookieNames()).toEqual([
      'cookies_preferences',
      'csrftoken',
      'django_language',
      'map_session',
      'sessionid',
    ]);
  });

  test('measures before the choice, and sets a cookie more, when it drifts', async () => {
    await stage.visit('/', DRIFTING);
    expect(await cookieNames()).toEqual(['_pk_id.1.1fff', 'csrftoken', 'map_session', 'portal_visit_ref']);
  });

  test('asks for the choice in a window that the keyboard works', async () => {
    const page = await stage.visit('/');
    expect(await auditAccessibility(page)).toEqual([]);
    // The switch has the focus: on with Space, past the link and the two other buttons, and save.
    await page.keyboard.press('Space');
    for (const _ of ['link', 'refuse', 'accept', 'save']) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const preferences = await page.evaluate(() => decodeURIComponent(document.cookie));
    expect(preferences).toContain('cookies_preferences={"functional_cookies":true,"matomo":true,"timestamp":');
  });
});
