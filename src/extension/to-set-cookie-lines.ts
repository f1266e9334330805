import type { WebRequest } from 'webextension-polyfill';
import type { SetCookieLine } from '../core/cookie/set-cookie-line.ts';
import { toSetCookieLine } from './to-set-cookie-line.ts';

/** The Set-Cookie lines of a response, without their values. Firefox joins them with line feeds. */
export function toSetCookieLines(headers: WebRequest.HttpHeaders): readonly SetCookieLine[] {
  return headers
    .filter(({ name }) => name.toLowerCase() === 'set-cookie')
    .flatMap(({ value, binaryValue }) => (value ?? String.fromCharCode(...(binaryValue ?? []))).split('\n'))
    .filter((line) => line.trim() !== '')
    .map(toSetCookieLine);
}
