import type { Page } from 'puppeteer-core';
import { BANNERS, type BannerAnswer, findAnswer, findButton, firstOf, within } from './banner-buttons.ts';

/** What to do with a portal's consent banner. */
export type ConsentAction = 'leave' | BannerAnswer;

const SWITCHES = 'input[type="checkbox"]:enabled, button[role="switch"]:enabled';

/** How long a banner may take to show its switches. */
const OPENING_MS = 3000;

/**
 * Presses the banner's own buttons, as a visitor would: the one that accepts or refuses all, or else the switches and then
 * "save"; to refuse, if it has none of these, first the one that opens the switches. Banners of known tools come first, by
 * what they call their buttons.
 * @returns false when no banner with such buttons is shown
 */
export async function pressConsent(page: Page, action: BannerAnswer): Promise<boolean> {
  if (await pressShown(page, action)) return true;
  const settings =
    action === 'refuse' ? await firstOf(BANNERS, (banner) => findButton(page, banner, 'settings')) : null;
  if (settings === null) return false;
  await settings.click();
  await page.waitForNetworkIdle({ idleTime: 300, timeout: OPENING_MS }).catch(() => undefined);
  return pressShown(page, action);
}

async function pressShown(page: Page, action: BannerAnswer): Promise<boolean> {
  const direct = await findAnswer(page, action);
  await direct?.click();
  if (direct !== null) return true;
  for (const banner of BANNERS) {
    const save = await findButton(page, banner, 'save');
    if (!save) continue;
    await setSwitches(page, banner, action === 'accept');
    await save.click();
    return true;
  }
  return false;
}

/** By the page's own click: what a banner draws as a switch often lies over a box that is not seen. */
async function setSwitches(page: Page, banner: string, on: boolean): Promise<void> {
  for (const one of await page.$$(within(banner, SWITCHES))) {
    await one.evaluate((element, wanted) => {
      const isOn =
        element instanceof HTMLInputElement ? element.checked : element.getAttribute('aria-checked') === 'true';
      if (isOn !== wanted && element instanceof HTMLElement) element.click();
    }, on);
  }
}
