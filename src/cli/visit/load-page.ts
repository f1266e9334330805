import { type Dialog, type HTTPRequest, type HTTPResponse, type Page, TimeoutError } from 'puppeteer-core';
import { pageText } from '../../messages/page-text.ts';
import { withinTime } from '../browser/within-time.ts';
import { Failure } from '../terminal/failure.ts';
import { noPage, openFailure } from './open-failure.ts';
import { type Answer, isPageType } from './page-doubts.ts';

export interface LoadedPage extends Answer {
  /** Null when all of it loaded. */
  readonly missing: Missing | null;
}

export interface Missing {
  readonly why: 'slow' | 'crashed';
  readonly seconds: number;
  /** The addresses that had not answered. */
  readonly unanswered: readonly string[];
}

/** What a tab shows before it has a page. */
export const BLANK = 'about:blank';

/** What a driver may take longer than it was given: Firefox's waits for a page that hangs. */
const GRACE_MS = 2000;
/** How long a page may take to say where it is. */
const ANSWER_TIMEOUT_MS = 2000;
/** How long a page may stay busy after a step before we go on. */
const SETTLE_TIMEOUT_MS = 10_000;
/** How many addresses without an answer are named. */
const MAX_NAMED = 3;

/**
 * Loads a page in a tab. What is there when the time is up is taken, as long as there is a document.
 * @throws Failure when there is none
 */
export async function loadPage(page: Page, url: string, timeoutMs: number): Promise<LoadedPage> {
  const open = new Set<HTTPRequest>();
  let answer: Answer = { status: null, mediaType: null };
  page.on('request', (request: HTTPRequest) => void open.add(request));
  page.on('requestfinished', (request: HTTPRequest) => void open.delete(request));
  page.on('requestfailed', (request: HTTPRequest) => void open.delete(request));
  page.on('response', (response: HTTPResponse) => {
    const request = response.request();
    if (!request.isNavigationRequest() || request.frame() !== page.mainFrame()) return;
    answer = { status: response.status(), mediaType: mediaTypeOf(response.headers()['content-type']) };
  });
  answerDialogs(page);
  const crashed = new Promise<'crashed'>((resolve) => void page.once('error', () => resolve('crashed')));
  const gone = new AbortController(); // of a browser that ended, Puppeteer would wait for the page all the same
  page.browser().once('disconnected', () => gone.abort());
  const missing = (why: Missing['why']): Missing => ({
    why,
    seconds: timeoutMs / 1000,
    unanswered: [...open].map((request) => request.url()),
  });
  const taken = async (missing: Missing | null): Promise<LoadedPage> => ({
    ...answer,
    mediaType: answer.mediaType ?? (await shownType(page)),
    missing,
  });
  try {
    const loading = withinTime(timeoutMs + GRACE_MS, page.goto(url, { timeout: timeoutMs, signal: gone.signal }));
    const ended = await Promise.race([loading, crashed]);
    return ended === 'crashed' ? { ...answer, missing: missing(ended) } : await taken(null);
  } catch (error) {
    if (page.isClosed()) throw new Failure(`${url} closed its own tab, so there is nothing to report.`);
    if (!(error instanceof TimeoutError)) throw openFailure(url, error);
    if (await hasDocument(page)) return taken(missing('slow'));
    // Chromium ends a visit that becomes a download, Firefox's driver waits on.
    if (!isPageType(answer.mediaType)) throw noPage(url);
    throw new Failure(`${url} sent no page within ${timeoutMs / 1000} seconds: try again later.`);
  }
}

/**
 * Waits until a page has loaded nothing for a moment. One that never rests is taken as it is.
 * @param concurrency how many requests are not waited for
 */
export async function settle(page: Page, concurrency: number): Promise<void> {
  await page.waitForNetworkIdle({ idleTime: 500, timeout: SETTLE_TIMEOUT_MS, concurrency }).catch(() => undefined);
}

/** Where a page is in the end; the browser's own page for an error is nowhere. */
export const addressOf = (page: Page, asked: string): string => (/^https?:/.test(page.url()) ? page.url() : asked);

/** @param what the page, at the beginning of the sentence */
export function missingText(what: string, { why, seconds, unanswered }: Missing): string {
  const named = unanswered.slice(0, MAX_NAMED).map(pageText).join(', ');
  const more = unanswered.length > MAX_NAMED ? ` and ${unanswered.length - MAX_NAMED} more` : '';
  return [
    why === 'crashed' ? `${what} crashed` : `${what} was not done after ${seconds} seconds`,
    ...(unanswered.length > 0 ? [`no answer came from ${named}${more}`] : []),
    'what is reported is what was loaded',
  ].join('; ');
}

/** Firefox's driver tells where a page is when its document is whole; until then the page itself knows. */
async function hasDocument(page: Page): Promise<boolean> {
  if (page.url() !== BLANK) return true;
  const at = withinTime(
    ANSWER_TIMEOUT_MS,
    page.evaluate(() => location.href),
  );
  return (await at.catch(() => BLANK)) !== BLANK;
}

/**
 * What a page is that came without a word about that, as the browser took it: Firefox shows the words of a server that
 * speaks no HTTP.
 */
const shownType = (page: Page): Promise<string | null> =>
  withinTime(
    ANSWER_TIMEOUT_MS,
    page.evaluate(() => document.contentType),
  ).catch(() => null);

/** Without its parameters. @see RFC 9110 §8.3.1 */
const mediaTypeOf = (contentType: string | undefined): string | null =>
  contentType?.split(';')[0]?.trim().toLowerCase() || null;

/** A dialog holds the page until it is answered: as one who closes it, or leaves the page. Windows that it opens have some, too. */
function answerDialogs(page: Page): void {
  page.on('dialog', (dialog: Dialog) => {
    const answered = dialog.type() === 'beforeunload' ? dialog.accept() : dialog.dismiss();
    answered.catch(() => undefined); // it is gone
  });
  page.on('popup', (opened: Page | null) => void (opened && answerDialogs(opened)));
}
