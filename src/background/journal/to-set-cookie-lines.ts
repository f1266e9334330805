import type { WebRequest } from 'webextension-polyfill';
import type { SetCookieLine } from '../../core/cookie/set-cookie-line.ts';
import { toSetCookieLine } from './to-set-cookie-line.ts';

/** Reads the Set-Cookie lines of a response, without their values. Firefox joins the lines with line feeds. */
export function toSetCookieLines(headers: WebRequest.HttpHeaders): readonly SetCookieLine[] {
  return headers
    .filter(({ name }) => name.toLowerCase() === 'set-cookie')
    .flatMap(({ value, binaryValue }) => (value ?? latin1(binaryValue ?? [])).split('\n'))
    .filter((line) => line.trim() !== '')
    .map(toSetCookieLine);
}

/** Chromium gives a line that is no UTF-8 as bytes. @see MDN, webRequest.HttpHeaders */
const latin1 = (bytes: readonly number[]): string => new TextDecoder('latin1').decode(new Uint8Array(bytes));
