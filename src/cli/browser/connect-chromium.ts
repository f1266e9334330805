import { type Browser, connect, type Page } from 'puppeteer-core';
import { toolVersion } from '../knowledge/tool-version.ts';
import { terminalMessages } from '../terminal/terminal-messages.ts';
import { awaitWorker } from './await-worker.ts';
import type { BrowserSession } from './browser-session.ts';
import { BrowserUnavailable } from './browser-unavailable.ts';
import { EXTENSION_SETTINGS, grantHostInChromium } from './grant-host-in-chromium.ts';
import { withinTime } from './within-time.ts';

export interface RemoteChromium {
  /** The WebSocket address that it gives for its debugging. */
  readonly endpoint: string;
  /** Take certificates that nobody has signed, in its pages. */
  readonly allowInsecure: boolean;
}

/** How long it may take to leave a remote browser as it was. */
const LEAVE_TIMEOUT_MS = 5_000;

/**
 * Drives a Chromium that runs elsewhere, and was started with the extension. Its visits share a profile: before and after
 * each, its cookies and what the extension remembers are deleted.
 * @throws BrowserUnavailable when it does not answer, or has no extension of this version
 */
export async function connectChromium({ endpoint, allowInsecure }: RemoteChromium): Promise<BrowserSession> {
  const browser = await connect({
    browserWSEndpoint: endpoint,
    acceptInsecureCerts: allowInsecure,
    defaultViewport: { width: 1280, height: 900 },
  }).catch((error: unknown) => {
    throw new BrowserUnavailable(
      `No browser answers at ${endpoint} (${error instanceof Error ? error.message : 'no connection'}): start Chromium there ` +
        'with --remote-debugging-port and --load-extension, and give the address that it prints.',
    );
  });
  try {
    const page = await browser.newPage();
    const extensionOrigin = await findExtension(page).finally(() => page.close());
    return await toSession(browser, extensionOrigin);
  } catch (error) {
    await browser.disconnect();
    throw error;
  }
}

async function toSession(browser: Browser, extensionOrigin: string): Promise<BrowserSession> {
  const others = new Set(await browser.pages());
  const granted: string[] = [];
  await forget(browser, extensionOrigin, { origins: [], hosts: [] });
  const leave = async () => {
    const own = (await browser.pages()).filter((page) => !others.has(page));
    const origins = own.flatMap((page) => page.frames()).map((frame) => new URL(frame.url()).origin);
    await Promise.all(own.map((page) => page.close()));
    await forget(browser, extensionOrigin, { origins, hosts: granted });
  };
  const openPage = async (url: string) => {
    const page = await browser.newPage();
    await page.goto(url);
    return page;
  };
  const openExtensionPage = (path: string) => openPage(`${extensionOrigin}/${path}`);
  return {
    kind: 'chromium',
    browser,
    extensionOrigin,
    newTab: () => browser.newPage(),
    openPage,
    openExtensionPage,
    grantHost: async (host) => {
      granted.push(host);
      const page = await openExtensionPage('manifest.json');
      await grantHostInChromium(page, host);
      await page.close();
    },
    close: async () => {
      await withinTime(LEAVE_TIMEOUT_MS, leave()).catch(() => undefined); // it may have ended
      await browser.disconnect();
    },
  };
}

/** What a visit leaves in a profile. */
interface Left {
  /** Of the pages that were open. */
  readonly origins: readonly string[];
  /** Those that the extension was given. */
  readonly hosts: readonly string[];
}

/** Deletes the profile's cookies and cache, what pages stored, and what the extension remembers and was given. */
async function forget(browser: Browser, extensionOrigin: string, { origins, hosts }: Left): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`${extensionOrigin}/manifest.json`);
  await page.evaluate(
    async (patterns) => {
      await chrome.runtime.sendMessage({ kind: 'forget' });
      await chrome.permissions.remove({ origins: patterns });
    },
    hosts.map((host) => `*://${host}/*`),
  );
  const debug = await page.createCDPSession();
  for (const origin of new Set(origins.filter((one) => one.startsWith('http')))) {
    await debug.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  }
  await debug.send('Network.clearBrowserCookies');
  await debug.send('Network.clearBrowserCache');
  await page.close();
}

/** What is used here of `chrome` in the browser's settings of extensions. */
interface PageGlobal {
  readonly chrome: {
    readonly developerPrivate: {
      readonly getExtensionsInfo: () => Promise<
        readonly { readonly id: string; readonly name: string; readonly version: string; readonly state: string }[]
      >;
    };
  };
}

async function findExtension(page: Page): Promise<string> {
  await page.goto(EXTENSION_SETTINGS);
  const all = await page.evaluate(() =>
    (globalThis as unknown as PageGlobal).chrome.developerPrivate.getExtensionsInfo(),
  );
  const name = terminalMessages().t('appName');
  const found = all.find((one) => one.name === name && one.state === 'ENABLED');
  if (found?.version !== toolVersion) {
    const had = found === undefined ? 'without the extension' : `with version ${found.version} of the extension`;
    throw new BrowserUnavailable(
      `The browser was started ${had}: start it with --load-extension and the folder of version ${toolVersion}.`,
    );
  }
  const origin = `chrome-extension://${found.id}`;
  await awaitWorker(page, origin);
  return origin;
}
