import type { ElementHandle, Page } from 'puppeteer-core';
import { KNOWN_BANNERS } from './known-banners.ts';
import { type Does, isAboutCookies, readButton } from './read-button.ts';

/** What to do with a portal's consent banner. */
export type ConsentAction = 'leave' | Answer;
type Answer = 'refuse' | 'accept';

/** The platform's banner is a dialog; its classes and the owner's own banners say "cookie" or "consent". */
const BANNERS = [
  KNOWN_BANNERS.map(({ banner }) => banner).join(', '),
  'dialog[open], [role="dialog"], [role="alertdialog"]',
  '[class*="cookie" i], [id*="cookie" i]',
  '[class*="consent" i], [id*="consent" i]',
];
/** Buttons that known tools call so, whatever stands on them. */
const knownButtons = (action: Answer): string =>
  KNOWN_BANNERS.flatMap(({ banner, [action]: buttons }) => (buttons === undefined ? [] : within(banner, buttons))).join(
    ', ',
  );
/** Where buttons count only with a text about cookies around them. */
const ANYWHERE = 'body';

const BUTTONS =
  'button, [role="button"], input[type="button"], input[type="submit"], a[class*="btn" i], a[class*="button" i]';
const SWITCHES = 'input[type="checkbox"]:enabled, button[role="switch"]:enabled';

/** A longer text around a button is a page's, and no banner's. */
const MAX_BANNER_TEXT = 800;
/** How long a banner may take to show its switches. */
const OPENING_MS = 3000;

/**
 * Presses the banner's own buttons, as a visitor would: the one that accepts or refuses all, or else the switches and then
 * "save"; to refuse, if it has none of these, first the one that opens the switches. Banners of known tools come first, by
 * what they call their buttons.
 * @returns false when no banner with such buttons is shown
 */
export async function pressConsent(page: Page, action: Answer): Promise<boolean> {
  if (await pressShown(page, action)) return true;
  const settings =
    action === 'refuse' ? await firstOf(BANNERS, (banner) => findButton(page, banner, 'settings')) : null;
  if (settings === null) return false;
  await settings.click();
  await page.waitForNetworkIdle({ idleTime: 300, timeout: OPENING_MS }).catch(() => undefined);
  return pressShown(page, action);
}

async function pressShown(page: Page, action: Answer): Promise<boolean> {
  const direct =
    (await firstOf(await page.$$(knownButtons(action)), ifSeen)) ??
    (await firstOf([...BANNERS, ANYWHERE], (banner) => findButton(page, banner, action)));
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

async function firstOf<T>(all: readonly T[], find: (one: T) => Promise<ElementHandle | null>) {
  for (const one of all) {
    const found = await find(one);
    if (found !== null) return found;
  }
  return null;
}

const ifSeen = async (button: ElementHandle): Promise<ElementHandle | null> =>
  (await button.isVisible()) ? button : null;

/** The first button in a banner that is seen and says so. */
async function findButton(page: Page, banner: string, does: Does): Promise<ElementHandle | null> {
  return firstOf(await page.$$(within(banner, BUTTONS)), async (button) => {
    const { text, around } = await button.evaluate(textsOf, MAX_BANNER_TEXT);
    return readButton(text) === does && (banner !== ANYWHERE || isAboutCookies(around)) && (await button.isVisible())
      ? button
      : null;
  });
}

/** Runs in the page: what stands on a button, and all that stands in the widest element around it that is no longer than a banner. */
function textsOf(button: Element, maxLength: number): { readonly text: string; readonly around: string } {
  const own = button instanceof HTMLInputElement ? button.value : (button.textContent ?? '');
  let around = '';
  for (let outer = button.parentElement; outer !== null; outer = outer.parentElement) {
    const text = outer.textContent ?? '';
    if (text.length > maxLength) break;
    around = text;
  }
  return { text: own.trim() || (button.getAttribute('aria-label') ?? ''), around };
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

/**
 * Elements within any of the banners, and within their shadow trees. With a selector that begins with a class, an id or an
 * attribute, puppeteer's `>>>` would find those in shadow trees alone (findings/puppeteer-shadow-combinator.sh).
 */
const within = (banners: string, elements: string): string => `*:is(${banners}) >>> *:is(${elements})`;
