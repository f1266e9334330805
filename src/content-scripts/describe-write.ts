import { codeAt, getOwnPropertyDescriptor, indexOf, lower, now, slice, stringify } from './natives.ts';

/*
 * Describes a write as the worker reads it: the line without its value, the bytes of name and value, and whether a
 * control character is in them. As text, since an array is within the page's reach.
 */

/** The browser refuses a longer name and value. @see RFC 6265bis §5.7 */
const MAX_PAIR_BYTES = 4096;
/** The browser passes over a longer attribute. @see RFC 6265bis §5.6 */
const MAX_ATTRIBUTE_LENGTH = 1024;
const MAX_ATTRIBUTES = 32;
const SECOND_MS = 1000;

/**
 * Describes what a script gives to `document.cookie`: its name, the attributes that a cookie can have, and in place of a
 * value that holds a tab two dots with one.
 */
export function describeLine(text: string): string {
  const end = until(text, ';', 0);
  const pair = slice(text, 0, end);
  const equals = indexOf(pair, '=');
  const name = trimmed(slice(pair, 0, equals < 0 ? 0 : equals));
  const value = trimmed(slice(pair, equals + 1));
  // Without an equals sign Firefox takes all for a name, and Chromium for a value: that is not told.
  let line = equals < 0 ? '' : `${slice(name, 0, MAX_PAIR_BYTES)}=${indexOf(value, '\t') < 0 ? '' : '.\t.'}`;
  for (let from = end + 1, count = 0; from <= text.length && count < MAX_ATTRIBUTES; ) {
    const to = until(text, ';', from);
    const attribute = slice(text, from, to);
    const sign = until(attribute, '=', 0);
    if (isAttribute(lower(trimmed(slice(attribute, 0, sign))))) {
      // What is longer than the browser's limit still is when it is cut: the worker counts the bytes.
      const given = slice(trimmed(slice(attribute, sign + 1)), 0, MAX_ATTRIBUTE_LENGTH + 1);
      line += `;${trimmed(slice(attribute, 0, sign + 1))}${given}`;
      count++;
    }
    from = to + 1;
  }
  return described(line, bytes(name) + bytes(value), holdsControl(text));
}

/** The name that a script gives to the cookie store; null when it is no text. */
export function nameOf(first: unknown): string | null {
  const name = typeof first === 'string' ? first : own(first, 'name');
  return typeof name === 'string' ? name : null;
}

/**
 * Describes what a script gives to the cookie store's `set` or `delete`. Such a cookie is always Secure, and Strict when
 * nothing is said.
 * @see Cookie Store API §6.3 (set a cookie)
 */
export function describeStored(name: string, first: unknown, second: unknown, deleted: boolean): string {
  const value = deleted ? '' : typeof first === 'string' ? second : own(first, 'value');
  const attribute = (key: string, label: string, fallback: string): string => {
    const given = own(first, key) ?? fallback;
    return typeof given === 'string' && given !== '' && indexOf(given, ';') < 0 ? `;${label}=${given}` : '';
  };
  const expires = own(first, 'expires');
  const maxAge = own(first, 'maxAge');
  const left = typeof expires === 'number' ? (expires - now()) / SECOND_MS : null;
  const seconds = deleted ? 0 : typeof maxAge === 'number' ? maxAge : left;
  return described(
    `${slice(name, 0, MAX_PAIR_BYTES)}=;Secure${attribute('path', 'Path', '/')}${attribute('domain', 'Domain', '')}` +
      `${attribute('sameSite', 'SameSite', 'strict')}${own(first, 'partitioned') === true ? ';Partitioned' : ''}` +
      (seconds === null ? '' : `;Max-Age=${seconds < 0 ? 0 : seconds - (seconds % 1)}`),
    bytes(name) + (typeof value === 'string' ? bytes(value) : 0),
    holdsControl(name) || (typeof value === 'string' && holdsControl(value)),
  );
}

/** @param line without its value */
const described = (line: string, size: number, hasControl: boolean): string =>
  `${stringify(line)},${size},${hasControl}`;

/** Without spaces and tabs at both ends, as browsers trim: other spaces belong to the text. */
function trimmed(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && isBlank(codeAt(text, from))) from++;
  while (from < to && isBlank(codeAt(text, to - 1))) to--;
  return slice(text, from, to);
}

const isBlank = (code: number): boolean => code === 0x20 || code === 0x09;

function isAttribute(name: string): boolean {
  switch (name) {
    case 'domain':
    case 'path':
    case 'expires':
    case 'max-age':
    case 'secure':
    case 'httponly':
    case 'samesite':
    case 'partitioned':
      return true;
    default:
      return false;
  }
}

/** @returns where a sign is found first; the length of a text without it */
export function until(text: string, sign: string, from: number): number {
  const found = indexOf(text, sign, from);
  return found < 0 ? text.length : found;
}

/** Length in UTF-8, or any number above the limit. */
function bytes(text: string): number {
  if (text.length > MAX_PAIR_BYTES) return text.length;
  let sum = 0;
  for (let at = 0; at < text.length; at++) {
    const code = codeAt(text, at);
    sum += code < 0x80 ? 1 : code < 0x800 ? 2 : code >= 0xd800 && code < 0xe000 ? 2 : 3; // half of a pair: 2 of 4
  }
  return sum;
}

function holdsControl(text: string): boolean {
  for (let at = 0; at < text.length && at < 2 * MAX_PAIR_BYTES; at++) {
    const code = codeAt(text, at);
    if ((code < 0x20 && code !== 0x09) || code === 0x7f) return true;
  }
  return false;
}

/** A plain property of an object; its getters are not ours to call. */
function own(options: unknown, key: string): unknown {
  return typeof options === 'object' && options !== null ? getOwnPropertyDescriptor(options, key)?.value : undefined;
}
