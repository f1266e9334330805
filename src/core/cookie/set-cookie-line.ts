import type { Attributes } from './attributes.ts';

/** Browsers refuse a longer name and value together. @see RFC 6265bis §5.6 */
export const MAX_PAIR_BYTES = 4096;

/**
 * What a Set-Cookie line or a script asks the browser for, before the browser judges it. The value never enters.
 * @see RFC 6265bis §5.6
 */
export interface SetCookieLine {
  readonly name: string;
  /** Name and value together, in bytes. */
  readonly size: number;
  /** Whether it holds a control character other than a tab, or a tab in its path. Browsers then drop the whole line. */
  readonly hasControl: boolean;
  /** A tab is within its name, its value or an attribute: Chromium drops the line, Firefox does not. */
  readonly hasTab?: true;
  /** It has no name, and the browser keeps none such: Firefox at all, Chromium where the value would look like a name. */
  readonly nameless?: true;
  /** The Domain attribute without its leading dot; null when absent. */
  readonly domain: string | null;
  /** The Path attribute; null when absent or not starting with `/`. */
  readonly path: string | null;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  readonly sameSite: Attributes['sameSite'];
  readonly partitioned: boolean;
  /** Max-Age, in seconds. It wins over Expires. */
  readonly maxAge: number | null;
  /** A script asked the cookie store, which rejects a call that it does not like: we are not told whether it did. */
  readonly byCookieStore?: true;
  /** Expires, in ms since the Unix epoch. */
  readonly expires: number | null;
}

/**
 * Whether a line only deletes a cookie.
 * @param at when it was told, in ms since the Unix epoch
 */
export function deletes({ maxAge, expires }: SetCookieLine, at: number): boolean {
  return maxAge === null ? expires !== null && expires <= at : maxAge <= 0;
}
