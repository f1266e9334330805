import type { Page } from 'puppeteer-core';
import { withinTime } from '../browser/within-time.ts';
import { Failure } from '../terminal/failure.ts';
import { choosePages } from './choose-pages.ts';
import { addressOf, BLANK, loadPage, missingText, settle } from './load-page.ts';
import { answerDoubt } from './page-doubts.ts';

/** How long a page may take to list its links, and how many are looked at. */
const LINKS_TIMEOUT_MS = 5000;
const MAX_LINKS = 5000;

interface FurtherPages {
  /** The address that the first page was asked for at. */
  readonly asked: string;
  readonly count: number;
  /** How long each may load. */
  readonly timeoutMs: number;
  readonly say: (step: string) => void;
  /** Told what went wrong, a sentence each. */
  readonly note: (text: string) => void;
}

/**
 * Goes on to further pages of a portal, those that the page in a tab links to, one after the other. The tab shows a page
 * of the portal in the end, too.
 */
export async function visitPages(page: Page, { asked, count, timeoutMs, say, note }: FurtherPages): Promise<void> {
  const first = addressOf(page, asked);
  const links = await withinTime(LINKS_TIMEOUT_MS, page.evaluate(linksOf, MAX_LINKS)).catch(() => []);
  const pages = choosePages(links, { at: first, asked }, count);
  if (pages.length < count) note(`Of ${count} further pages, links to ${pages.length} were found`);
  let isShown = true;
  for (const url of pages) isShown = await visit(url);
  if (!isShown) await visit(first);

  /** @returns whether the tab shows a page of the portal then */
  async function visit(url: string): Promise<boolean> {
    say(`Visiting ${url}`);
    try {
      const loaded = await loadPage(page, url, timeoutMs);
      const { missing } = loaded;
      const doubt = answerDoubt(url, loaded);
      if (doubt !== null) note(doubt);
      if (missing) note(missingText(url, missing));
      await settle(page, missing?.unanswered.length ?? 0);
      // The browser's own page for an empty answer with an error status is no page of the portal.
      const isThere = page.url() === BLANK || new URL(page.url()).host === new URL(first).host;
      if (!isThere && doubt === null) note(`${url} leads to another host`);
      return isThere;
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      note(`A further page did not load: ${error.message}`);
      return false;
    }
  }
}

/** Runs in the page. */
const linksOf = (max: number): readonly string[] =>
  [...document.querySelectorAll<HTMLAnchorElement>('a[href]:not([download])')].slice(0, max).flatMap(
    ({ href }) => (typeof href === 'string' ? href : []), // a link in a drawing has none
  );
