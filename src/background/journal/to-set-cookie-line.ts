import { parseCookieDate } from '../../core/cookie/cookie-date.ts';
import type { SetCookieLine } from '../../core/cookie/set-cookie-line.ts';

/** Browsers pass over an attribute with a longer value. @see RFC 6265bis §5.6 */
const MAX_ATTRIBUTE_BYTES = 1024;
/** Browsers refuse a cookie with a longer name, as its size tells: we keep the beginning. @see RFC 6265bis §5.6 */
const MAX_NAME_LENGTH = 4096;
/** A number that JSON can hold; browsers cap a lifetime far below. */
const MAX_SECONDS = Number.MAX_SAFE_INTEGER;
// biome-ignore lint/suspicious/noControlCharactersInRegex: it looks for control characters
const CONTROL = /[\u0000-\u0008\u000a-\u001f\u007f]/;
/** What ends the host of an address, or is no part of one: browsers look for no host in such a domain. */
const NO_HOST = /[\s:/?#@%\\]/;

/**
 * Reads what a Set-Cookie line asks for, or the text that a script gives to `document.cookie`. The value is left out.
 * Of several attributes of one name the last counts, even when it says nothing that a browser understands.
 * @see RFC 6265bis §5.6; `test/background/journal/kept-by-chromium.test.ts` for what is no rule there
 */
export function toSetCookieLine(line: string): SetCookieLine {
  const [pair = '', ...rest] = line.split(';');
  const equals = pair.indexOf('=');
  const name = trim(pair.slice(0, Math.max(equals, 0)));
  const value = trim(pair.slice(equals + 1));
  const attributes = new Map(rest.map(toAttribute).filter(([, given]) => !isTooLong(given)));
  const path = attributes.get('path');
  return {
    name: name.slice(0, MAX_NAME_LENGTH),
    size: bytes(name) + bytes(value),
    hasControl: CONTROL.test(line) || (path?.includes('\t') ?? false),
    ...((name + value).includes('\t') && { hasTab: true }),
    domain: toDomain(attributes.get('domain') ?? ''),
    path: path?.startsWith('/') ? path : null,
    secure: attributes.has('secure'),
    httpOnly: attributes.has('httponly'),
    sameSite: toSameSite(attributes.get('samesite')),
    partitioned: attributes.has('partitioned'),
    maxAge: toSeconds(attributes.get('max-age')),
    expires: parseCookieDate(attributes.get('expires') ?? ''),
  };
}

function toAttribute(text: string): readonly [name: string, value: string] {
  const equals = text.indexOf('=');
  if (equals < 0) return [trim(text).toLowerCase(), ''];
  return [trim(text.slice(0, equals)).toLowerCase(), trim(text.slice(equals + 1))];
}

/** Browsers trim spaces and tabs, and nothing else that Unicode calls a space. */
const trim = (text: string): string => text.replace(/^[ \t]+|[ \t]+$/g, '');

const bytes = (text: string): number => new TextEncoder().encode(text).length;
const isTooLong = (value: string): boolean =>
  3 * value.length > MAX_ATTRIBUTE_BYTES && bytes(value) > MAX_ATTRIBUTE_BYTES;

function toSameSite(value: string | undefined): SetCookieLine['sameSite'] {
  const word = value?.toLowerCase();
  return word === 'strict' || word === 'lax' || word === 'none' ? word : 'unspecified';
}

/** @see RFC 6265bis §5.6.2 */
const toSeconds = (value = ''): number | null =>
  /^-?\d+$/.test(value) ? Math.min(Math.max(Number(value), -MAX_SECONDS), MAX_SECONDS) : null;

/**
 * A domain as browsers write it: without its leading dot, in lower case, and in Punycode.
 * @returns null for an empty one: the cookie is the host's alone. What is no host is left as it is, and matches none.
 * @see RFC 6265bis §5.1.2, §5.6.3
 */
function toDomain(value: string): string | null {
  if (value === '') return null;
  const domain = value === '.' ? value : value.replace(/^\./, '');
  const address = `http://${domain}/`;
  return !NO_HOST.test(domain) && URL.canParse(address) ? new URL(address).hostname : domain.toLowerCase();
}
