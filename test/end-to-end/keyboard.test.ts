import type { Page, Target } from 'puppeteer-core';
import { expect, onTestFinished, test } from 'vitest';
import { hosts } from '../../demo-portal/model/hosts.ts';
import type { BrowserKind } from '../../src/cli/browser/browser-session.ts';
import { saveInFolder } from './harness/downloads.ts';
import { type Key, pressKey } from './harness/keyboard.ts';
import { pressToolbarButton } from './harness/real-popup.ts';
import { openStage } from './harness/stage.ts';

const MAX_PRESSES = 80;

test.each<{ kind: BrowserKind }>([{ kind: 'chromium' }, { kind: 'firefox' }])(
  'by keys alone, from the real popup to the report’s file, in $kind',
  async ({ kind }) => {
    const stage = await openStage({ scenario: 'drifting', kind });
    onTestFinished(() => stage.close());
    const saved = await saveInFolder(stage);
    const portal = await stage.visit('/');
    const backstage = await stage.backstage();

    /** Reads another page of the extension, which Firefox lets only the extension do. */
    const see = (path: string, selector: string) =>
      backstage.evaluate(
        (sought, wanted) => {
          const shown = chrome.extension.getViews().find(({ location }) => location.pathname === sought)?.document;
          return {
            isThere: Boolean(shown?.querySelector(wanted)),
            takesKeys: shown?.hasFocus() ?? false,
            hasFocus: shown?.activeElement?.matches(wanted) ?? false,
            focused: shown ? [...shown.querySelectorAll('*')].indexOf(shown.activeElement as Element) : -1,
            text: shown?.body.textContent ?? '',
          };
        },
        path,
        selector,
      );
    /** A page whose keys are pressed. */
    const at = (path: string, page: Page | null) => {
      const press = (key: Key) => pressKey(stage, page, key);
      return {
        press,
        opened: () => expect.poll(() => see(path, 'body')).toMatchObject({ takesKeys: true }),
        /** Waits until something is there, and moves the focus on until it is there too. */
        reach: async (selector: string, key: Key = 'Tab') => {
          await expect.poll(() => see(path, selector)).toMatchObject({ isThere: true });
          for (let n = 0; n < MAX_PRESSES; n++) {
            const { focused } = await see(path, selector);
            await press(key);
            // A page takes its keys after they were sent: where another was sent meanwhile, the focus would go past.
            await expect.poll(async () => (await see(path, selector)).focused).not.toBe(focused);
            if ((await see(path, selector)).hasFocus) return;
          }
          expect.fail(`No ${key} leads to ${selector}.`);
        },
        text: async () => (await see(path, 'body')).text,
      };
    };

    const real = await pressToolbarButton(stage, portal);
    const popup = at('/popup/popup.html', real.page);
    await popup.opened();
    // Firefox's first one leads into the popup, and to nothing in it.
    if (kind === 'firefox') await popup.press('Tab');
    await popup.reach('.chip'); // the policy was read
    await popup.reach('.row:first-child h3 button');
    await popup.reach('.row:nth-child(2) h3 button', 'ArrowDown');
    await popup.reach('.row:first-child h3 button', 'ArrowUp');
    await popup.press('Enter');
    await popup.reach('.row:first-child .held button');
    expect(await popup.text()).toContain('The policy does not name this cookie.');
    await popup.reach('.take-away button:first-child');
    await popup.press('Enter');

    const inReport = (target: Target) => target.url().includes('/report/report.html?');
    // Firefox's driver never tells of it: to wait there would fail half a minute later, in another file's test.
    const opened = kind === 'chromium' ? await stage.session.browser.waitForTarget(inReport) : null;
    const report = at('/report/report.html', (await opened?.page()) ?? null);
    await report.opened();
    await report.reach('#export summary');
    await report.press('Enter');
    await report.reach('#export[open] li:first-child button');
    await report.press('Enter');
    await expect.poll(async () => Object.values(await saved()).join()).toContain('</html>');
    const [[name, html] = ['', '']] = Object.entries(await saved());
    expect(name).toMatch(/\.html$/);
    expect(html).toContain(hosts.hosted);
    expect(html).toContain('portal_visit_ref');
  },
);
