import type { WebRequest } from 'webextension-polyfill';
import { decodeUtf8 } from '../../browser/decode-utf8.ts';
import { userAgent } from '../../browser/user-agent.ts';
import type { SetCookieLine } from '../../core/cookie/set-cookie-line.ts';
import { toSetCookieLines } from '../../core/cookie/to-set-cookie-lines.ts';

/**
 * The Set-Cookie lines of a response as this browser tells it, without their values.
 * @param at when the response arrived, in ms since the Unix epoch; null when that is not known
 * @param host who sent it
 */
export function linesOfHeaders(
  headers: WebRequest.HttpHeaders,
  at: number | null = null,
  host = '',
): readonly SetCookieLine[] {
  const texts = headers.map(({ name, value, binaryValue }) => ({
    name,
    value: value === undefined ? utf8(binaryValue ?? []) : decodeUtf8(value),
  }));
  return toSetCookieLines(texts, at, userAgent(), host);
}

/** Chromium gives a line that is no UTF-8 as bytes, and keeps each wrong byte as U+FFFD. @see MDN, webRequest.HttpHeaders */
const utf8 = (bytes: readonly number[]): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(new Uint8Array(bytes));
