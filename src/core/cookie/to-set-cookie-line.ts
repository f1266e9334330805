import { parseCookieDate } from './cookie-date.ts';
import { MAX_PAIR_BYTES, type SetCookieLine } from './set-cookie-line.ts';
import type { UserAgent } from './user-agent.ts';

/** Browsers pass over an attribute with a longer value. @see RFC 6265bis §5.6 */
const MAX_ATTRIBUTE_BYTES = 1024;
/** Firefox 153 needs no value of these, and reads them however long it is. */
const FLAGS: ReadonlySet<string> = new Set(['secure', 'httponly', 'partitioned', 'samesite']);
/** A number that JSON can hold; browsers cap a lifetime far below. */
const MAX_SECONDS = Number.MAX_SAFE_INTEGER;
// biome-ignore lint/suspicious/noControlCharactersInRegex: it looks for control characters
const CONTROL = /[\u0000-\u0008\u000a-\u001f\u007f]/;
/** What ends the host of an address, or is no part of one: browsers look for no host in such a domain. */
const NO_HOST = /[\s:/?#@%\\]/;
/** A host of one label, or an address in numbers: nothing is below it, and its cookies are its own. */
const WITHOUT_SUBDOMAINS = /^[^.]+$|\.\d+$/;
/** A value without a name that would be sent as if it had one. */
const HIDDEN_NAME = /=|^__(secure|host|http)-/i;
/** How far from Greenwich a date is, to Firefox 153 alone: in hours, or in hours and minutes. */
const ZONE = /(?:GMT|UTC|:\d\d )([+-])(\d\d?)(\d\d)?\b/;

/**
 * Reads what a Set-Cookie line asks for, or the text that a script gives to `document.cookie`. The value is left out.
 * Of several attributes of one name the last counts, even when it says nothing that a browser understands.
 * @param userAgent the browser that reads it: where browsers differ, what it keeps counts; null for the standard
 * @param host who sent it, or whose script it was: some hosts can name none but themselves
 * @see RFC 6265bis §5.6; `test/core/cookie/kept-lines.ts` for what is no rule there
 */
export function toSetCookieLine(line: string, userAgent: UserAgent | null = null, host = ''): SetCookieLine {
  const isFirefox = userAgent?.engine === 'firefox';
  const [pair = '', ...rest] = line.split(';');
  const halves = toHalves(pair);
  // A word alone is a value without a name to the standard, and a name without a value to Firefox 153.
  const [name, value] = pair.includes('=') || isFirefox ? halves : [halves[1], halves[0]];
  const all = rest.map(toHalves);
  const attributes = new Map(
    all
      .map(([label, given]) => [label.toLowerCase(), given] as const)
      .filter(([label, given]) => !isTooLong(given) || (isFirefox && FLAGS.has(label))),
  );
  const path = attributes.get('path');
  const domain = toDomain(attributes.get('domain') ?? '', isFirefox);
  return {
    name: name.slice(0, MAX_PAIR_BYTES), // a longer one is refused, as its size tells
    size: bytes(name) + bytes(value),
    hasControl: CONTROL.test(line) || /^\/.*\t/.test(path ?? ''),
    ...(String([halves, ...all]).includes('\t') && { hasTab: true }),
    ...(name === '' && (isFirefox ? pair !== '' : HIDDEN_NAME.test(value)) && { nameless: true }),
    domain: domain === host && WITHOUT_SUBDOMAINS.test(host) ? null : domain,
    path: path?.startsWith('/') ? path : null,
    secure: attributes.has('secure'),
    httpOnly: attributes.has('httponly'),
    sameSite: toSameSite(attributes.get('samesite')),
    partitioned: attributes.has('partitioned'),
    maxAge: toSeconds(attributes.get('max-age'), userAgent),
    expires: toDate(attributes.get('expires') ?? '', isFirefox),
  };
}

/** What stands before the first equals sign and behind it; without one, all is before it. */
function toHalves(text: string): readonly [string, string] {
  const equals = `${text}=`.indexOf('=');
  return [trim(text.slice(0, equals)), trim(text.slice(equals + 1))];
}

/** Browsers trim spaces and tabs, and nothing else that Unicode calls a space. */
const trim = (text: string): string => text.replace(/^[ \t]+|(?<![ \t])[ \t]+$/g, '');

const bytes = (text: string): number => new TextEncoder().encode(text).length;
const isTooLong = (value: string): boolean => bytes(value) > MAX_ATTRIBUTE_BYTES;

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

/** Where Firefox 153 is told a zone, that counts. */
function toDate(value: string, isFirefox: boolean): number | null {
  const date = parseCookieDate(value, isFirefox);
  const [, sign = '+', hours = 0, minutes = 0] = (isFirefox && ZONE.exec(value)) || [];
  return date === null ? null : date - Number(`${sign}1`) * (60 * Number(hours) + Number(minutes)) * 60_000;
}

/**
 * A domain as browsers write it: without its leading dot, in lower case, and in Punycode, which Firefox 153 does not
 * write.
 * @returns null for an empty one: the cookie is the host's alone. What is no host is left as it is, and matches none.
 * @see RFC 6265bis §5.1.2, §5.6.3
 */
function toDomain(value: string, isFirefox: boolean): string | null {
  if (value === '') return null;
  const domain = value.replace(/^\.(?=.)/, '').toLowerCase();
  const address = `http://${domain}/`;
  if (isFirefox || NO_HOST.test(domain) || !URL.canParse(address)) return domain;
  const { hostname } = new URL(address);
  return /\d$/.test(hostname) ? domain : hostname; // an address in numbers has one form
}
