import { parseCookieDate } from './cookie-date.ts';
import type { SetCookieLine } from './set-cookie-line.ts';
import type { UserAgent } from './user-agent.ts';

/** Browsers pass over an attribute with a longer value. @see RFC 6265bis §5.6 */
const MAX_ATTRIBUTE_BYTES = 1024;
/** Browsers refuse a cookie with a longer name, as its size tells: we keep the beginning. @see RFC 6265bis §5.6 */
const MAX_NAME_LENGTH = 4096;
/** Firefox 153 needs no value of these, and reads them however long it is. */
const FLAGS: ReadonlySet<string> = new Set(['secure', 'httponly', 'partitioned', 'samesite']);
/** A number that JSON can hold; browsers cap a lifetime far below. */
const MAX_SECONDS = Number.MAX_SAFE_INTEGER;
// biome-ignore lint/suspicious/noControlCharactersInRegex: it looks for control characters
const CONTROL = /[\u0000-\u0008\u000a-\u001f\u007f]/;
/** What ends the host of an address, or is no part of one: browsers look for no host in such a domain. */
const NO_HOST = /[\s:/?#@%\\]/;
/** Full stops of other scripts, which Chromium 156 reads as one, and Firefox 153 does not. */
const OTHER_STOP = /[\u3002\uff0e\uff61]/;

/**
 * Reads what a Set-Cookie line asks for, or the text that a script gives to `document.cookie`. The value is left out.
 * Of several attributes of one name the last counts, even when it says nothing that a browser understands.
 * @param userAgent the browser that reads it: where browsers differ, what it keeps counts; null for the standard
 * @see RFC 6265bis §5.6; `test/background/journal/kept-by-chromium.test.ts` for what is no rule there
 */
export function toSetCookieLine(line: string, userAgent: UserAgent | null = null): SetCookieLine {
  const isFirefox = userAgent?.engine === 'firefox';
  const [pair = '', ...rest] = line.split(';');
  const equals = pair.indexOf('=');
  const name = trim(pair.slice(0, Math.max(equals, 0)));
  const value = trim(pair.slice(equals + 1));
  const attributes = new Map(
    rest.map(toAttribute).filter(([label, given]) => !isTooLong(given) || (isFirefox && FLAGS.has(label))),
  );
  const path = attributes.get('path');
  return {
    name: name.slice(0, MAX_NAME_LENGTH),
    size: bytes(name) + bytes(value),
    hasControl: CONTROL.test(line) || (path?.includes('\t') ?? false),
    ...((name + value).includes('\t') && { hasTab: true }),
    domain: toDomain(attributes.get('domain') ?? '', isFirefox),
    path: path?.startsWith('/') ? path : null,
    secure: attributes.has('secure'),
    httpOnly: attributes.has('httponly'),
    sameSite: toSameSite(attributes.get('samesite')),
    partitioned: attributes.has('partitioned'),
    maxAge: toSeconds(attributes.get('max-age'), userAgent),
    expires: toDate(attributes.get('expires') ?? '', isFirefox),
  };
}

function toAttribute(text: string): readonly [name: string, value: string] {
  const equals = text.indexOf('=');
  if (equals < 0) return [trim(text).toLowerCase(), ''];
  return [trim(text.slice(0, equals)).toLowerCase(), trim(text.slice(equals + 1))];
}

/** Browsers trim spaces and tabs, and nothing else that Unicode calls a space. */
const trim = (text: string): string => text.replace(/^[ \t]+|(?<![ \t])[ \t]+$/g, '');

const bytes = (text: string): number => new TextEncoder().encode(text).length;
const isTooLong = (value: string): boolean =>
  3 * value.length > MAX_ATTRIBUTE_BYTES && bytes(value) > MAX_ATTRIBUTE_BYTES;

function toSameSite(value: string | undefined): SetCookieLine['sameSite'] {
  const word = value?.toLowerCase();
  return word === 'strict' || word === 'lax' || word === 'none' ? word : 'unspecified';
}

/**
 * Chromium 156 reads a plus before the number, and Firefox 153 takes all that begins with a minus for a past.
 * @see RFC 6265bis §5.6.2
 */
function toSeconds(value = '', userAgent: UserAgent | null): number | null {
  if (userAgent?.engine === 'firefox' && value.startsWith('-')) return -1;
  const digits = userAgent?.engine === 'chromium' ? value.replace(/^\+(?=\d)/, '') : value;
  return /^-?\d+$/.test(digits) ? Math.min(Math.max(Number(digits), -MAX_SECONDS), MAX_SECONDS) : null;
}

/** Firefox 153 reads dates as its scripts do where the standard sees none, such as `Wed, 09 Jun 2027`. */
function toDate(value: string, isFirefox: boolean): number | null {
  const date = parseCookieDate(value);
  if (date !== null || !isFirefox) return date;
  const read = Date.parse(value);
  return Number.isNaN(read) ? null : read;
}

/**
 * A domain as browsers write it: without its leading dot, in lower case, and in Punycode.
 * @returns null for an empty one: the cookie is the host's alone. What is no host is left as it is, and matches none.
 * @see RFC 6265bis §5.1.2, §5.6.3
 */
function toDomain(value: string, isFirefox: boolean): string | null {
  if (value === '') return null;
  const domain = value === '.' ? value : value.replace(/^\./, '');
  const address = `http://${domain}/`;
  const isHost = !NO_HOST.test(domain) && !(isFirefox && OTHER_STOP.test(domain));
  return isHost && URL.canParse(address) ? new URL(address).hostname : domain.toLowerCase();
}
