import {
  array,
  boolean,
  integer,
  literal,
  maxLength,
  maxValue,
  minValue,
  number,
  object,
  pipe,
  safeParse,
  strictTuple,
  string,
  unknown,
} from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { browser } from '../../browser/browser.ts';
import { withoutQuery } from '../../browser/without-query.ts';
import type { JournalEvent } from '../../core/journal/event.ts';
import { parseStack } from '../../core/journal/parse-stack.ts';
import { toSetCookieLine } from './to-set-cookie-line.ts';

const count = (max: number) => pipe(number(), integer(), minValue(0), maxValue(max));
const text = (max: number) => pipe(string(), maxLength(max));
const MAX_URL_LENGTH = 2048;
const MAX_ID_LENGTH = 64;

/** One write: line without value, bytes of name and value, whether a control character is in them, stack. */
const Told = strictTuple([text(40_000), count(1e9), boolean(), text(8192)]);
/** A message of a page's recorder. Each write is read by itself, so that one out of bounds does not take others along. */
const Telling = object({
  kind: literal('writes'),
  id: text(MAX_ID_LENGTH),
  dropped: count(1e9),
  writes: pipe(array(unknown()), maxLength(100)),
});

type Event = Extract<JournalEvent, { kind: 'write' | 'dropped' }>;

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
  const frameUrl = frameUrlOf(sender);
  const page = sender.tab?.url;
  const tabId = sender.tab?.id;
  if (sender.id !== browser.runtime.id || tabId === undefined || frameUrl === null || !isWeb(page)) return null;
  const { success, output } = safeParse(Telling, message);
  if (!success) return null;
  const pageHost = new URL(page).hostname;
  const writes = output.writes.flatMap((write): readonly Event[] => {
    const read = safeParse(Told, write);
    if (!read.success) return [];
    const [told, size, hasControl, stack] = read.output;
    const line = { ...toSetCookieLine(told), size, hasControl };
    return [{ kind: 'write', at, line, script: parseStack(stack), frameUrl, pageHost }];
  });
  const dropped = output.dropped + output.writes.length - writes.length;
  return {
    id: output.id,
    tabId,
    pageHost,
    frameUrl,
    events: [...writes, ...(dropped > 0 ? [{ kind: 'dropped', at, writes: dropped } as const] : [])],
  };
}

const isWeb = (url: string | undefined): url is string =>
  url !== undefined && /^https?:/.test(url) && URL.canParse(url) && withoutQuery(url).length <= MAX_URL_LENGTH;

/** Origin and path of a frame. For a frame without an address, such as `about:blank`, the browser tells the origin. */
function frameUrlOf({ url, tab, ...sender }: Runtime.MessageSender): string | null {
  if (isWeb(url)) return withoutQuery(url);
  const origin = 'origin' in sender && typeof sender.origin === 'string' ? `${sender.origin}/` : undefined;
  if (!isWeb(origin)) return null;
  return isWeb(tab?.url) && tab.url.startsWith(origin) ? withoutQuery(tab.url) : origin;
}
