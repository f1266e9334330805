import type { ElementHandle, Page } from 'puppeteer-core';

/** What to do with a portal's consent banner. */
export type ConsentAction = 'leave' | 'refuse' | 'accept';

/** The platform's banner is a dialog; its classes and the owner's own banners say "cookie". */
const BANNER = 'dialog[open], [role="dialog"], [class*="cookie" i], [id*="cookie" i]';

/** "All", which may come before what follows. */
const ALL = /^(?:alle[ns]?|tout|tous|tutt[ei]|tutto|tots?|tod[ao]s?|tudo)\s+/i;
/** How the buttons of banners begin, in the portals' languages. */
const ACCEPT = /^(?:accept|allow|agree|autoriser|acept|permitir|akzept|zulass|zustimm|accett|toestaan|aceitar)/i;
const REFUSE = /^(?:refus|reject|decline|deny|continuer sans|rechaz|ablehn|rifiut|weiger|afwijz|rebutja|recus|rejeit)/i;
const SAVE = /^(?:save|confirm|sauvegarder|enregistrer|valider|guardar|speicher|salva|conferma|opslaan|bevestig|desa)/i;

/**
 * Presses the banner's own buttons, as a visitor would: the one that accepts or refuses all. Without one, it sets the
 * switches and saves.
 * @returns false when no banner with such buttons is shown
 */
export async function pressConsent(page: Page, action: Exclude<ConsentAction, 'leave'>): Promise<boolean> {
  const inBanner = (selector: string) =>
    BANNER.split(', ')
      .map((banner) => `${banner} ${selector}`)
      .join(', ');
  const buttons = await visible(await page.$$(inBanner('button')));
  const direct = await firstWithText(buttons, action === 'accept' ? ACCEPT : REFUSE);
  if (direct) {
    await direct.click();
    return true;
  }
  const save = await firstWithText(buttons, SAVE);
  if (!save) return false;
  for (const box of await page.$$(inBanner('input[type="checkbox"]:enabled'))) {
    const checked = await box.evaluate((element) => element instanceof HTMLInputElement && element.checked);
    if (checked !== (action === 'accept')) await box.click();
  }
  await save.click();
  return true;
}

async function visible(buttons: readonly ElementHandle[]): Promise<readonly ElementHandle[]> {
  const seen = await Promise.all(buttons.map((button) => button.isVisible()));
  return buttons.filter((_, index) => seen[index]);
}

async function firstWithText(buttons: readonly ElementHandle[], words: RegExp): Promise<ElementHandle | null> {
  const texts = await Promise.all(buttons.map((button) => button.evaluate((element) => element.textContent ?? '')));
  return buttons[texts.findIndex((text) => words.test(text.trim().replace(ALL, '')))] ?? null;
}
