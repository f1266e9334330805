import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { hosts } from '../../demo-portal/model/hosts.ts';
import { choose, logIn } from './harness/act.ts';
import { askReport, reportOf } from './harness/ask-report.ts';
import { auditAccessibility } from './harness/audit-accessibility.ts';
import { inFirefoxWindow } from './harness/in-firefox-window.ts';
import { keepScreenshot } from './harness/keep-screenshot.ts';
import { openPopupPage } from './harness/open-popup-page.ts';
import { readPopup } from './harness/read-popup.ts';
import { openStage, type Stage } from './harness/stage.ts';

const CLOSED = 'closed.opendatasoft.com';

describe('on the drifting portal, in Firefox', () => {
  let stage: Stage;
  let popup: Page;

  beforeAll(async () => {
    stage = await openStage({
      scenario: 'drifting',
      kind: 'firefox',
      beside: [{ scenario: 'policy-log-in', host: CLOSED }],
    });
    const portal = await stage.visit('/');
    await choose(portal, 'accept');
    await logIn(portal, stage.portal.origin(hosts.hosted));
    popup = await openPopupPage(stage, portal);
    await popup.waitForSelector('.chip');
  });
  afterAll(() => stage?.close());

  test('the popup gives the same answer as in Chromium', async () => {
    await expect.poll(async () => (await readPopup(popup)).counts).toEqual([1, 1, 1, 4, 1]);
    expect((await readPopup(popup)).answer).toBe('3 of 7 cookies do not match.');
    await keepScreenshot(popup, 'firefox-drifting');
  });

  test('every cookie that a response set has that response as its setter', async () => {
    const setters = async () =>
      Object.fromEntries(
        (await askReport(popup)).cookies.map(({ cookie, setters }) => [
          cookie.name,
          setters.map(({ setter }) => (setter.kind === 'response' ? new URL(setter.url).pathname : setter.kind)),
        ]),
      );
    await expect.poll(setters).toMatchObject({
      portal_visit_ref: ['/pages/home/'],
      sessionid: ['/login/'],
      map_session: ['/embed/valdore/'],
      csrftoken: ['/pages/home/', '/login/'],
      '_pk_id.1.1fff': ['script'],
    });
  });

  test('a policy behind a log-in is said to be so', async () => {
    const page = await openPopupPage(stage, await stage.visit('/', CLOSED));
    await expect.poll(async () => (await readPopup(page)).text).toMatch(/log(ged)?[ -]in/i);
  });

  test('the badge shows the report’s own count', async () => {
    const { counts } = await askReport(popup);
    const badge = () =>
      popup.evaluate(async () => {
        const tabId = Number(new URLSearchParams(location.search).get('tab'));
        return chrome.action.getBadgeText({ tabId });
      });
    await expect.poll(badge).toBe(String(counts.notMatching));
  });

  test('the popup passes axe', async () => {
    expect(await auditAccessibility(popup)).toEqual([]);
  });
});

test('with first-party isolation, which wants to be asked in another way, setters are known too', async () => {
  const stage = await openStage({ scenario: 'faithful', kind: 'firefox' });
  onTestFinished(() => stage.close());
  await inFirefoxWindow(stage.session.browser, `Services.prefs.setBoolPref('privacy.firstparty.isolate', true)`);
  const portal = await stage.visit('/');
  const setters = async () =>
    (await reportOf(stage, portal)).cookies.map(({ cookie, setters }) => [
      cookie.name,
      setters.map(({ setter }) => setter.kind),
    ]);
  await expect.poll(setters).toEqual([
    ['csrftoken', ['response']],
    ['map_session', ['response']],
  ]);
});
