import type { ElementHandle, Page } from 'puppeteer-core';

/** What to do with a portal's consent banner. */
export type ConsentAction = 'leave' | 'refuse' | 'accept';

/** The platform's banner is a dialog; its classes and the owner's own banners say "cookie". */
const BANNER = 'dialog[open], [role="dialog"], [class*="cookie" i], [id*="cookie" i]';

/** Words on the buttons of banners, in the portals' languages. */
const ACCEPT =
  /^(accept|allow|agree|tout accepter|accepter|autoriser|acept|permitir|akzept|zulass|accett|accepteren|toestaan|accepta|aceitar)/i;
const REFUSE = /^(refus|reject|decline|deny|tout refuser|continuer sans|rechaz|ablehn|rifiut|weiger|rebutja|recus)/i;
const SAVE =
  /^(save|confirm|sauvegarder|enregistrer|valider|guardar|confirmar|speicher|salva|conferma|opslaan|bevestig|desa|desar)/i;

/**
 * Presses the banner's own buttons, as a visitor would: the one that accepts or refuses all, or
 * else the switches and then "save".
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
  return buttons[texts.findIndex((text) => words.test(text.trim()))] ?? null;
}
