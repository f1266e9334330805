import type { Page } from 'puppeteer-core';

/** What is used here of `browser` on an extension's page. */
interface PageGlobal {
  readonly browser: {
    readonly permissions: {
      readonly request: (permissions: { readonly origins: readonly string[] }) => Promise<boolean>;
      readonly contains: (permissions: { readonly origins: readonly string[] }) => Promise<boolean>;
    };
  };
}

/**
 * Grants a host from a page of the extension. Firefox takes the request only from a real press of a button. A preference
 * that is set at launch leaves out the prompt.
 * @param page a page of the extension, which this closes
 */
export async function grantHostInFirefox(page: Page, host: string): Promise<void> {
  const pattern = `*://${host}/*`;
  await page.evaluate((asked) => {
    const button = document.createElement('button');
    button.id = 'grant-host';
    button.textContent = asked;
    button.style.cssText = 'position: fixed; inset: 0; z-index: 1';
    button.addEventListener('click', () => {
      (globalThis as unknown as PageGlobal).browser.permissions.request({ origins: [asked] });
    });
    document.body.append(button);
  }, pattern);
  await page.click('#grant-host');
  await page.waitForFunction(
    (asked) => (globalThis as unknown as PageGlobal).browser.permissions.contains({ origins: [asked] }),
    { polling: 20, timeout: 10_000 },
    pattern,
  );
  await page.close();
}
