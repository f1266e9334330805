import { browser } from './browser.ts';

/** A page that never settles is given up after this time. */
const PAGE_TIMEOUT_MS = 3000;

/**
 * Runs a function in a page, in a world of our own that the page's scripts cannot reach. The browser sends the function
 * as text: it may use nothing from outside of itself.
 * @see MDN, scripting.executeScript(), "func"
 */
export async function inPage<T, Args extends unknown[]>(
  tabId: number,
  func: (...args: Args) => T | Promise<T>,
  ...args: Args
): Promise<T | null> {
  return (await inFrames(tabId, false, func, args))?.[0] ?? null;
}

/**
 * Runs a function in all frames that we may look at, or in the page alone.
 * @param injectImmediately also while the page loads, which may have no end
 * @returns null when there is none, undefined when one is too busy to answer
 */
export async function inFrames<T, Args extends unknown[]>(
  tabId: number,
  allFrames: boolean,
  func: (...args: Args) => T | Promise<T>,
  args: Args,
  injectImmediately = false,
): Promise<readonly T[] | null | undefined> {
  const run = browser.scripting.executeScript({ target: { tabId, allFrames }, func, args, injectImmediately }).then(
    (frames) => frames.flatMap(({ result }) => (result === undefined || result === null ? [] : [result as T])),
    () => null, // the host is not granted, it is no web page, or the tab is gone
  );
  const tooLate = new Promise<undefined>((resolve) => setTimeout(resolve, PAGE_TIMEOUT_MS));
  return Promise.race([run, tooLate]);
}
