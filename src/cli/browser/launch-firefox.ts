import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { looseObject, object, parse, string } from 'valibot';
import type { BrowserSession, LaunchOptions } from './browser-session.ts';
import { toFirefoxPreferences } from './firefox-hosts.ts';
import { goInFirefox } from './go-in-firefox.ts';
import { grantHostInFirefox } from './grant-host-in-firefox.ts';
import { toNoProxy } from './host-mapping.ts';
import { withOwnProfile } from './own-profile.ts';
import { startBrowser } from './start-browser.ts';

const manifestSchema = looseObject({
  action: object({ default_popup: string() }),
  browser_specific_settings: looseObject({ gecko: looseObject({ id: string() }) }),
});

/**
 * Starts Firefox on a new profile with the extension in it, over WebDriver BiDi. Firefox gives the extension's pages an
 * address by chance; it is fixed beforehand, so that they can be opened.
 */
export async function launchFirefox({
  executablePath,
  extensionDir,
  resolve = [],
  allowInsecure = false,
  language,
  headless = true,
  endOnSignal = true,
}: LaunchOptions): Promise<BrowserSession> {
  const text = await readFile(join(extensionDir, 'manifest.json'), 'utf8');
  const manifest = parse(manifestSchema, JSON.parse(text));
  const uuid = randomUUID();
  const { browser, close } = await withOwnProfile((userDataDir) =>
    startBrowser({
      userDataDir,
      browser: 'firefox',
      executablePath,
      headless,
      acceptInsecureCerts: allowInsecure,
      defaultViewport: headless ? { width: 1280, height: 900 } : null,
      handleSIGINT: endOnSignal,
      handleSIGTERM: endOnSignal,
      handleSIGHUP: endOnSignal,
      env: { ...process.env, no_proxy: toNoProxy(resolve, process.env.no_proxy) },
      // Without it BiDi may not enter pages of extensions.
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [manifest.browser_specific_settings.gecko.id]: uuid }),
        // The extension's request for a host is answered with yes; no program can press the prompt.
        'extensions.webextOptionalPermissionPrompts': false,
        // It starts no processes for tabs that might be opened: a visit knows its own.
        'dom.ipc.processPrelaunch.enabled': false,
        ...(language !== undefined && { 'intl.accept_languages': preferredLanguages(language) }),
        ...toFirefoxPreferences(resolve),
      },
    }),
  );
  const extensionOrigin = `moz-extension://${uuid}`;
  const openPage = async (url: string) => {
    const page = await browser.newPage();
    await page.goto(url);
    return page;
  };
  const openExtensionPage = async (path: string) => {
    const page = await browser.newPage();
    await goInFirefox(page, `${extensionOrigin}/${path}`);
    return page;
  };
  try {
    await browser.installExtension(extensionDir);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    kind: 'firefox',
    browser,
    extensionOrigin,
    newTab: () => browser.newPage(),
    openPage,
    openExtensionPage,
    grantHost: async (host) => grantHostInFirefox(await openExtensionPage(manifest.action.default_popup), host),
    close,
  };
}

/** A language of a region is wished for as that and as itself, which Chromium does by itself. */
const preferredLanguages = (language: string): string =>
  [...new Set([language, new Intl.Locale(language).language])].join(',');
