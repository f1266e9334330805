import { browser } from '../../browser/browser.ts';
import { serialQueue } from '../../browser/serial-queue.ts';
import type { ReadAnswers, ReadRequest } from '../../policy-reader/read-request.ts';

/** Chromium alone has it, and only on the global `chrome`. @see Chrome's reference, chrome.offscreen */
type Offscreen = typeof chrome.offscreen;

/** An extension may have one offscreen page at a time. */
const inTurn = serialQueue();

/**
 * Asks the reader of policies, one request at a time. The reader and its words weigh more than the worker, which wakes for
 * every cookie; so they are no part of it. A Chromium worker cannot load code later: an offscreen page reads, and is
 * closed. Firefox's background is a page, which imports the reader.
 * @see https://github.com/w3c/ServiceWorker/issues/1356 (no `import()` in a service worker)
 */
export function askReader<Kind extends ReadRequest['kind']>(
  request: Extract<ReadRequest, { kind: Kind }>,
): Promise<ReadAnswers[Kind]> {
  const offscreen: Offscreen | undefined = chrome.offscreen;
  const answer = inTurn(() => (offscreen ? askOffscreen(offscreen, request) : askHere(request)));
  return answer as Promise<ReadAnswers[Kind]>; // the reader answers each kind with its own
}

/** A reading takes a tenth of a second. One that takes longer than this is given up, and its page closed. */
const READING_TIMEOUT_MS = 15_000;

function inTime(answer: Promise<unknown>): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(reject, READING_TIMEOUT_MS, new Error('Reading the policy took too long.'));
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

async function askHere(request: ReadRequest): Promise<unknown> {
  const url = browser.runtime.getURL('reader/reader.js');
  const { answer } = (await import(url)) as typeof import('../../policy-reader/reader.ts');
  return answer(request);
}

async function askOffscreen(offscreen: Offscreen, request: ReadRequest): Promise<unknown> {
  // A worker that died during a reading left its page open.
  if (!(await offscreen.hasDocument())) {
    const justification = 'Reads the cookie policy of the portal in view.';
    await offscreen.createDocument({ url: 'reader/reader.html', reasons: ['DOM_PARSER'], justification });
  }
  try {
    return await inTime(browser.runtime.sendMessage(request));
  } finally {
    await offscreen.closeDocument();
  }
}
