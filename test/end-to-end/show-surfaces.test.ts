import { expect, test } from 'vitest';
import { showSurfaces } from '../../src/cli/visit/show-surfaces.ts';
import { openPopupPage } from './harness/open-popup-page.ts';
import { openStage } from './harness/stage.ts';

test('the portal is in front with the real popup over it, and the report in a second tab', async () => {
  const stage = await openStage({ scenario: 'drifting' });
  try {
    const { browser, extensionOrigin } = stage.session;
    const portal = await stage.visit('/pages/home/');
    const inTab = await openPopupPage(stage, portal);
    await inTab.waitForSelector('.take-away');
    await showSurfaces(stage.session, portal, inTab);
    const popup = await browser.waitForTarget((target) => target.url() === `${extensionOrigin}/popup/popup.html`);
    const text = async () => (await popup.asPage()).evaluate(() => document.body.textContent);
    await expect.poll(text).toContain('portal_visit_ref');
    const tabs = (await browser.pages()).map((page) => page.url());
    expect(tabs.filter((url) => url.startsWith(`${extensionOrigin}/report/report.html?`))).toHaveLength(1);
    expect(inTab.isClosed()).toBe(true);
  } finally {
    await stage.close();
  }
});
