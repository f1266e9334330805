import type { Needle } from './needles.ts';
import { standsInList } from './stands-in-list.ts';

/** Behind a name, stands for text that differs: `<ID>`, `[hash]`, `{x}`, `*`, `#`, `%s`, `…`, `xxx`, `X`. */
const PLACEHOLDER = /^(?:[<[{*#%…]|\.\.\.|[xX]{2,}(?![a-z])|[XYN](?![a-zA-Z\d]))/;
const PLACEHOLDER_BEFORE = /(?:[>\]}*#…]|\.\.\.|[xX]{2})$/;
/** So many characters of the text behind a name say what follows it. */
const LOOK_AHEAD = 24;

/** A little of the text before a place; it begins as a line does. */
const wordsBefore = (text: string, at: number): string =>
  at < LOOK_AHEAD ? `\n${text.slice(0, at)}` : text.slice(at - LOOK_AHEAD, at);

/**
 * Whether the text names the cookie at this place, or whether its letters are only part of something else.
 * @param text as it stands in the policy
 * @param at where the needle's letters begin, in whatever case
 */
export function standsThere(needle: Needle, text: string, at: number): boolean {
  const end = at + needle.text.length;
  const rest = text.slice(end, end + LOOK_AHEAD);
  if (needle.then === 'placeholder-before') {
    return PLACEHOLDER_BEFORE.test(wordsBefore(text, at)) && endsThere(needle, rest);
  }
  if (!beginsThere(needle, text, at)) return false;
  if (needle.then === 'end') {
    if (needle.ordinary) return text.startsWith(needle.exact, at) && standsLikeName(text, at, end);
    return endsThere(needle, rest) && (hasMarks(needle.exact) || isSameWord(needle, text, at));
  }
  const hasPlaceholder = PLACEHOLDER.test(rest.replace(/^[._-]/, ''));
  if (/^[A-Z]{2,}$/.test(needle.exact))
    return text.startsWith(needle.exact, at) && (hasPlaceholder || opensFamily(needle, text, at, rest));
  const separated = /[_/~-]$/.test(needle.exact);
  if (hasPlaceholder) return !needle.ordinary || /^[._-]?(?:[<[{]|xx)/.test(rest);
  if (needle.ordinary) return false;
  // "visid_incap_" alone: what a name ends in stands for more; so does a full stop that ends no sentence.
  if (needle.then === 'placeholder')
    return separated
      ? !/^[\w-]|^\.\w/.test(rest)
      : /[_-]/.test(needle.exact) && needle.exact.endsWith('.') && /^(?:[,;:\t]| \()/.test(rest);
  return separated || !/^[a-zA-Z]/.test(rest);
}

/** "SSESShash", "TS followed by …": capitals with which names begin that go on with digits. */
function opensFamily({ name, exact }: Needle, text: string, at: number, rest: string): boolean {
  if (!/\d/.test(name.slice(exact.length))) return false;
  const alone = exact.length > 3 || OPENS.test(wordsBefore(text, at));
  return alone && /^[a-z]*(?![a-zA-Z_-])/.test(rest);
}

const hasMarks = (name: string): boolean => /[^a-zA-Z]/.test(name);

/** Short words and capitals are other words in another case: "consent" is no `CONSENT`. */
const isSameWord = ({ exact }: Needle, text: string, at: number): boolean =>
  text.startsWith(exact, at) || (exact.length >= 8 && exact !== exact.toUpperCase());

/** "Cookie_portal_ref", where the name is `portal_ref`. */
const COOKIE_BEFORE = /[^\p{L}\d_-]Cookies?[_-]$/u;
/** "www.town.examplegb_resolution": the cell of the host is glued on. */
const DOMAIN_BEFORE = /[a-z\d]\.[a-z]{2,3}$/;
/** "Towngb_resolution", first in its line: the cell of the provider is glued on. */
const FIRST_CELL_BEFORE = /\n\p{Lu}\p{Ll}+$/u;

/** A word begins here, or a name is glued to the word before it: "Cookie_pk_id", "nécessaireJSESSIONID". */
function beginsThere({ exact }: Needle, text: string, at: number): boolean {
  const before = wordsBefore(text, at);
  const last = before.at(-1) ?? '';
  if (!/[\p{L}\d_-]/u.test(last) || COOKIE_BEFORE.test(before)) return true;
  if (/[._]/.test(exact) && (DOMAIN_BEFORE.test(before) || FIRST_CELL_BEFORE.test(before))) return true;
  if (last === '-') return exact.startsWith('_') || !/[\p{L}\d]-$/u.test(before);
  // A whole word of sentences goes before: no other name, as in "user_id", which would begin in lower case.
  if (exact.startsWith('_') && exact.length > 3) return /[^\p{L}\d_.-]\p{Lu}\p{Ll}+$/u.test(before);
  return /\p{Ll}$/u.test(before) && /^[A-Z]{3}/.test(exact) && text.startsWith(exact, at);
}

/** A word ends here, or the next cell is glued to the name: "sessionidTo remember", "MATOMO_SESSIDLets", "_ga2 years". */
function endsThere({ exact }: Needle, rest: string): boolean {
  if (/^-cookie/i.test(rest)) return true;
  if (/^(?:[._-]+[a-z\d]|_)/.test(rest)) return false;
  // With capitals among its own letters, the name may go on: `_hjSession` and `_hjSessionUser`.
  if (/^\p{Lu}[\p{Ll}’']/u.test(rest)) return !/[a-z][A-Z]/.test(exact);
  if (/^\d+[ \u00a0]\p{Ll}{2}/u.test(rest)) return !/\d$/.test(exact);
  return !/^[\p{L}\d]/u.test(rest);
}

/** Also "b) " and "12. " at the beginning of a line. */
const OPENS = /(?:[\n\t]|[`"'“”„«‹‘]|[-*•·–▪◦○●+] |\n\(?[a-z\d]{1,2}[.)] )[ \u00a0]*$/;
const CLOSES = /^[ \u00a0]*(?:$|[\n\t]|[`"'“”»›’]|[:=,;(]|[-–—] )/;

/** In a cell, at the head of a list item or row, in quotes or as code, in a list of names. */
function standsLikeName(text: string, at: number, end: number): boolean {
  const before = wordsBefore(text, at);
  const after = text.slice(end, end + 4);
  // The rows of a table, their cells parted by single spaces.
  if (/\n$/.test(before) && /^ \p{Lu}\p{Ll}/u.test(after)) return true;
  if (COOKIE_BEFORE.test(before) && !/^[\p{L}\d_-]/u.test(after)) return true;
  return (OPENS.test(before) && CLOSES.test(after)) || standsInList(text, at, end);
}
