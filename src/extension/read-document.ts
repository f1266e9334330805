import type { PolicyDocument } from '../core/policy/policy.ts';
import { browser } from './browser.ts';
import type { ReadRequest } from './read-request.ts';

/** Chromium's alone; its name is on the global `chrome` only, in both browsers. @see Chrome's reference, chrome.offscreen */
type Offscreen = typeof chrome.offscreen;

let turn: Promise<unknown> = Promise.resolve();

/**
 * Reads a policy document, one at a time and outside of the worker: that wakes for every cookie, and would
 * carry the reader, twice its own weight, each time. A Chromium worker cannot load code later, so a page without
 * a window does the reading and goes; Firefox's background is a page, which can.
 */
export function readDocument(text: string, format: ReadRequest['format']): Promise<PolicyDocument> {
  const request: ReadRequest = { kind: 'read-document', text, format };
  const offscreen: Offscreen | undefined = chrome.offscreen;
  const run = turn.then(() => (offscreen ? readOffscreen(offscreen, request) : readHere(request)));
  turn = run.catch(() => undefined); // its own caller hears of that
  return run;
}

async function readHere(request: ReadRequest): Promise<PolicyDocument> {
  const url = browser.runtime.getURL('reader/reader.js');
  const { read } = (await import(url)) as typeof import('../reader/reader.ts');
  return read(request);
}

async function readOffscreen(offscreen: Offscreen, request: ReadRequest): Promise<PolicyDocument> {
  // A worker that died while it read may have left one.
  if (!(await offscreen.hasDocument())) {
    const justification = 'Reads the cookie policy of the portal in view.';
    await offscreen.createDocument({ url: 'reader/reader.html', reasons: ['DOM_PARSER'], justification });
  }
  try {
    return (await browser.runtime.sendMessage(request)) as PolicyDocument;
  } finally {
    await offscreen.closeDocument();
  }
}
