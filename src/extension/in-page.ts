import type { PageLink } from '../core/policy/choose-policy-link.ts';
import { browser } from './browser.ts';

/** A page that never settles is not waited for; in ms. */
const PATIENCE = 3000;

/**
 * A page's markup as its scripts have made it, what hides in open shadow roots included.
 * @returns null when the tab is gone, or shows what we may not look at
 */
export function markupIn(tabId: number): Promise<string | null> {
  return inPage(tabId, () => {
    const { documentElement: root } = document;
    const shadowRoots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    return `<html lang="${root.lang.replace(/[^\w-]/g, '')}">${root.getHTML({ shadowRoots })}</html>`;
  });
}

/** The links of a page, with the words that a visitor reads; none when it cannot be looked at. */
export async function linksIn(tabId: number): Promise<readonly PageLink[]> {
  const links = await inPage(tabId, () =>
    Array.from(document.links, (link) => ({
      text: link.textContent.trim().slice(0, 200),
      href: link.href,
      inFooter: link.closest('footer, [role="contentinfo"], [class*="footer"]') !== null,
    })),
  );
  return links ?? [];
}

/**
 * Runs a function in a page, in a world of our own that its scripts cannot reach. The function goes there as
 * text: it knows nothing of this file.
 */
export async function inPage<T>(tabId: number, func: () => T | Promise<T>): Promise<T | null> {
  const run = browser.scripting.executeScript({ target: { tabId }, func }).then(
    ([frame]) => (frame?.result as T | undefined) ?? null,
    () => null, // not granted, not a page, or gone
  );
  const tooLate = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE, null));
  return Promise.race([run, tooLate]);
}
