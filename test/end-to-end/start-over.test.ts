import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { hosts } from '../../demo-portal/model/hosts.ts';
import type { BrowserKind } from '../../src/cli/browser/browser-session.ts';
import { choose, logIn } from './harness/act.ts';
import { askReport } from './harness/ask-report.ts';
import { auditAccessibility } from './harness/audit-accessibility.ts';
import { keepScreenshot } from './harness/keep-screenshot.ts';
import { openPopupPage } from './harness/open-popup-page.ts';
import { openStage, type Stage } from './harness/stage.ts';

let stage: Stage;
afterEach(() => stage?.close());

const press = (popup: Page, words: string) =>
  popup.evaluate((text) => {
    const buttons = [...document.querySelectorAll('button')];
    buttons.find(({ textContent }) => textContent?.includes(text))?.click();
  }, words);

const seen = async (popup: Page) => {
  const { cookies, storage, watch } = await askReport(popup);
  return {
    names: cookies.map(({ cookie }) => cookie.name),
    items: storage.flatMap(({ items }) => items.map(({ kind, name }) => `${kind} ${name}`)),
    from: watch.from,
  };
};

describe.each<{ kind: BrowserKind }>([{ kind: 'chromium' }, { kind: 'firefox' }])('in $kind', ({ kind }) => {
  test('watching again from zero deletes what was named, forgets the watch, and loads the page again', async () => {
    stage = await openStage({ scenario: 'faithful', kind });
    const portal = await stage.visit('/');
    await choose(portal, 'refuse');
    await logIn(portal, stage.portal.origin(hosts.hosted));
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
      .poll(async () => (await seen(popup)).items)
      .toEqual(['local last-search', 'session tab', 'indexed-db drafts']);
    const before = await seen(popup);
    expect(before.names).toContain('sessionid');

    await popup.waitForSelector('.choices');
    await press(popup, 'Watch again from zero');
    await popup.waitForSelector('.question');
    const question = await popup.$eval('.question', ({ textContent }) => textContent);
    for (const name of before.names) expect(question).toContain(name);
    expect(await auditAccessibility(popup)).toEqual([]);
    await keepScreenshot(popup, `${kind}-start-over`);

    await press(popup, 'Delete and reload');
    await expect.poll(async () => (await seen(popup)).from).toBeGreaterThan(before.from);
    await expect.poll(async () => (await seen(popup)).names).not.toContain('sessionid');
    await expect.poll(async () => (await seen(popup)).items).toEqual([]);
    const left = await portal.evaluate(async () => {
      let files = 0;
      for await (const _ of (await navigator.storage.getDirectory()).keys()) files++;
      return { files, items: localStorage.length + sessionStorage.length };
    });
    expect(left).toEqual({ files: 0, items: 0 });
    expect(await popup.$('.said')).toBeNull(); // nothing was left
  });
});
