import type { ElementHandle, Page } from 'puppeteer-core';
import { KNOWN_BANNERS } from './known-banners.ts';
import { type Does, isAboutCookies, readButton } from './read-button.ts';

export type BannerAnswer = 'refuse' | 'accept';

/** The platform's banner is a dialog; its classes and the owner's own banners say "cookie" or "consent". */
export const BANNERS = [
  KNOWN_BANNERS.map(({ banner }) => banner).join(', '),
  'dialog[open], [role="dialog"], [role="alertdialog"]',
  '[class*="cookie" i], [id*="cookie" i]',
  '[class*="consent" i], [id*="consent" i]',
];
/** Buttons that known tools call so, whatever stands on them. */
const knownButtons = (action: BannerAnswer): string =>
  KNOWN_BANNERS.flatMap(({ banner, [action]: buttons }) => (buttons === undefined ? [] : within(banner, buttons))).join(
    ', ',
  );
/** Where buttons count only with a text about cookies around them. */
const ANYWHERE = 'body';

const BUTTONS =
  'button, [role="button"], input[type="button"], input[type="submit"], a[class*="btn" i], a[class*="button" i]';

/** A longer text around a button is a page's, and no banner's. */
const MAX_BANNER_TEXT = 800;

/** The button that accepts or refuses all: by what a known tool calls it, or else by its words. Null when none is seen. */
export const findAnswer = async (page: Page, action: BannerAnswer): Promise<ElementHandle | null> =>
  (await firstOf(await page.$$(knownButtons(action)), ifSeen)) ??
  (await firstOf([...BANNERS, ANYWHERE], (banner) => findButton(page, banner, action)));

export async function firstOf<T>(all: readonly T[], find: (one: T) => Promise<ElementHandle | null>) {
  for (const one of all) {
    const found = await find(one);
    if (found !== null) return found;
  }
  return null;
}

const ifSeen = async (button: ElementHandle): Promise<ElementHandle | null> =>
  (await button.isVisible()) ? button : null;

/** The first button in a banner that is seen and says so. */
export async function findButton(page: Page, banner: string, does: Does): Promise<ElementHandle | null> {
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

/**
 * Elements within any of the banners, and within their shadow trees. With a selector that begins with a class, an id or an
 * attribute, puppeteer's `>>>` would find those in shadow trees alone (findings/puppeteer-shadow-combinator.sh).
 */
export const within = (banners: string, elements: string): string => `*:is(${banners}) >>> *:is(${elements})`;
