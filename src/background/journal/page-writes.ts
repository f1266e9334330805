import type { Runtime } from 'webextension-polyfill';
import { browser } from '../../browser/browser.ts';
import { userAgent } from '../../browser/user-agent.ts';
import type { SetCookieLine } from '../../core/cookie/set-cookie-line.ts';
import { toSetCookieLine } from '../../core/cookie/to-set-cookie-line.ts';
import type { JournalEvent } from '../../core/journal/event.ts';
import { MAX_STACK_LENGTH, MAX_URL_LENGTH, parseStack } from '../../core/journal/parse-stack.ts';
import { isWeb, withoutQuery } from '../../core/web-address.ts';

const MAX_ID_LENGTH = 64;
const MAX_LINE_LENGTH = 40_000;
/** No recorder tells more at once. */
const MAX_WRITES = 200;
const MAX_COUNT = 1e9;

/** A message of a page's recorder. Each write is read by itself, so that one out of bounds does not take others along. */
interface Telling {
  readonly id: string;
  /** Of the address that was loaded. */
  readonly path: unknown;
  readonly dropped: number;
  readonly writes: readonly unknown[];
}

/** One write: line without value, bytes of name and value, whether a control character is in them, stack. */
type Told = readonly [line: string, size: number, hasControl: boolean, stack: string];

// By hand: a library that checks shapes takes more of the worker than this room does.
const isText = (value: unknown, max: number): value is string => typeof value === 'string' && value.length <= max;
const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MAX_COUNT;

function toTelling(message: unknown): Telling | null {
  const { kind, id, path, dropped, writes }: Partial<Record<'kind' | keyof Telling, unknown>> = Object(message);
  const isTelling =
    kind === 'writes' &&
    isText(id, MAX_ID_LENGTH) &&
    isCount(dropped) &&
    Array.isArray(writes) &&
    writes.length <= MAX_WRITES;
  return isTelling ? { id, path, dropped, writes } : null;
}

function isTold(write: unknown): write is Told {
  if (!Array.isArray(write) || write.length !== 4) return false;
  const [line, size, hasControl, stack] = write as readonly unknown[];
  return (
    isText(line, MAX_LINE_LENGTH) && isCount(size) && typeof hasControl === 'boolean' && isText(stack, MAX_STACK_LENGTH)
  );
}

type Event = JournalEvent<'write' | 'dropped'>;

/** Writes by scripts of one page or frame. */
export interface PageWrites {
  /** Of the message; a message that is sent again keeps it. */
  readonly id: string;
  readonly tabId: number;
  /** Host of the top-level page. */
  readonly pageHost: string;
  /** Origin and path of the page or frame. */
  readonly frameUrl: string;
  readonly events: readonly Event[];
}

/**
 * Reads a message of a page's recorder. The page may have forged it: the browser tells who sent it, and each part must
 * have its type and stay within its bounds.
 * @param at when the message arrived, in ms since the Unix epoch
 * @returns null for any other message, and for one that is not from a frame of a web page
 */
export function readPageWrites(message: unknown, sender: Runtime.MessageSender, at: number): PageWrites | null {
  const shownUrl = frameUrlOf(sender);
  const page = pageOf(sender, shownUrl);
  const tabId = sender.tab?.id;
  if (sender.id !== browser.runtime.id || tabId === undefined || shownUrl === null || !isKept(page)) return null;
  const telling = toTelling(message);
  if (telling === null) return null;
  const frameUrl = asLoaded(shownUrl, telling.path);
  const pageHost = new URL(page).hostname;
  const writes = telling.writes.flatMap((write): readonly Event[] => {
    if (!isTold(write)) return [];
    const [told, size, hasControl, stack] = write;
    const read = readLine(told, new URL(frameUrl).hostname);
    const line = { ...read, size, hasControl: hasControl || read.hasControl };
    return [{ kind: 'write', at, line, script: parseStack(stack), frameUrl, pageHost }];
  });
  const dropped = telling.dropped + telling.writes.length - writes.length;
  return {
    id: telling.id,
    tabId,
    pageHost,
    frameUrl,
    events: [...writes, ...(dropped > 0 ? [{ kind: 'dropped', at, writes: dropped } as const] : [])],
  };
}

/** The recorder begins the line of a call to the cookie store with this; no other line that it tells does. */
const BY_COOKIE_STORE = '\t';

function readLine(told: string, host: string): SetCookieLine {
  const line = toSetCookieLine(told, userAgent(), host);
  if (!told.startsWith(BY_COOKIE_STORE)) return line;
  // Chromium 156 ends the path that a script gives to the cookie store with a slash.
  const isAsGiven = userAgent()?.engine === 'firefox' || line.path === null || line.path.endsWith('/');
  const path = isAsGiven ? line.path : `${line.path}/`;
  return { ...line, path, byCookieStore: true };
}

/** Whether it is an address that a journal keeps. */
const isKept = (url: string | undefined): url is string =>
  url !== undefined && isWeb(url) && withoutQuery(url).length <= MAX_URL_LENGTH;

/**
 * Address of the top-level page. For that page itself it is who sends, since its tab may show another page by now; for a
 * frame in a page without an address, such as a pop-up that shows `about:blank`, the frame's origin.
 */
function pageOf({ frameId, tab }: Runtime.MessageSender, frameUrl: string | null): string | undefined {
  if (frameUrl !== null && (frameId === 0 || tab?.url === 'about:blank')) return frameUrl;
  return tab?.url;
}

/** Firefox 153 tells the address that scripts have made of it, by `history.pushState`. A blank frame's path is no such path. */
const asLoaded = (frameUrl: string, path: unknown): string =>
  isText(path, MAX_URL_LENGTH) && path.startsWith('/') ? withoutQuery(new URL(frameUrl).origin + path) : frameUrl;

/** Origin and path of a frame. For a frame without an address, such as `about:blank`, the browser tells the origin. */
function frameUrlOf({ url, tab, ...sender }: Runtime.MessageSender): string | null {
  if (isKept(url)) return withoutQuery(url);
  const origin = 'origin' in sender && typeof sender.origin === 'string' ? `${sender.origin}/` : undefined;
  if (!isKept(origin)) return null;
  return isKept(tab?.url) && tab.url.startsWith(origin) ? withoutQuery(tab.url) : origin;
}
