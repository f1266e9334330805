import { browser } from '../../browser/browser.ts';
import { serialQueue } from '../../browser/serial-queue.ts';
import type { ReadAnswers, ReadRequest } from '../../policy-reader/read-request.ts';

/** Chromium's alone; its name is on the global `chrome` only, in both browsers. @see Chrome's reference, chrome.offscreen */
type Offscreen = typeof chrome.offscreen;

/** There may be but one page without a window. */
const inTurn = serialQueue();

/**
 * Asks the reader of policies, once at a time. It is no part of the worker: that wakes for every cookie, and would
 * carry the reader and its words, which weigh more than all the rest, each time. A Chromium worker cannot load code
 * later, so a page without a window does the reading and goes; Firefox's background is a page, which can.
 */
export function askReader<Kind extends ReadRequest['kind']>(
  request: Extract<ReadRequest, { kind: Kind }>,
): Promise<ReadAnswers[Kind]> {
  const offscreen: Offscreen | undefined = chrome.offscreen;
  const answer = inTurn(() => (offscreen ? askOffscreen(offscreen, request) : askHere(request)));
  return answer as Promise<ReadAnswers[Kind]>; // the reader answers each kind with its own
}

/** A reading takes a tenth of a second; what takes so long, in ms, is given up, and its page closed. */
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
  // A worker that died while it asked may have left one.
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
