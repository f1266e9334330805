import type { Needle } from './needles.ts';
import { standsInList } from './stands-in-list.ts';

/** Behind a name, also behind a mark: stands for text that differs: `<ID>`, `[hash]`, `{x}`, `*`, `#`, `%s`, `…`, `xxx`, `X`. */
const PLACEHOLDER = /^[._-]?(?:[<[{*#%…]|\.\.\.|[xX]{2,}(?![a-z])|[XYN](?![a-zA-Z\d]))/;
const PLACEHOLDER_BEFORE = /(?:[>\]}*#…]|\.\.\.|[xX]{2})$/;
/** So many characters of the text on each side of a name say whether it is one. */
const REACH = 200;

/**
 * Whether the text names the cookie at this place, or whether its letters are only part of something else.
 * @param text as it stands in the policy
 * @param at where the needle's letters begin, in whatever case
 */
export function standsThere(
  { name, exact, text: { length }, then, ordinary, known }: Needle,
  text: string,
  at: number,
): boolean {
  const isExact = text.startsWith(exact, at);
  const isCapitals = /^[A-Z]{2,}$/.test(exact);
  if (isCapitals && !isExact) return false;
  // It begins as a line does.
  const before = (at < REACH ? '\n' : '') + text.slice(Math.max(0, at - REACH), at);
  const rest = text.slice(at + length, at + length + REACH);
  if (then === 'placeholder-before') return PLACEHOLDER_BEFORE.test(before) && endsThere(exact, rest);
  if (known && isExact && then === 'end' && isGluedIn(exact, ordinary, before, rest)) return true;
  if (!beginsThere(exact, before, isExact)) return false;
  if (then === 'end') {
    if (ordinary) return isExact && standsLikeName(before, rest);
    return endsThere(exact, rest, known) && (isExact || !isStressed(exact));
  }
  const other = name.slice(exact.length);
  // Wrapped in its cell: "TownAlertBox ⇥ Example", and below it "Closed".
  const below = /^(?:(?:\t| {2}).*)?\n\s*(\S*)/.exec(rest)?.[1];
  if (then === 'placeholder' && below === other && OPENS.test(before)) return true;
  const hasPlaceholder = PLACEHOLDER.test(rest);
  if (isCapitals) return hasPlaceholder || opensFamily(exact, other, before, rest);
  const separated = /[_/~-]$/.test(exact);
  if (hasPlaceholder) return !ordinary || /^[._-]?(?:[<[{]|xx)/.test(rest);
  if (ordinary) return false;
  // "visid_incap_" alone: what a name ends in stands for more; so does a full stop that ends no sentence.
  if (then === 'placeholder' && !known)
    return separated ? !/^[\w-]|^\.\w/.test(rest) : /^[^_-]*[_-].*\.$/.test(exact) && /^(?:[,;:\t]| \()/.test(rest);
  return separated || !/^[a-zA-Z]/.test(rest);
}

/** "SSESShash", "TS followed by …": capitals with which names begin that go on with digits. */
const opensFamily = (exact: string, other: string, before: string, rest: string): boolean =>
  /\d/.test(other) && (exact.length > 3 || OPENS.test(before)) && /^[a-z]*(?![a-zA-Z_-])/.test(rest);

/** Short words and capitals are other words in another case: "consent" is no `CONSENT`. */
const isStressed = (name: string): boolean => /^(?:[a-zA-Z]{1,7}|[A-Z]+)$/.test(name);

/** "Cookie_portal_ref", where the name is `portal_ref`. */
const COOKIE_BEFORE = /[^\p{L}\d_-]Cookies?[_-]$/u;
/** "www.town.examplegb_resolution": the cell of the host is glued on. */
const DOMAIN_BEFORE = /[a-z\d]\.[a-z]{2,3}$/;

/** The next cell is glued on: a sentence, or a span of time. */
const CELL_BEHIND = /^(?:\p{Lu}[\p{Ll}’' ]|\d+(?: \p{L}{2}|\P{ASCII}))/u;
/** A word that begins as a company does. */
const PROVIDER_BEFORE = /[^\p{L}\d_.-]\p{Lu}\p{Ll}+$/u;

/** A known name between glued cells: "Mesure d’audience_pk_refMatomo", "OpendatasoftcsrftokenProtects". */
const isGluedIn = (exact: string, ordinary: boolean, before: string, rest: string): boolean =>
  CELL_BEHIND.test(rest) &&
  !/[a-z][A-Z]/.test(exact) &&
  (DOMAIN_BEFORE.test(before) ||
    (!ordinary && (/^_/.test(exact) ? /[^\p{L}\d_-]\p{L}+$/u : PROVIDER_BEFORE).test(before)));

/** A word begins here, or a name is glued to the word before it: "Cookie_pk_id", "nécessaireJSESSIONID". */
function beginsThere(exact: string, before: string, isExact: boolean): boolean {
  if (/[^\p{Lu}\p{Ll}\d_-]$/u.test(before) || COOKIE_BEFORE.test(before)) return true;
  // "Towngb_resolution", first in its line: the cell of the provider is glued on.
  if (/[._]/.test(exact) && (DOMAIN_BEFORE.test(before) || /\n\p{Lu}\p{Ll}+$/u.test(before))) return true;
  if (before.endsWith('-')) return /^_/.test(exact) || /(?:[^\p{L}\d]|\s\d{1,2})-$/u.test(before);
  // A whole word of sentences goes before: no other name, as in "user_id", which would begin in lower case.
  if (/^_.{3}/.test(exact)) return PROVIDER_BEFORE.test(before);
  return /\p{Ll}$/u.test(before) && /^[A-Z]{3}/.test(exact) && isExact;
}

/** A cell is glued on: "Mantém …", "Keeps you in.Session", "Keeps you in.2 years". */
const SENTENCE_GLUED = /^[A-Za-z]*(?![A-Za-z])\p{L}|^\w+ .*(?:[.)]\p{Lu}|[.)\p{Ll}]\d+ )\p{Ll}+$/mu;
/** A domain is glued on, ".town.example", or a host and the next cell, "shop.town.example2 hours". */
const HOST_GLUED = /^(?:\.[a-z][a-z\d-]*\.[a-z]|[a-z\d-]+\.[a-z\d.-]*[a-z](?:\d+ \p{L}|\p{Lu}\p{Ll}))/u;

/** A word ends here, or the next cell is glued to the name: "sessionidTo remember", "MATOMO_SESSIDLets", "_ga2 years". */
function endsThere(exact: string, rest: string, known = false): boolean {
  if (/^-cookie/i.test(rest)) return true;
  if (HOST_GLUED.test(rest)) return known || exact.length >= 8;
  if (/^(?:[._-]+[a-z\d]|_)/.test(rest)) return false;
  // With capitals among its own letters, the name may go on: `_hjSession` and `_hjSessionUser`. A letter that no name
  // has, or a lifetime at the end of its line, tells a sentence.
  if (CELL_BEHIND.test(rest))
    return /^\d/.test(rest) ? /\D$/.test(exact) : known || !/[a-z][A-Z]/.test(exact) || SENTENCE_GLUED.test(rest);
  if (/[A-Z]{3}$/.test(exact) && /^[a-z]{3}/.test(rest)) return true;
  // "_mapster_idmapsterCounts": the cell of its provider, whose name the cookie's holds.
  const glued = /^(\p{Ll}{4,})\p{Lu}/u.exec(rest)?.[1];
  return glued ? exact.includes(glued) : !/^[\p{Lu}\p{Ll}\d]/u.test(rest);
}

/** Also "b) " and "12. " at the beginning of a line. */
const OPENS = /(?:[\n\t]|[`"'“”„«‹‘]|[-*•·–▪◦○●+] |\n\(?[a-z\d]{1,2}[.)] )[ \u00a0]*$/;
const CLOSES = /^[ \u00a0]*(?:$| {2}|[\n\t]|[`"'“”»›’]|[:=,;(]|[-–—] )/;

/** It begins a line, and the one above is at its end. */
const FIRST_OF_LINE = /[^\p{L},]\n$/u;
const NAMED_LINE = /\n[a-z]*_\S* .*\n$/;

/** In a cell, at the head of a list item or row, in quotes or as code, in a list of names. */
function standsLikeName(before: string, rest: string): boolean {
  // The rows of a table, their cells parted by single spaces.
  if (/\n$/.test(before) && /^ \p{Lu}\p{Ll}/u.test(rest)) return true;
  // Beside a line that begins with a name by its look.
  if (FIRST_OF_LINE.test(before) && (/^ \p{Ll}.*\n[a-z]*_/u.test(rest) || NAMED_LINE.test(before))) return true;
  if (COOKIE_BEFORE.test(before) && !/^[\p{L}\d_-]/u.test(rest)) return true;
  return (OPENS.test(before) && CLOSES.test(rest)) || standsInList(before, rest);
}
