import { inPage } from '../../browser/in-page.ts';
import type { PageLink } from '../../core/policy/choose-policy-link.ts';

/** The links of a page that are looked at, and how many more it has. */
export interface PageLinks {
  readonly links: readonly PageLink[];
  readonly more: number;
}

/**
 * The links of a page, with the text that a visitor reads: at most 2,000, the footer's and those that name cookies before
 * the others. None when we may not look at the page. It looks in slices, so that the page goes on meanwhile, and for a
 * second at most; then for the footer's alone, which mostly stand last.
 */
export async function linksIn(tabId: number): Promise<PageLinks> {
  const found = await inPage(tabId, async () => {
    const [maxLinks, maxMs, sliceMs] = [2000, 1000, 8];
    const footer = 'footer, [role="contentinfo"], [class*="footer"]';
    const all = `a[href], area[href], ${footer}`;
    /** Without building the text of a link that holds a whole page. */
    const textOf = (link: Element): string => {
      const walker = document.createTreeWalker(link, NodeFilter.SHOW_TEXT);
      let text = '';
      for (let steps = 0; steps < 100 && text.length < 200 && walker.nextNode(); steps++)
        text = (text + (walker.currentNode.nodeValue ?? '').slice(0, 400)).trimStart();
      return text.slice(0, 200).trim();
    };
    // Timers sleep in hidden pages, and messages do not.
    const rest = () =>
      new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(port1.close());
        port2.postMessage(null);
      });
    const began = performance.now();
    const inFooter: PageLink[] = [];
    const named: PageLink[] = [];
    const others: PageLink[] = [];
    let rested = began;
    /** How many of the next elements are in the footer that was met last. */
    let within = 0;
    let count = 0;
    for (const element of document.querySelectorAll(all)) {
      const isFooter = within > 0 || element.matches(footer);
      within = within > 0 ? within - 1 : isFooter ? element.querySelectorAll(all).length : 0;
      if (!('href' in element) || typeof element.href !== 'string') continue;
      count++;
      const now = performance.now();
      if (now - began > maxMs && (!isFooter || inFooter.length === maxLinks)) continue;
      if (now - rested > sliceMs) {
        await rest();
        rested = performance.now();
      }
      const link = { text: textOf(element), href: element.href, inFooter: isFooter };
      const kind = isFooter ? inFooter : /cookie/i.test(link.text + link.href) ? named : others;
      if (kind.length < maxLinks) kind.push(link);
    }
    const links = [...inFooter, ...named, ...others].slice(0, maxLinks);
    return { links, more: count - links.length };
  });
  return found ?? { links: [], more: 0 };
}
