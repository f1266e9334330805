import { randomBytes } from 'node:crypto';
import type { CookiePractice } from './model/practice.ts';

/** A value of 32 letters and digits, as Django makes its tokens. */
const token = (): string => randomBytes(16).toString('hex');

/**
 * The Set-Cookie line of a cookie, in the order in which Django writes it.
 * @param now ms since the Unix epoch
 */
export function setCookie({ name, seconds, attributes }: CookiePractice, now: number, value = token()): string {
  const lifetime =
    seconds === null ? '' : `expires=${new Date(now + seconds * 1000).toUTCString()}; Max-Age=${seconds}; `;
  // Header text is bytes: a name beyond ASCII goes out as UTF-8, which is how browsers read it.
  return Buffer.from(`${name}=${value}; ${lifetime}${attributes}`, 'utf8').toString('latin1');
}

/** The line that makes a browser forget a cookie. */
export const forgetCookie = (name: string): string =>
  `${name}=; expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=0; Path=/; Secure`;
