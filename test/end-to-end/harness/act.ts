import type { Page } from 'puppeteer-core';

/** What a visitor does on the demo portal, once the page is at rest: nobody chooses while it is still loading. */
export async function choose(page: Page, consent: 'accept' | 'refuse'): Promise<void> {
  await page.waitForNetworkIdle();
  await page.locator(`[data-consent="${consent}"]`).click();
  await page.waitForFunction(() => document.cookie.includes('cookies_preferences='));
}

/** Sends the form itself, since the banner may cover its button on a small window. */
export async function logIn(page: Page, portalOrigin: string): Promise<void> {
  await page.goto(`${portalOrigin}/login/`);
  await Promise.all([
    page.waitForNavigation(),
    page.$eval('#login-form', (form) => (form as HTMLFormElement).requestSubmit()),
  ]);
}
