import type { Attributes } from './attributes.ts';

/**
 * What a Set-Cookie line or a script asks the browser for, before the browser judges it. The value never enters.
 * @see RFC 6265bis §5.6
 */
export interface SetCookieLine {
  readonly name: string;
  /** Name and value together, in bytes. */
  readonly size: number;
  /** Whether it holds a control character other than a tab. The browser then drops the whole line. */
  readonly hasControl: boolean;
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
