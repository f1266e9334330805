import { parseSetCookie } from 'cookie';
import { parseCookieDate } from '../../core/cookie/cookie-date.ts';
import type { SetCookieLine } from '../../core/cookie/set-cookie-line.ts';

/** A longer attribute is passed over, in bytes. @see RFC 6265bis §5.6 */
const MAX_ATTRIBUTE_BYTES = 1024;
/** A longer name is refused, as its size tells: of such a one the beginning does. @see RFC 6265bis §5.6 */
const MAX_NAME_LENGTH = 4096;
/** More digits would make it infinite, which JSON cannot hold. */
const MAX_SECONDS = Number.MAX_SAFE_INTEGER;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000a-\u001f\u007f]/;

/**
 * What a Set-Cookie line, or what a script gives to `document.cookie`, asks for, without its value.
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

/** The last of its Expires attributes that holds a date counts; the library takes dates that no browser does. */
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

/** As browsers write it: in lower case, and in Punycode. @see RFC 6265bis §5.1.2 */
function toHost(domain: string): string | null {
  const address = `http://${domain}/`;
  if (domain === '') return null;
  // A browser does not decode it: such a domain matches nothing.
  return URL.canParse(address) && !domain.includes('%') ? new URL(address).hostname : domain.toLowerCase();
}
