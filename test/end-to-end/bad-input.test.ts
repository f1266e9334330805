import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hosts } from '../../demo-portal/model/hosts.ts';
import { reportOf } from './harness/ask-report.ts';
import { openPanelPage, openPopupPage } from './harness/open-popup-page.ts';
import { reportAddress } from './harness/report-address.ts';
import { openStage, type Stage } from './harness/stage.ts';

const setCookie = (lines: readonly string[]) =>
  `/test/set-cookie?${new URLSearchParams(lines.map((line) => ['line', line]))}`;

/** Of a site of its own, since what is stored of it is broken. */
const BROKEN = 'broken.huwise.com';

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage({ scenario: 'faithful', kind, names: [BROKEN] });
  });
  afterAll(() => stage?.close());

  test('lines that no server should send leave the others as they are, and the page', async () => {
    const page = await stage.visit(
      setCookie([
        'first=1; Path=/; Secure',
        'long={long}; Path=/; Secure',
        'caf\u00e9\u20ac=\u00ff\u00fe; Path=/; Secure',
        'tab\tin=1; Path=/; Secure',
        '=nameless; Path=/; Secure',
        '; ; ;=;',
        'last=1; Path=/; Secure',
      ]),
    );
    const names = async () => (await reportOf(stage, page)).cookies.map(({ cookie }) => cookie.name);
    await expect.poll(names).toEqual(expect.arrayContaining(['first', 'last']));
    expect(await page.evaluate(() => document.body.textContent)).toContain('Set by the response.');
  });

  test('a name in bytes that are not UTF-8 takes nothing from its neighbour', async () => {
    const parameters = new URLSearchParams({ body: 'A page.' });
    for (const line of ['b\u00ff\u00e9=1; Path=/; Secure', 'sound=1; Path=/; Secure']) parameters.append('line', line);
    const page = await stage.visit(`/test/page?${parameters}`);
    const kinds = async () =>
      (await reportOf(stage, page)).cookies
        .find(({ cookie }) => cookie.name === 'sound')
        ?.setters.map(({ setter }) => setter.kind);
    await expect.poll(kinds).toEqual(['response']);
    expect(await page.evaluate(() => document.body.textContent)).toContain('A page.');
  });

  test('a storage that is full throws nothing, and recording goes on when there is room', async () => {
    const page = await stage.visit(setCookie(['before=1; Path=/; Secure; Max-Age=600']));
    const setters = async (name: string) =>
      (await reportOf(stage, page)).cookies
        .find(({ cookie }) => cookie.name === name)
        ?.setters.map(({ setter, times }) => [setter.kind, times]);
    await expect.poll(() => setters('before')).toEqual([['response', 1]]);
    const backstage = await stage.backstage();
    await backstage.evaluate(async () => {
      // Halves, until nothing fits any more.
      for (let size = 4_000_000, n = 0; size >= 16; n++) {
        await chrome.storage.session.set({ [`filler${n}`]: 'x'.repeat(size) }).catch(() => {
          size = Math.floor(size / 2);
        });
        if (n > 200) break;
      }
    });
    await page.goto(stage.portal.origin(hosts.hosted) + setCookie(['meanwhile=1; Path=/; Secure; Max-Age=600']));
    expect(await page.evaluate(() => document.body.textContent)).toContain('Set by the response.');
    await backstage.evaluate(async () => {
      const keys = Object.keys(await chrome.storage.session.get(null));
      await chrome.storage.session.remove(keys.filter((key) => key.startsWith('filler')));
    });
    await page.goto(stage.portal.origin(hosts.hosted) + setCookie(['after=1; Path=/; Secure; Max-Age=600']));
    await expect.poll(() => setters('after')).toEqual([['response', 1]]);
    // What waited for room is stored with what came after it.
    await expect.poll(() => setters('meanwhile')).toEqual([['response', 1]]);
  });

  test('of a thousand lines in one response every cookie that is there is told, with its setter', async () => {
    const page = await stage.visit(`${setCookie(['n{n}=1; Path=/; Secure; Max-Age=600'])}&times=1000`);
    const held = await page.evaluate(() => document.cookie.split('; ').length);
    const told = async () => {
      const { cookies, watch } = await reportOf(stage, page);
      const there = cookies.filter(({ removedAt }) => removedAt === null);
      const byResponse = there.filter(({ setters }) => setters.some(({ setter }) => setter.kind === 'response'));
      const interrupted = watch.blindSpots.some(({ kind }) => kind === 'interrupted');
      return [there.length, byResponse.length, interrupted];
    };
    // Browsers hold fewer than that of one site; of so many changes at once not all are listened to.
    expect(held).toBeLessThan(1000);
    await expect.poll(told, { timeout: 20_000 }).toEqual([held, held, true]);
  });

  test('what is stored and cannot be read is said on each surface, which is loaded anew when that is asked for', async () => {
    const portal = await stage.visit('/', BROKEN);
    const popup = await openPopupPage(stage, portal);
    const setBy = async () => (await reportOf(stage, portal)).cookies.flatMap(({ setters }) => setters);
    await expect.poll(setBy).not.toEqual([]);
    const whole = await popup.evaluate(async (host) => {
      const { watches, ...stored } = await chrome.storage.session.get(null);
      const batches = Object.entries(stored).filter(([key]) => key.startsWith('events/') && key.includes(host));
      const broken = batches.map(([key]) => [key, '[{']);
      await chrome.storage.session.set({ ...Object.fromEntries(broken), watches: { ...Object(watches), none: null } });
      return { ...Object.fromEntries(batches), watches };
    }, BROKEN);
    const surfaces = [
      { page: popup, shows: '.row' },
      { page: await stage.session.openExtensionPage(await reportAddress(stage, BROKEN)), shows: '.cookie-table' },
      { page: await openPanelPage(stage, portal), shows: '[role=grid]' },
      { page: await stage.session.openExtensionPage('options/options.html'), shows: '.hosts' },
    ];
    for (const { page } of surfaces) {
      const since = () =>
        page.evaluate(() => [document.querySelector('.action')?.textContent, performance.timeOrigin] as const);
      await expect.poll(async () => (await since())[0]).toBe('Try again');
      const [, before] = await since();
      await page.bringToFront();
      await page.click('.action');
      await expect.poll(since).toEqual(['Try again', expect.toSatisfy((at) => Number(at) > before)]);
    }
    await popup.evaluate((stored) => chrome.storage.session.set(stored), whole);
    for (const { page, shows } of surfaces) await page.waitForSelector(shows);
  });
});
