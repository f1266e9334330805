import type { Browser, Page } from 'puppeteer-core';
import { awaitWorker } from './await-worker.ts';
import type { BrowserSession, LaunchOptions } from './browser-session.ts';
import { grantHostInChromium } from './grant-host-in-chromium.ts';
import { toNoProxy, toResolverRules } from './host-mapping.ts';
import { withOwnProfile } from './own-profile.ts';
import { startBrowser } from './start-browser.ts';

/** What a window without a display has no use for. The address bar's lists are two pages, which take a second of processor to load. */
const HEADLESS_ARGS = ['--disable-gpu', '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup'];

/**
 * Starts Chromium, Chrome or Edge on a new profile with the extension in it. The extension is loaded over the debugging
 * pipe: branded Chrome from 137 on ignores `--load-extension`.
 * @see https://groups.google.com/a/chromium.org/g/chromium-extensions/c/1-g8EFx2BBY
 */
export async function launchChromium({
  executablePath,
  extensionDir,
  resolve = [],
  allowInsecure = false,
  language,
  headless = true,
  endOnSignal = true,
}: LaunchOptions): Promise<BrowserSession> {
  const { browser, close } = await withOwnProfile((userDataDir) =>
    startBrowser({
      userDataDir,
      browser: 'chrome',
      executablePath,
      headless,
      pipe: true,
      enableExtensions: true,
      acceptInsecureCerts: allowInsecure,
      // Pages at their natural size; a window that people use keeps the size they give it.
      defaultViewport: headless ? { width: 1280, height: 900 } : null,
      handleSIGINT: endOnSignal,
      handleSIGTERM: endOnSignal,
      handleSIGHUP: endOnSignal,
      env: { ...process.env, no_proxy: toNoProxy(resolve, process.env.no_proxy) },
      args: [
        '--disable-quic',
        '--disable-component-update',
        ...(headless ? HEADLESS_ARGS : []),
        ...(resolve.length > 0 ? [`--host-resolver-rules=${toResolverRules(resolve)}`] : []),
        ...(language !== undefined ? [`--accept-lang=${language}`] : []),
        // `acceptInsecureCerts` reaches the tab's requests alone; the extension makes some of its own.
        ...(allowInsecure ? ['--ignore-certificate-errors'] : []),
        // Chromium's sandbox does not work for root, and programs in containers run as root.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    }),
  );
  try {
    return await toSession(browser, close, extensionDir);
  } catch (error) {
    await close();
    throw error;
  }
}

async function toSession(browser: Browser, close: () => Promise<void>, extensionDir: string): Promise<BrowserSession> {
  const extensionOrigin = `chrome-extension://${await browser.installExtension(extensionDir)}`;
  // The tab that the browser starts with is the extension's: another one costs more than the page in it.
  const [spare = await browser.newPage()] = await browser.pages();
  await awaitWorker(spare, extensionOrigin);
  const ownTabs = [spare];
  const ownTab = async () => {
    const tab = ownTabs.pop();
    return tab === undefined || tab.isClosed() ? browser.newPage() : tab;
  };
  const open = async (page: Page, url: string) => {
    await page.goto(url);
    return page;
  };
  const openExtensionPage = async (path: string) => open(await ownTab(), `${extensionOrigin}/${path}`);
  return {
    kind: 'chromium',
    browser,
    extensionOrigin,
    newTab: () => browser.newPage(),
    openPage: async (url) => open(await browser.newPage(), url),
    openExtensionPage,
    grantHost: async (host) => {
      const page = await openExtensionPage('manifest.json');
      await grantHostInChromium(page, host);
      ownTabs.push(page);
    },
    close,
  };
}
