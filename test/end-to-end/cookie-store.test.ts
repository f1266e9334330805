import { afterEach, expect, test } from 'vitest';
import { hosts } from '../../demo-portal/model/hosts.ts';
import { askReport } from './harness/ask-report.ts';
import { inFirefoxWindow } from './harness/in-firefox-window.ts';
import { openPopupPage } from './harness/open-popup-page.ts';
import { readPopup } from './harness/read-popup.ts';
import { openStage, type Stage } from './harness/stage.ts';

let stage: Stage;
afterEach(() => stage?.close());

test('Firefox with first-party isolation, which wants to be asked in another way', async () => {
  stage = await openStage({ scenario: 'faithful', kind: 'firefox' });
  await inFirefoxWindow(stage.session.browser, `Services.prefs.setBoolPref('privacy.firstparty.isolate', true)`);
  const popup = await openPopupPage(stage, await stage.visit('/'));
  await popup.waitForSelector('.chip');
  const setters = async () =>
    (await askReport(popup)).cookies.map(({ cookie, setters }) => [
      cookie.name,
      setters.map(({ setter }) => setter.kind),
    ]);
  await expect.poll(setters).toEqual([
    ['csrftoken', ['response']],
    ['map_session', ['response']],
  ]);
});

test('cookies that the browser throws out because the site has too many are counted and said', async () => {
  stage = await openStage({ scenario: 'faithful' });
  const setting = (from: number, count: number) =>
    `/test/set-cookie?${Array.from({ length: count }, (_, n) => `line=${encodeURIComponent(`c${from + n}=1; Path=/; Secure; Max-Age=600`)}`).join('&')}`;
  const page = await stage.visit(setting(0, 100));
  await page.goto(`${stage.portal.origin(hosts.hosted)}${setting(100, 100)}`);
  const popup = await openPopupPage(stage, page);
  await popup.waitForSelector('.chip');
  await expect.poll(async () => (await askReport(popup)).cookies.length).toBe(200);
  const { cookies, watch } = await askReport(popup);
  const gone = cookies.filter(({ removedAt }) => removedAt !== null).length;
  expect(gone).toBeGreaterThan(0);
  expect(watch.blindSpots).toContainEqual({ kind: 'evicted', cookies: gone });
  await expect.poll(async () => (await readPopup(popup)).text).toContain(`The browser threw out ${gone} cookies`);
});
