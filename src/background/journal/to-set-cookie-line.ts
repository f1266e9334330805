import { parseSetCookie } from 'cookie';
import { parseCookieDate } from '../../core/cookie/cookie-date.ts';
import type { SetCookieLine } from '../../core/cookie/set-cookie-line.ts';

/** Browsers pass over a longer attribute. @see RFC 6265bis §5.6 */
const MAX_ATTRIBUTE_BYTES = 1024;
/** Browsers refuse a cookie with a longer name, as its size tells: we keep the beginning. @see RFC 6265bis §5.6 */
const MAX_NAME_LENGTH = 4096;
/** More digits would make it infinite, which JSON cannot hold. */
const MAX_SECONDS = Number.MAX_SAFE_INTEGER;
// biome-ignore lint/suspicious/noControlCharactersInRegex: it looks for control characters
const CONTROL = /[\u0000-\u0008\u000a-\u001f\u007f]/;

/**
 * Reads what a Set-Cookie line asks for, or the text that a script gives to `document.cookie`. The value is left out.
 * @see RFC 6265bis §5.6, whose parsing steps the library follows
 */
export function toSetCookieLine(line: string): SetCookieLine {
  let size = 0;
  const parsed = parseSetCookie(line, {
    decode: (value) => {
      size = bytes(value);
      return '';
    },
  });
  return {
    name: parsed.name.slice(0, MAX_NAME_LENGTH),
    size: size + bytes(parsed.name),
    hasControl: CONTROL.test(line),
    domain: parsed.domain && !isTooLong(parsed.domain) ? toHost(parsed.domain.replace(/^\./, '')) : null,
    path: parsed.path?.startsWith('/') && !isTooLong(parsed.path) ? parsed.path : null,
    secure: parsed.secure ?? false,
    httpOnly: parsed.httpOnly ?? false,
    sameSite: typeof parsed.sameSite === 'string' ? parsed.sameSite : 'unspecified',
    partitioned: parsed.partitioned ?? false,
    maxAge: parsed.maxAge === undefined ? null : Math.min(Math.max(parsed.maxAge, -MAX_SECONDS), MAX_SECONDS),
    expires: expiresOf(line),
  };
}

/** The last Expires attribute with a date counts. The library reads dates that no browser reads. */
function expiresOf(line: string): number | null {
  const dates = line
    .split(';')
    .slice(1)
    .filter((attribute) => /^\s*expires\s*=/i.test(attribute) && !isTooLong(attribute))
    .map((attribute) => parseCookieDate(attribute.slice(attribute.indexOf('=') + 1)));
  return dates.findLast((date) => date !== null) ?? null;
}

const bytes = (text: string): number => new TextEncoder().encode(text).length;
const isTooLong = (value: string): boolean => bytes(value) > MAX_ATTRIBUTE_BYTES;

/** A domain as browsers write it: in lower case, and in Punycode. @see RFC 6265bis §5.1.2 */
function toHost(domain: string): string | null {
  const address = `http://${domain}/`;
  if (domain === '') return null;
  // Browsers do not decode a domain with a percent sign: it matches nothing.
  return URL.canParse(address) && !domain.includes('%') ? new URL(address).hostname : domain.toLowerCase();
}
