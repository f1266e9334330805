import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hosts } from '../../../demo-portal/model/hosts.ts';
import { auditAccessibility } from './audit-accessibility.ts';
import { openPopupPage } from './open-popup-page.ts';
import { openPopup } from './real-popup.ts';
import { openStage, type Stage } from './stage.ts';
import { stopWorker } from './stop-worker.ts';

const extensionDir = fileURLToPath(new URL('./plain-extension', import.meta.url));

/** Asks the extension, from one of its pages, which hosts it may see. */
async function grantedHosts({ session }: Stage): Promise<readonly string[]> {
  const page = await session.openExtensionPage('popup/popup.html');
  const origins = await page.evaluate(async () => (await chrome.permissions.getAll()).origins ?? []);
  await page.close();
  return origins;
}

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage({ scenario: 'drifting', kind, extensionDir });
  });
  afterAll(() => stage.close());

  test('a mapped host shows the demo portal, and the extension hears of its cookies', async () => {
    const page = await stage.visit(`/test/set-cookie?line=${encodeURIComponent('first=1; Path=/; Secure')}`);
    const backstage = await stage.session.openExtensionPage('popup/popup.html');
    await backstage.waitForFunction(async () => (await chrome.storage.session.get('last')).last === 'first');
    await Promise.all([page.close(), backstage.close()]);
  });

  test('the popup’s page opens as a tab about another tab, and axe finds nothing in it', async () => {
    const page = await stage.visit('/explore/');
    const popup = await openPopupPage(stage, page);
    expect(await popup.evaluate(() => location.search)).toMatch(/^\?tab=\d+$/);
    expect(await auditAccessibility(popup)).toEqual([]);
    await Promise.all([page.close(), popup.close()]);
  });

  test('granting a host adds it to those that the extension has', async () => {
    const before = await grantedHosts(stage);
    expect(before).toEqual(expect.arrayContaining(['*://*.opendatasoft.com/*', '*://*.huwise.com/*']));
    await stage.session.grantHost(hosts.custom);
    const after = await grantedHosts(stage);
    expect(after).toEqual(expect.arrayContaining([...before, `*://${hosts.custom}/*`]));
  });

  if (kind === 'firefox') return;

  test('the real popup opens, again and again', async () => {
    const page = await stage.visit('/explore/');
    for (const round of [1, 2]) {
      const popup = await openPopup(stage, page);
      await popup.waitForSelector('h1');
      expect(await popup.title(), `round ${round}`).toBe('Plain popup');
      await popup.close();
    }
    await page.close();
  });

  test('a stopped worker is woken by the next cookie', async () => {
    await stopWorker(stage);
    const page = await stage.visit(`/test/set-cookie?line=${encodeURIComponent('woken=1; Path=/; Secure')}`);
    const backstage = await stage.session.openExtensionPage('popup/popup.html');
    await backstage.waitForFunction(async () => (await chrome.storage.session.get('last')).last === 'woken');
    await Promise.all([page.close(), backstage.close()]);
  });
});
