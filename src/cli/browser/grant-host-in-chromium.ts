import type { Page } from 'puppeteer-core';

/** What is used here of `chrome` in the browser's settings of extensions and on an extension's page. */
interface PageGlobal {
  readonly chrome: {
    readonly developerPrivate: {
      readonly updateExtensionConfiguration: (update: {
        readonly extensionId: string;
        readonly hostAccess: 'ON_SPECIFIC_SITES' | 'ON_ALL_SITES';
      }) => Promise<void>;
      readonly addHostPermission: (extensionId: string, pattern: string) => Promise<void>;
    };
    readonly permissions: {
      readonly request: (permissions: { readonly origins: readonly string[] }) => Promise<boolean>;
    };
  };
}

/**
 * What the page of extensions may do, without the page: this is one of its files, which takes a fraction of a second to
 * open where the page takes seconds. A browser without such a file answers with the page.
 */
export const EXTENSION_SETTINGS = 'chrome://extensions/strings.m.js';

/**
 * Grants a host without the prompt, which no program can press: it is allowed in the browser's settings of extensions,
 * whereupon the extension's own request is answered with yes.
 *
 * "On specific sites" takes the required hosts away for as long as it lasts; "on all sites" brings them
 * back and leaves the granted host granted.
 * @param page any file of the extension
 */
export async function grantHostInChromium(page: Page, host: string): Promise<void> {
  const extensionId = new URL(page.url()).host;
  const pattern = `*://${host}/*`;
  const settings = await page.browser().newPage();
  await settings.goto(EXTENSION_SETTINGS);
  await settings.evaluate(
    async (id, allowed) => {
      const { chrome } = globalThis as unknown as PageGlobal;
      await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess: 'ON_SPECIFIC_SITES' });
      await chrome.developerPrivate.addHostPermission(id, allowed);
    },
    extensionId,
    pattern,
  );
  const granted = await page.evaluate(
    (asked) => (globalThis as unknown as PageGlobal).chrome.permissions.request({ origins: [asked] }),
    pattern,
  );
  await settings.evaluate(async (id) => {
    const { chrome } = globalThis as unknown as PageGlobal;
    await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess: 'ON_ALL_SITES' });
  }, extensionId);
  await settings.close();
  if (!granted) throw new Error(`The browser did not grant ${pattern} to the extension.`);
}
