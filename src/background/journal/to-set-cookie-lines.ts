import type { WebRequest } from 'webextension-polyfill';
import { decodeUtf8 } from '../../browser/decode-utf8.ts';
import { userAgent } from '../../browser/user-agent.ts';
import { parseCookieDate } from '../../core/cookie/cookie-date.ts';
import type { SetCookieLine } from '../../core/cookie/set-cookie-line.ts';
import { toSetCookieLine } from './to-set-cookie-line.ts';

/**
 * Reads the Set-Cookie lines of a response, without their values. Firefox joins the lines with line feeds.
 * @param at when the response arrived, in ms since the Unix epoch: browsers hold Expires against the server's clock, which
 * its Date tells (Chromium 150 and Firefox 153)
 */
export function toSetCookieLines(headers: WebRequest.HttpHeaders, at?: number): readonly SetCookieLine[] {
  const date = parseCookieDate(headers.find(({ name }) => name.toLowerCase() === 'date')?.value ?? '');
  const ahead = date === null || at === undefined ? 0 : at - date;
  return headers
    .filter(({ name }) => name.toLowerCase() === 'set-cookie')
    .flatMap(({ value, binaryValue }) =>
      (value === undefined ? utf8(binaryValue ?? []) : decodeUtf8(value)).split('\n'),
    )
    .filter((line) => line.trim() !== '')
    .map((text) => {
      const line = toSetCookieLine(text, userAgent());
      return line.expires === null ? line : { ...line, expires: line.expires + ahead };
    });
}

/** Chromium gives a line that is no UTF-8 as bytes, and keeps each wrong byte as U+FFFD. @see MDN, webRequest.HttpHeaders */
const utf8 = (bytes: readonly number[]): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(new Uint8Array(bytes));
