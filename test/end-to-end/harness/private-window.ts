import type { Browser, Page } from 'puppeteer-core';
import { vi } from 'vitest';
import { awaitWorker } from '../../../src/cli/browser/await-worker.ts';
import { EXTENSION_SETTINGS } from '../../../src/cli/browser/grant-host-in-chromium.ts';
import { inFirefoxWindow } from './in-firefox-window.ts';
import type { Stage } from './stage.ts';

/** What is used here of `chrome` in the browser's settings of extensions. */
interface SettingsGlobal {
  readonly chrome: {
    readonly developerPrivate: {
      readonly updateProfileConfiguration: (update: { readonly inDeveloperMode: true }) => Promise<void>;
      readonly updateExtensionConfiguration: (update: {
        readonly extensionId: string;
        readonly incognitoAccess: true;
      }) => Promise<void>;
      readonly getExtensionInfo: (id: string) => Promise<{
        readonly state: string;
        readonly incognitoAccess: { readonly isActive: boolean };
      }>;
    };
  };
}

/** Lets the extension into private windows, as its user does in the browser's settings. The browser loads it again. */
export async function allowPrivateWindows({ session }: Stage): Promise<void> {
  const { kind, browser, extensionOrigin } = session;
  const id = new URL(extensionOrigin).host;
  if (kind === 'firefox') {
    await inFirefoxWindow(
      browser,
      `(async () => {
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        const { extension } = WebExtensionPolicy.getByHostname(${JSON.stringify(id)});
        await ExtensionPermissions.add(extension.id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] }, extension);
        await (await AddonManager.getAddonByID(extension.id)).reload();
      })()`,
    );
    return;
  }
  const settings = await browser.newPage();
  await settings.goto(EXTENSION_SETTINGS);
  await settings.evaluate(async (extensionId) => {
    const { developerPrivate } = (globalThis as unknown as SettingsGlobal).chrome;
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }); // else an unpacked one stays off
    await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, id);
  await settings.waitForFunction(
    async (extensionId) => {
      const { chrome } = globalThis as unknown as SettingsGlobal;
      const { state, incognitoAccess } = await chrome.developerPrivate.getExtensionInfo(extensionId);
      return state === 'ENABLED' && incognitoAccess.isActive;
    },
    { polling: 20 },
    id,
  );
  await awaitWorker(settings, extensionOrigin);
  await settings.close();
}

/** Opens an address in a new private window. */
export async function openPrivately(stage: Stage, url: string): Promise<Page> {
  const { kind, browser } = stage.session;
  // Firefox opens tabs in the newest window: there before, the stage's own keeps no private window open.
  const backstage = await stage.backstage();
  if (kind === 'firefox') {
    await inFirefoxWindow(browser, `openTrustedLinkIn(${JSON.stringify(url)}, 'window', { private: true })`);
  } else {
    await backstage.evaluate(async (address) => {
      await chrome.windows.create({ incognito: true, url: address });
    }, url);
  }
  return pageAt(browser, url);
}

/** The page whose address begins so, once there is one: it is asked, since Firefox's driver tells not all of where pages go. */
export async function pageAt(browser: Browser, beginning: string): Promise<Page> {
  return vi.waitUntil(
    async () => {
      for (const page of await browser.pages()) {
        const address = await page.evaluate(() => location.href).catch(() => ''); // it goes elsewhere just then
        if (address.startsWith(beginning)) return page;
      }
      return null;
    },
    { timeout: 15_000 },
  );
}
