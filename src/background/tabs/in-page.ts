import { browser } from '../../browser/browser.ts';
import type { PageLink } from '../../core/policy/choose-policy-link.ts';

/** A page that never settles is not waited for; in ms. */
const PAGE_TIMEOUT_MS = 3000;

/**
 * A page's markup as its scripts have made it, what hides in open shadow roots included.
 * @returns null when the tab is gone, or shows what we may not look at
 */
export function markupIn(tabId: number): Promise<string | null> {
  return inPage(tabId, () => {
    const { documentElement: root } = document;
    const shadowRoots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    const markup = `<html lang="${root.lang.replace(/[^\w-]/g, '')}">${root.getHTML({ shadowRoots })}</html>`;
    return markup.slice(0, 3_000_001); // as much as is read, and one more, so that it is seen that there is more
  });
}

/** The links of a page, with the words that a visitor reads; none when it cannot be looked at. */
export async function linksIn(tabId: number): Promise<readonly PageLink[]> {
  const links = await inPage(tabId, () =>
    [...document.links].slice(0, 2000).map((link) => ({
      text: link.textContent.trim().slice(0, 200),
      href: link.href,
      inFooter: link.closest('footer, [role="contentinfo"], [class*="footer"]') !== null,
    })),
  );
  return links ?? [];
}

/** The most hosts that are taken from one page: a page may make up any number. */
const MAX_HOSTS = 100;

/**
 * The hosts that a page and those of its frames that we may look at have loaded from, or show in frames.
 * @param host the page's own, which is left out
 * @returns null when the tab shows no page of that host, or none that we may look at
 */
export async function hostsIn(tabId: number, host: string): Promise<readonly string[] | null> {
  const frames = await inFrames(tabId, true, () => {
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    const framed = Array.from(document.querySelectorAll('iframe'), ({ src }) => src);
    const hosts = [...loaded, ...framed].map((address) =>
      /^https?:/.test(address) && URL.canParse(address) ? new URL(address).hostname : '',
    );
    return { own: location.hostname, isTop: window === top, hosts: [...new Set(hosts)] };
  });
  if (!frames?.some(({ own, isTop }) => isTop && own === host)) return null;
  const hosts = new Set(frames.flatMap(({ hosts }) => hosts).filter((name) => name !== '' && name !== host));
  return [...hosts].sort().slice(0, MAX_HOSTS);
}

/**
 * Runs a function in a page, in a world of our own that its scripts cannot reach. The function goes there as
 * text: it knows nothing of this file.
 */
export async function inPage<T>(tabId: number, func: () => T | Promise<T>): Promise<T | null> {
  return (await inFrames(tabId, false, func))?.[0] ?? null;
}

/** The same in all frames that we may look at, or in the page alone; null when that is none. */
async function inFrames<T>(
  tabId: number,
  allFrames: boolean,
  func: () => T | Promise<T>,
): Promise<readonly T[] | null> {
  const run = browser.scripting.executeScript({ target: { tabId, allFrames }, func }).then(
    (frames) => frames.flatMap(({ result }) => (result === undefined || result === null ? [] : [result as T])),
    () => null, // not granted, not a page, or gone
  );
  const tooLate = new Promise<null>((resolve) => setTimeout(resolve, PAGE_TIMEOUT_MS, null));
  return Promise.race([run, tooLate]);
}
