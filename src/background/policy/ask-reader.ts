import { browser } from '../../browser/browser.ts';
import { serialQueue } from '../../browser/serial-queue.ts';
import { READING_TIMEOUT_MS, readInThread } from '../../policy-reader/read-in-thread.ts';
import type { ReadAnswers, ReadOutcome, ReadRequest } from '../../policy-reader/read-request.ts';

/** Chromium alone has it, and only on the global `chrome`. @see Chrome's reference, chrome.offscreen */
type Offscreen = typeof chrome.offscreen;

/** The reading was ended: it took too long. */
export class ReadingTooLong extends Error {
  override readonly name = 'ReadingTooLong';
}

/** An extension may have one offscreen page at a time. */
const inTurn = serialQueue();

/**
 * Asks the reader of policies, one request at a time. The reader and its words weigh more than the background, which wakes
 * for every cookie; so they are no part of it, and run in a thread of their own. Chromium's service worker cannot begin
 * one: an offscreen page does, and is closed. Firefox's background is a page, which begins it itself.
 * @throws ReadingTooLong
 * @see https://github.com/w3c/ServiceWorker/issues/1529 (no `Worker` in a service worker)
 */
export async function askReader<Kind extends ReadRequest['kind']>(
  request: Extract<ReadRequest, { kind: Kind }>,
): Promise<ReadAnswers[Kind]> {
  const offscreen: Offscreen | undefined = chrome.offscreen;
  const outcome = await inTurn(() =>
    offscreen ? askOffscreen(offscreen, request) : readInThread(browser.runtime.getURL('reader/thread.js'), request),
  );
  if (outcome.kind === 'too-long') throw new ReadingTooLong('Reading the policy took too long.');
  if (outcome.kind === 'failed') throw new Error(outcome.reason);
  return outcome.value as ReadAnswers[Kind]; // the reader answers each kind with its own
}

/** The offscreen page ends a reading itself; a page that does not answer at all is given up somewhat later. */
const ANSWER_TIMEOUT_MS = READING_TIMEOUT_MS + 5000;

async function askOffscreen(offscreen: Offscreen, request: ReadRequest): Promise<ReadOutcome> {
  // A worker that died during a reading left its page open.
  if (!(await offscreen.hasDocument())) {
    const justification = 'Reads the cookie policy of the portal in view.';
    await offscreen.createDocument({ url: 'reader/reader.html', reasons: ['WORKERS'], justification });
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<ReadOutcome>((resolve) => {
    timer = setTimeout(resolve, ANSWER_TIMEOUT_MS, { kind: 'too-long' });
  });
  try {
    return await Promise.race([browser.runtime.sendMessage(request) as Promise<ReadOutcome>, silence]);
  } finally {
    clearTimeout(timer);
    await offscreen.closeDocument();
  }
}
