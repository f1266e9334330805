import type { ElementHandle, Page } from 'puppeteer-core';
import type { bannerWords } from '../languages/banner-words.ts';
import { says } from './says-on-button.ts';

/** What to do with a portal's consent banner. */
export type ConsentAction = 'leave' | 'refuse' | 'accept';

/** Banners of known consent tools, by what their elements are called. */
const KNOWN_BANNERS = [
  '#tarteaucitronRoot',
  '[class*="orejime-Banner"], [class*="orejime-Modal"]',
  '.fr-consent-banner, .fr-consent-manager',
  '.klaro',
  '#cc-main',
  '.cc-window',
  '.CookieConsent',
  '.cookie-though, .ct-wrapper',
  'cookie-consent-banner',
];

/** The platform's banner is a dialog; its classes and the owner's own banners say "cookie" or "consent". */
const OTHER_BANNERS = [
  'dialog[open], [role="dialog"], [role="alertdialog"]',
  '[class*="cookie" i], [id*="cookie" i]',
  '[class*="consent" i], [id*="consent" i]',
];

/**
 * Presses the banner's own buttons, as a visitor would: the one that accepts or refuses all, or
 * else the switches and then "save". Banners of known tools come first.
 * @returns false when no banner with such buttons is shown
 */
export async function pressConsent(page: Page, action: Exclude<ConsentAction, 'leave'>): Promise<boolean> {
  const banners = [...KNOWN_BANNERS, ...OTHER_BANNERS];
  for (const banner of banners) {
    const direct = await findButton(page, banner, action);
    if (!direct) continue;
    await direct.click();
    return true;
  }
  for (const banner of banners) {
    const save = await findButton(page, banner, 'save');
    if (!save) continue;
    await setSwitches(page, banner, action === 'accept');
    await save.click();
    return true;
  }
  return false;
}

/** The first button in a banner that is seen and says such words. */
async function findButton(page: Page, banner: string, words: keyof typeof bannerWords): Promise<ElementHandle | null> {
  const buttons = await page.$$(within(banner, 'button, [role="button"], input[type="button"], input[type="submit"]'));
  for (const button of buttons) {
    const text = await button.evaluate((element) =>
      (element instanceof HTMLInputElement ? element.value : (element.textContent ?? '')).trim(),
    );
    if (says(text, words) && (await button.isVisible())) return button;
  }
  return null;
}

async function setSwitches(page: Page, banner: string, on: boolean): Promise<void> {
  for (const box of await page.$$(within(banner, 'input[type="checkbox"]:enabled'))) {
    const checked = await box.evaluate((element) => element instanceof HTMLInputElement && element.checked);
    if (checked !== on) await box.click();
  }
}

/** Elements within any of the banners. */
const within = (banners: string, elements: string): string =>
  banners
    .split(', ')
    .flatMap((banner) => elements.split(', ').map((element) => `${banner} ${element}`))
    .join(', ');
