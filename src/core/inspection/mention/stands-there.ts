import type { Needle } from './needles.ts';

/** Behind a name, stands for text that differs: `<ID>`, `[hash]`, `{x}`, `*`, `#`, `%s`, `…`, `xxx`. */
const PLACEHOLDER = /^(?:[<[{(*#%…]|\.\.\.|[xX]{2,}(?![a-z]))/;
/** So many characters of the text behind a name say what follows it. */
const LOOK_AHEAD = 24;

/**
 * Whether the text names the cookie at this place, or whether its letters are only part of something else.
 * @param text as it stands in the policy
 * @param at where the needle's letters begin, in whatever case
 */
export function standsThere(needle: Needle, text: string, at: number): boolean {
  const end = at + needle.text.length;
  if (!beginsThere(needle, text, at)) return false;
  if (needle.ordinary) return text.startsWith(needle.exact, at) && standsLikeName(text, at, end);
  const rest = text.slice(end, end + LOOK_AHEAD);
  if (needle.then === 'end') return endsThere(needle, rest);
  if (/[._-]$/.test(needle.exact) && needle.then === 'variable') return true;
  // "visid_incap_" alone: what a name ends in stands for more.
  const isOpen = /[._-]$/.test(needle.exact) && !/^[\w-]/.test(rest) && !/^\.\w/.test(rest);
  if (needle.then === 'placeholder') return isOpen || PLACEHOLDER.test(rest.replace(/^[._-]/, ''));
  return !/^[a-zA-Z]/.test(rest) || PLACEHOLDER.test(rest) || endsThere(needle, rest);
}

/** A word begins here, or a name is glued to the word before it: "Cookie_pk_id", "nécessaireJSESSIONID". */
function beginsThere({ exact }: Needle, text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LOOK_AHEAD), at);
  const last = before.at(-1) ?? '';
  if (!/[\p{L}\d_-]/u.test(last)) return true;
  if (last === '-') return exact.startsWith('_') || !/[\p{L}\d]-$/u.test(before);
  // A whole word of sentences goes before: no other name, as in "user_id", which would begin in lower case.
  if (exact.startsWith('_') && exact.length > 3) return /(?:^|[^\p{L}\d_.-])\p{Lu}\p{Ll}+$/u.test(before);
  return /\p{Ll}$/u.test(before) && /^[A-Z]{3}/.test(exact) && text.startsWith(exact, at);
}

/** A word ends here, or the next cell is glued to the name: "sessionidTo remember", "MATOMO_SESSIDLets", "_ga2 years". */
function endsThere({ exact }: Needle, rest: string): boolean {
  if (/^-(?:cookie|traceur)/i.test(rest)) return true;
  if (/^(?:[._-]+[a-z\d]|_)/.test(rest)) return false;
  if (/^[A-Z][\p{Ll}’']/u.test(rest) || /^\p{Lu}(?<![A-Z])\p{Ll}/u.test(rest)) return true;
  if (/^\d+[ \u00a0]\p{Ll}{2}/u.test(rest)) return !/\d$/.test(exact);
  return !/^[\p{L}\d]/u.test(rest);
}

const OPENS = /(?:^|[\n\t]|[`"'“”„«‹‘]|[-*•·–▪◦○●+] )[ \u00a0]*$/;
const CLOSES = /^[ \u00a0]*(?:$|[\n\t]|[`"'“”»›’]|[:=,;(]|[-–—] )/;

/** In a cell, at the head of a list item, in quotes or as code. */
function standsLikeName(text: string, at: number, end: number): boolean {
  return OPENS.test(text.slice(Math.max(0, at - 4), at)) && CLOSES.test(text.slice(end, end + 4));
}
