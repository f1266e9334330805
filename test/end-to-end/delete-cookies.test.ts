import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hosts } from '../../demo-portal/model/hosts.ts';
import type { BrowserKind } from '../../src/cli/browser/browser-session.ts';
import { choose, logIn } from './harness/act.ts';
import { askReport, reportOf } from './harness/ask-report.ts';
import { auditAccessibility } from './harness/audit-accessibility.ts';
import { keepScreenshot } from './harness/keep-screenshot.ts';
import { openPopupPage } from './harness/open-popup-page.ts';
import { readDetails } from './harness/read-popup.ts';
import { openStage, type Stage } from './harness/stage.ts';

/** A portal of which all is deleted. */
const FAITHFUL = 'faithful.huwise.com';

const pressButton = (popup: Page, words: string) =>
  popup.evaluate((text) => {
    const buttons = [...document.querySelectorAll('button')];
    buttons.find(({ textContent }) => textContent?.includes(text))?.click();
  }, words);

const seen = async (stage: Stage, portal: Page) => {
  const { cookies, storage, watch } = await reportOf(stage, portal);
  return {
    names: cookies.map(({ cookie }) => cookie.name),
    items: storage.flatMap(({ items }) => items.map(({ kind, name }) => `${kind} ${name}`)),
    from: watch.from,
  };
};

/** What a person does with cookies in the popup, one or all, and what the browser then holds. */
describe.each<{ kind: BrowserKind }>([{ kind: 'chromium' }, { kind: 'firefox' }])('in $kind', ({ kind }) => {
  let stage: Stage;
  let popup: Page;

  beforeAll(async () => {
    stage = await openStage({ scenario: 'drifting', kind, beside: [{ scenario: 'faithful', host: FAITHFUL }] });
    const portal = await stage.visit('/');
    await choose(portal, 'refuse');
    await logIn(portal, stage.portal.origin(hosts.hosted));
    popup = await openPopupPage(stage, portal);
    await popup.setViewport({ width: 380, height: 600 });
    await popup.waitForSelector('.take-away');
  });
  afterAll(() => stage?.close());

  /** The row of a cookie, to press a button of it and to read it. */
  const row = (name: string) => ({
    press: (words: string) =>
      popup.evaluate(
        (sought, label) => {
          const found = [...document.querySelectorAll('.row')].find(
            (one) => one.querySelector('.name')?.textContent === sought,
          );
          const buttons = [...(found?.querySelectorAll<HTMLElement>('.details button') ?? [])];
          buttons.find(({ textContent }) => textContent === label)?.click();
        },
        name,
        words,
      ),
    said: () =>
      popup.evaluate((sought) => {
        const found = [...document.querySelectorAll('.row')].find(
          (one) => one.querySelector('.name')?.textContent === sought,
        );
        return found?.querySelector('.held [role=status]')?.textContent;
      }, name),
  });

  /** What the browser holds of that name, with every attribute and its value. */
  const held = (name: string) =>
    popup.evaluate(async (sought) => {
      const sites = ['http', 'https'].map((scheme) => ({
        partitionKey: { topLevelSite: `${scheme}://opendatasoft.com` },
      }));
      const all = await Promise.all([{}, ...sites].map((query) => chrome.cookies.getAll(query)));
      return [...new Set(all.flat().map((cookie) => JSON.stringify(cookie)))].filter(
        (one) => JSON.parse(one).name === sought,
      );
    }, name);
  const secretOf = async (name: string) => JSON.parse((await held(name))[0] ?? '{}').value;
  const ofReport = async (name: string) =>
    (await askReport(popup)).cookies.filter(({ cookie }) => cookie.name === name);

  test('every row is open', async () => {
    await expect.poll(async () => Object.keys(await readDetails(popup))).toContain('sessionid');
  });

  test('a value is shown when that is asked for, hidden again, and kept nowhere', async () => {
    const value = await secretOf('sessionid');
    expect(value.length).toBeGreaterThan(3);
    const text = () => popup.evaluate(() => document.body.textContent);
    expect(await text()).not.toContain(value);
    await row('sessionid').press('Reveal value');
    await expect.poll(row('sessionid').said).toBe(value);
    expect(await auditAccessibility(popup)).toEqual([]);
    await keepScreenshot(popup, `${kind}-value`);
    expect(JSON.stringify(await askReport(popup))).not.toContain(value);
    const stored = await popup.evaluate(async () => JSON.stringify(await chrome.storage.session.get(null)));
    expect(stored).not.toContain(value);
    await row('sessionid').press('Hide value');
    await expect.poll(text).not.toContain(value);
  });

  test('each cookie is deleted alone and set again as it was, and its setters stay', async () => {
    const { cookies } = await askReport(popup);
    const names = cookies.map(({ cookie }) => cookie.name);
    expect(names).toHaveLength(new Set(names).size);
    const all = async () => (await Promise.all(names.map(held))).flat();
    const before = await all();
    for (const { cookie, setters, olderThanWatch } of cookies) {
      const { name } = cookie;
      const own = await held(name);
      expect(own).toHaveLength(1);
      await row(name).press('Delete this cookie');
      await expect.poll(row(name).said).toContain('Deleted.');
      expect(await all()).toEqual(before.filter((one) => !own.includes(one)));
      await expect.poll(async () => (await ofReport(name))[0]?.removedAt).not.toBeNull();

      await row(name).press('Undo: set it again');
      await expect.poll(row(name).said).toBe('Set again as it was.');
      expect(await all()).toEqual(before);
      expect(await ofReport(name)).toMatchObject([{ removedAt: null, setters, olderThanWatch }]);
    }
  });

  test('the message to the portal’s owner is copied, and holds no value', async () => {
    await popup.evaluate(() => {
      navigator.clipboard.writeText = async (text) => document.body.setAttribute('data-copied', text);
    });
    await row('sessionid').press('Copy as a message to the owner');
    const copied = () => popup.evaluate(() => document.body.getAttribute('data-copied') ?? '');
    await expect
      .poll(copied)
      .toMatch(/^Hello,.*“sessionid”.*\n> .*\nMy questions:\n- Why does “sessionid” stay longer/s);
    expect(await copied()).not.toContain(await secretOf('sessionid'));
  });

  test('watching again from zero deletes what was named, forgets the watch, and loads the page again', async () => {
    await stage.closePages();
    const portal = await stage.visit('/', FAITHFUL);
    await choose(portal, 'refuse');
    await logIn(portal, stage.portalAt(FAITHFUL).origin(FAITHFUL));
    await portal.evaluate(async () => {
      await (await navigator.storage.getDirectory()).getFileHandle('draft', { create: true });
      localStorage.setItem('last-search', 'a'.repeat(20));
      sessionStorage.setItem('tab', '1');
      return new Promise((resolve) => {
        indexedDB.open('drafts').onsuccess = resolve;
      }).then(() => true);
    });
    const popup = await openPopupPage(stage, portal);
    await popup.setViewport({ width: 380, height: 600 });
    await expect
      .poll(async () => (await seen(stage, portal)).items)
      .toEqual(['local last-search', 'session tab', 'indexed-db drafts']);
    const before = await seen(stage, portal);
    expect(before.names).toContain('sessionid');

    await popup.waitForSelector('.choices');
    await pressButton(popup, 'Watch again from zero');
    await popup.waitForSelector('.question');
    const question = await popup.$eval('.question', ({ textContent }) => textContent);
    for (const name of before.names) expect(question).toContain(name);
    expect(await auditAccessibility(popup)).toEqual([]);
    await keepScreenshot(popup, `${kind}-start-over`);

    await pressButton(popup, 'Delete and reload');
    await expect.poll(async () => (await seen(stage, portal)).from).toBeGreaterThan(before.from);
    await expect.poll(async () => (await seen(stage, portal)).names).not.toContain('sessionid');
    await expect.poll(async () => (await seen(stage, portal)).items).toEqual([]);
    const left = await portal.evaluate(async () => {
      let files = 0;
      for await (const _ of (await navigator.storage.getDirectory()).keys()) files++;
      return { files, items: localStorage.length + sessionStorage.length };
    });
    expect(left).toEqual({ files: 0, items: 0 });
    expect(await popup.$('.said')).toBeNull(); // nothing was left
  });
});
