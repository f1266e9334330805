import type { Browser } from 'puppeteer-core';
import { awaitWorker } from './await-worker.ts';
import type { BrowserSession, LaunchOptions } from './browser-session.ts';
import { grantHostInChromium } from './grant-host-in-chromium.ts';
import { toNoProxy, toResolverRules } from './host-mapping.ts';
import { withOwnProfile } from './own-profile.ts';
import { startBrowser } from './start-browser.ts';

/** What a window without a display has no use for. The address bar's lists are two pages, which take a second of processor to load. */
const HEADLESS_ARGS = ['--disable-gpu', '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup'];

async function install(browser: Browser, extensionDir: string): Promise<string> {
  const origin = `chrome-extension://${await browser.installExtension(extensionDir)}`;
  await awaitWorker(browser, origin);
  return origin;
}

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
        // `acceptInsecureCerts` reaches the tab's requests alone; the extension makes some of its own.
        ...(allowInsecure ? ['--ignore-certificate-errors'] : []),
        // Chromium's sandbox does not work for root, and programs in containers run as root.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    }),
  );
  const extensionOrigin = await install(browser, extensionDir).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  // The empty tab that the browser starts with serves the first page.
  const spare = await browser.pages();
  const newTab = async () => spare.pop() ?? browser.newPage();
  const openPage = async (url: string) => {
    const page = await newTab();
    await page.goto(url);
    return page;
  };
  return {
    kind: 'chromium',
    browser,
    extensionOrigin,
    newTab,
    openPage,
    openExtensionPage: (path) => openPage(`${extensionOrigin}/${path}`),
    grantHost: (host) => grantHostInChromium(browser, extensionOrigin, host),
    close,
  };
}
