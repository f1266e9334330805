import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { hosts } from '../../demo-portal/model/hosts.ts';
import type { BrowserKind } from '../../src/cli/browser/browser-session.ts';
import { askReport, reportOf } from './harness/ask-report.ts';
import { auditAccessibility } from './harness/audit-accessibility.ts';
import { grantHost } from './harness/grant-host.ts';
import { inFirefoxWindow } from './harness/in-firefox-window.ts';
import { keepScreenshot } from './harness/keep-screenshot.ts';
import { openPopupPage } from './harness/open-popup-page.ts';
import { readStorage } from './harness/read-storage.ts';
import { pressToolbarButton, type RealPopup } from './harness/real-popup.ts';
import { openStage, type Stage } from './harness/stage.ts';

/** The domain of a portal of its own, and a portal on it. */
const WIDE = 'ville-voisine.example';
const NEIGHBOUR = `donnees.${WIDE}`;

let stage: Stage;
afterEach(() => stage.closePages());

const asked = (path: string) => stage.portal.requests.filter(({ url }) => new URL(url).pathname === path);
const otherHosts = async (page: Page) =>
  (await reportOf(stage, page)).watch.blindSpots.flatMap((spot) => (spot.kind === 'other-hosts' ? spot.hosts : []));

/** Opens the popup on the custom host, presses its button, and answers Firefox's question, which is else answered with yes. */
async function askInFirefox(button: 'button' | 'secondaryButton'): Promise<RealPopup> {
  const { browser } = stage.session;
  const asks = (yes: boolean) =>
    inFirefoxWindow(browser, `Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', ${yes})`);
  await asks(true);
  const popup = await pressToolbarButton(stage, await stage.visit('/pages/home/', hosts.custom));
  await expect.poll(popup.text).toContain('Inspect this portal');
  await popup.press('.action');
  await expect.poll(() => inFirefoxWindow(browser, `PopupNotifications.panel.textContent`)).toContain(hosts.custom);
  await inFirefoxWindow(browser, `PopupNotifications.panel.firstElementChild.${button}.click()`);
  await asks(false);
  return popup;
}

describe.each<{ kind: BrowserKind }>([{ kind: 'chromium' }, { kind: 'firefox' }])('in $kind', ({ kind }) => {
  // One browser: what must leave nothing behind comes first, and each test gives back what it was granted, or has
  // hosts of its own.
  beforeAll(async () => {
    stage = await openStage({ scenario: 'drifting', kind, names: [WIDE, NEIGHBOUR] });
  });
  afterAll(() => stage?.close());

  test('a portal on any host is recognised by the page in view, and nothing is kept of it', async () => {
    const popup = await pressToolbarButton(stage, await stage.visit('/pages/home/', hosts.custom));
    await expect.poll(popup.text).toContain('Inspect this portal');
    const text = await popup.text();
    expect(text).toContain('This is a page of an Opendatasoft portal.');
    expect(text).toContain('it has the platform’s menu');
    expect(text).toContain('this site’s cookies, who sets them,');
    if (popup.page) {
      expect(await auditAccessibility(popup.page)).toEqual([]);
      await keepScreenshot(popup.page, `${kind}-permission-needed`);
    }
    expect(asked('/.well-known/security.txt')).toEqual([]); // its page leaves no doubt
    expect(await readStorage(stage)).toEqual({});
  });

  test('an ordinary site is said to be none, and why; its host was asked once, without cookies', async () => {
    const page = await stage.visit('/test/set-cookie?line=seen%3D1%3B%20Path%3D%2F', hosts.owner);
    const popup = await pressToolbarButton(stage, page);
    await expect.poll(popup.text).toContain('Inspect anyway');
    expect(await popup.text()).toContain('This is not recognised as a page of an Opendatasoft portal.');
    expect(await popup.text()).toContain('nothing on it belongs to portals alone');
    const requests = asked('/.well-known/security.txt');
    expect(requests.map(({ method, url, headers }) => [method, new URL(url).hostname, headers.cookie])).toEqual([
      ['GET', hosts.owner, undefined],
    ]);
    expect(await readStorage(stage)).toEqual({});
  });

  if (kind === 'firefox') {
    test('Firefox’s own question, no: the popup says so, and offers it again', async () => {
      const popup = await askInFirefox('secondaryButton');
      await expect.poll(popup.text).toContain('You did not give access');
      expect(await popup.text()).toContain('Inspect this portal');
      expect(await readStorage(stage)).toEqual({});
    });
  }

  test('granted, it is watched; taken back, it is forgotten', async () => {
    const page = await stage.visit('/pages/home/', hosts.custom);
    await grantHost(stage, hosts.custom);
    const popup = await openPopupPage(stage, page);
    await expect.poll(async () => (await askReport(popup)).policy.kind).toBe('read');
    const { portal, cookies, watch } = await askReport(popup);
    expect(portal).toMatchObject({ host: hosts.custom, certainty: 'certain', evidence: { kind: 'page' } });
    expect(cookies.map(({ cookie }) => cookie.name)).toEqual([
      'portal_visit_ref',
      '_pk_id.1.1fff',
      'csrftoken',
      'map_session',
    ]);
    // They were there before: who set them is seen when the page is loaded again.
    // Only of the map's host, which was granted from the start, the browser may have told a moment before.
    expect(watch.blindSpots).toContainEqual({ kind: 'older-than-watch', cookies: expect.toBeOneOf([3, 4]) });
    await popup.locator('.remedies button ::-p-text(Reload the page)').click();
    await expect
      .poll(async () => (await askReport(popup)).cookies.find(({ cookie }) => cookie.name === 'csrftoken')?.setters)
      .toMatchObject([{ setter: { kind: 'response' } }]);

    const options = await stage.session.openExtensionPage('options/options.html');
    await options.waitForSelector('.hosts');
    expect(await options.evaluate(() => document.querySelector('.hosts')?.textContent)).toContain(hosts.custom);
    expect(await auditAccessibility(options)).toEqual([]);
    const inView = Number(new URLSearchParams(await popup.evaluate(() => location.search)).get('tab'));
    const badge = () => options.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), inView);
    await expect.poll(badge).toMatch(/^\d/);
    await options.click('.remove');
    await expect
      .poll(() => options.evaluate(() => document.querySelector('[role=status]')?.textContent))
      .toContain(`Access to ${hosts.custom} was removed.`);
    expect(await options.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    expect(await auditAccessibility(options)).toEqual([]);
    await keepScreenshot(options, `${kind}-options`);
    await expect.poll(badge).toBe('!');
    await expect.poll(async () => JSON.stringify(await readStorage(stage))).not.toContain(hosts.custom);
    await options.close();
    await popup.close();
    const next = await pressToolbarButton(stage, page);
    await expect.poll(next.text).toContain('Inspect this portal');
  });

  if (kind === 'firefox') {
    test('Firefox’s own question, yes: the popup turns to the report', async () => {
      const popup = await askInFirefox('button');
      await expect.poll(popup.text).toContain('1 of 4 cookies does not match.');
      expect(await popup.text()).toContain('Reload the page');
    });
  }

  test('the other sites that a page loads from are named, until they are granted', async () => {
    const page = await stage.visit('/pages/home/');
    const popup = await openPopupPage(stage, page);
    await expect
      .poll(async () => (await askReport(popup)).watch.blindSpots)
      .not.toContainEqual(
        expect.objectContaining({ kind: 'other-hosts' }), // the map's host comes with the extension
      );
    await page.evaluate(
      (address) => fetch(address, { mode: 'no-cors' }).then(() => undefined),
      `${stage.portal.origin(hosts.owner)}/logo.svg?visitor=7`,
    );
    await expect.poll(() => otherHosts(page)).toEqual([hosts.owner]);
    await expect
      .poll(() => popup.evaluate(() => document.querySelector('footer')?.textContent))
      .toContain(`1 other site that the pages load are not checked: ${hosts.owner}.`);
    expect(JSON.stringify(await readStorage(stage))).not.toContain('logo.svg');
    if (kind === 'chromium')
      await grantHost(stage, hosts.owner); // its question is prompt.test.ts's
    else {
      await popup.bringToFront();
      await popup.locator('.remedies button ::-p-text(Check this site too)').click();
    }
    await expect.poll(() => otherHosts(page)).toEqual([]);
  });

  test('cookies for the whole domain above a granted host are seen, or said not to be', async () => {
    await grantHost(stage, NEIGHBOUR);
    const wide = `wide=1; Path=/; Domain=${WIDE}`;
    const page = await stage.visit(`/test/set-cookie?line=${encodeURIComponent(wide)}`, NEIGHBOUR);
    const names = async () => (await reportOf(stage, page)).cookies.map(({ cookie }) => cookie.name);
    if (kind === 'chromium') {
      await expect.poll(() => otherHosts(page)).toEqual([WIDE]);
      expect(await names()).toEqual([]);
      await grantHost(stage, WIDE);
    }
    await expect.poll(names).toEqual(['wide']);
    expect(await otherHosts(page)).toEqual([]);
    expect((await reportOf(stage, page)).refused).toEqual([]); // not seen is not refused, and our own requests are not the portal's
  });
});
