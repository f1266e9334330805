import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { allowPrivateWindows, openPrivately, pageAt } from './harness/private-window.ts';
import { readStorage } from './harness/read-storage.ts';
import { pressToolbarButton } from './harness/real-popup.ts';
import { openStage, type Stage } from './harness/stage.ts';

/** Names that stand nowhere else: a file that holds one was written because of a visit there. */
const PRIVATE = 'visited-in-private.opendatasoft.com';
const PUBLIC = 'visited-in-public.opendatasoft.com';

const TEXT = 'Cookies\n\nName\tPurpose\tDuration\ncsrftoken\tKeeps forged requests out\t1 year\n';

const texts = (page: Page, selector: string) =>
  page.$$eval(selector, (found) => found.map(({ textContent }) => textContent).join());

/** The browser's folder for all that it keeps on disk. */
function profileOf({ session }: Stage): string {
  const parts = session.browser.process()?.spawnargs ?? [];
  const joined = parts.find((part) => part.startsWith('--user-data-dir='))?.split('=')[1];
  return joined ?? parts[parts.indexOf('--profile') + 1] ?? '';
}

/** The files below a folder that hold a text, in one of the two ways that browsers write it. */
async function filesWith(text: string, folder: string): Promise<readonly string[]> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((each) => each.isFile());
  const holding = await Promise.all(
    files.map(async ({ parentPath, name }) => {
      const bytes = await readFile(join(parentPath, name)).catch(() => Buffer.alloc(0)); // removed meanwhile
      return bytes.includes(text) || bytes.includes(Buffer.from(text, 'utf16le')) ? [name] : [];
    }),
  );
  return holding.flat();
}

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  test('a file that is used in a private window leaves no trace of the portal', async () => {
    const stage = await openStage({ scenario: 'drifting', kind, names: ['*'] });
    onTestFinished(() => stage.close());
    const { browser, extensionOrigin } = stage.session;
    await allowPrivateWindows(stage);
    const portal = await openPrivately(stage, `${stage.portal.origin(PRIVATE)}/`);
    const popup = await pressToolbarButton(stage, portal);
    await expect.poll(popup.text).toMatch(/do not match[\s\S]*Use a file…/); // until then what it shows moves
    await popup.press('.choices li:nth-last-child(2) button');

    const page = await pageAt(browser, `${extensionOrigin}/report/report.html`);
    await expect.poll(() => texts(page, 'body')).toContain(PRIVATE);
    const about = () =>
      page.evaluate(async () => ({
        address: location.search + location.hash,
        title: document.title,
        isPrivate: (await chrome.windows.getCurrent()).incognito,
      }));
    expect(await about()).toEqual({
      address: expect.stringMatching(/^\?[\da-f-]{36}#choose$/),
      title: 'Portal Cookie Inspector',
      isPrivate: kind === 'firefox', // Chromium shows pages of an extension in normal windows alone
    });
    const file = join(await mkdtemp(join(tmpdir(), 'private-')), 'policy.txt');
    await writeFile(file, TEXT);
    const input = (await page.waitForSelector('#choose input')) as ElementHandle<HTMLInputElement> | null;
    await input?.uploadFile(file);
    await expect.poll(() => texts(page, '.declaration .name')).toBe('csrftoken');
    await page.$eval('#save', (button) => (button as HTMLElement).click());
    await expect.poll(() => texts(page, '.choice')).toContain('never written to disk');
    expect((await about()).title).toBe('Portal Cookie Inspector');
    expect(JSON.stringify(await readStorage(stage))).toContain(PRIVATE);

    // Browsers write late: what is visited afterwards is on disk last.
    await Promise.all([portal, page].map((each) => each.close()));
    await expect.poll(async () => JSON.stringify(await readStorage(stage))).not.toContain(PRIVATE);
    await stage.visit('/', PUBLIC);
    const profile = profileOf(stage);
    await expect.poll(() => filesWith(PUBLIC, profile), { timeout: 40_000 }).not.toEqual([]);
    expect(await filesWith(PRIVATE, profile)).toEqual([]);
  }, 120_000);
});
