import { MAX_NAME_LENGTH } from '../document/limits.ts';
import type { Language } from '../languages/language.ts';
import { phrasesOf, writtenPhrasesOf } from '../lexicon/phrases.ts';
import type { Services } from './services.ts';

/**
 * How much a word looks like a cookie's name: 0 it cannot be one · 1 an ordinary word · 2 words with hyphens ·
 * 3 the shape of an identifier · 4 nothing else is written so.
 */
export type Likeness = 0 | 1 | 2 | 3 | 4;

/** What may stand in a name. @see RFC 6265bis §4.1.1 (cookie-name), widened by what sites use */
const TOKEN = /^[A-Za-z0-9_.$!~:%@^*=+|[\](){}-]+$/;
const END_OF_HOST = /^(?:\*?\.)?[A-Z]?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.([a-z]{2,})$/;
/** The last part of a host that is a country, or a net; "app.id" is a name. */
const COUNTRY = /^(?:net|(?!id)[a-z]{2})$/;
const FILE = /\.(?:js|html?|php|css|png|gif|pdf|json|asp|aspx)$|^https?:|[=()]|@[\w-]+\.|^\W+$|^v?[\d.,:%+-]+$/i;

/** What help on browsers and language switchers hold: settings, their pages, and locales (`fr_FR`); hours (`10am`); variables of servers; ids of accounts ("GTM-ABC123"); prefixes. @see RFC 3875 §4.1 (request meta-variables), RFC 6265bis §4.1.3 (cookie name prefixes) */
const NO_COOKIE =
  /^\$_[A-Z]{3,7}[[*]|^(?:about|chrome|edge|opera|brave|vivaldi):|^(?:network|privacy|dom|browser)\.[a-z]|^privacy_sandbox$|^[a-z]{2}[_-][A-Z]{2}$|^\d{1,2}[ap]m$|^(?:HTTP|SERVER|REMOTE|REQUEST)_[A-Z_]{3,}$|^(?:GTM-|(?:AW|GT?|UA)-(?=[A-Z-]*[\d*]))[\dA-Z*-]+$|^__[A-Z][a-z]{3,5}-$/;

/** "jar.set(cookie)": code, in which the bracket is no placeholder. */
const CALL = /^`?(?:cookies?|jar|document|window)\.[A-Za-z]{2,20}\(/;
/** Placeholders in a name: `<ID>`, `[hash]`, `${num}`, `_(id)`. */
const BRACKETS =
  /<[^<>\n]{1,40}>|\[[^[\]\n]{1,40}\]|[$%]?\{[^{}\n]{1,40}\}|(?<=[A-Za-z0-9_.-])\((?!e?s\))[A-Za-z][\w -]{0,20}\)/g;
/** `###`, `…`. */
const SIGNS = /#+|\*+|…|\.{3,}/g;
/** `xxx`, `_X`, `-n`. */
const LETTERS =
  /(?<![A-Za-z])[xX]{2,}(?![A-Za-z])|(?<=[A-WYZa-wyz0-9])(?:x{3,}|X{3,})(?![A-Za-z])|(?<=[_.-])(?:X+|[YZ])(?![A-Za-z])|(?<=[_.-])[nN](?![A-Za-z0-9])/g;

/** The text with `*` for its placeholders. */
export const withoutPlaceholders = (text: string): string =>
  text.replace(BRACKETS, '*').replace(SIGNS, '*').replace(LETTERS, '*');

/** An ordinary word with the mark of a footnote, or between those of emphasis: "terminal*", "**See", "*none*". A name with a placeholder has more than letters. */
const FOOTNOTE = /^(?:\*{1,6}(\p{L}?\p{Ll}{2,})\*{0,6}|(\p{L}?\p{Ll}{2,})\*{1,6})$/u;

/** A word with its placeholders as `*` and without what is written around it. */
export function clean(word: string): string {
  if (CALL.test(word)) return word;
  // "^_fbp$", as consent tools write which names they mean.
  if (word.startsWith('^')) return clean(word.slice(1).replace(/\$$/, ''));
  const footnote = FOOTNOTE.exec(word.replace(/(?<![.,;:!?])[.,;:!?]+$/, ''));
  if (footnote) return footnote[1] ?? footnote[2] ?? word;
  // "(or `_gat`)": the bracket is not the word's, nor is what stands before it.
  const closed = word.includes('(') && !word.startsWith('(') ? word : word.replace(/(?<!\))\)+(?=["'”`,;:!?.]*$)/, '');
  const bare = closed
    .replace(/^["'“”„«»‘’`(*,;]+(?=.)/, (edge) => (edge.includes('*') ? '*' : ''))
    .replace(/(?<!["'“”„«»‘’`,;:!?])["'“”„«»‘’`,;:!?]+$/, '');
  const pattern = withoutPlaceholders(bare).replace(/\*{2,}/g, '*');
  // A full stop ends the sentence; a bracket that nothing opened was written around the word.
  const ended = pattern.replace(/(?<=[^.])\.$/, '');
  return ended.includes('(') ? ended : ended.replace(/(?<!\))\)+$/, '');
}

/** True for characters that a name may have. */
export const isToken = (word: string): boolean => TOKEN.test(word);

/** Tells how much a word looks like a cookie's name. */
export function createLikeness(
  languages: readonly Language[],
  known: ReadonlySet<string>,
  { isService, isLikeService }: Services,
): (word: string) => Likeness {
  const laws = new Set(writtenPhrasesOf(languages, ({ names: { laws } }) => laws));
  const parts = new Set(phrasesOf(languages, ({ names: { parts } }) => parts));
  const domains = new Set(phrasesOf(languages, ({ names: { domains = '' } }) => domains));
  /** True for a host, by its last part. */
  function endsAsHost(word: string): boolean {
    const end = END_OF_HOST.exec(word)?.[1] ?? '';
    return word.startsWith('www.') || COUNTRY.test(end) || domains.has(end);
  }
  /** Words that make a hyphened word an identifier rather than a compound. */
  const isIdentifier = (word: string): boolean => word.split('-').some((part) => parts.has(part.toLowerCase()));

  return (word) => {
    const literal = word.replaceAll('*', '');
    if (literal.length === 0 || word.length > MAX_NAME_LENGTH || !TOKEN.test(word)) return 0;
    const isKnown = known.has(word);
    if (!/[A-Za-z0-9]/.test(literal) || (!isKnown && (FILE.test(literal) || endsAsHost(word)))) return 0;
    if (NO_COOKIE.test(word)) return 0;
    if (isKnown) return (literal.length > 4 || /[A-Z_]/.test(word)) && !isLikeService(word) ? 4 : 2;
    if (isService(word) || (/^[A-Z]/.test(word) && isLikeService(word)) || laws.has(word)) return 0;
    if (literal.includes('_') || literal.includes('::')) return 4;
    if (word.includes('*')) return literal.length < 2 ? 0 : FOOTNOTE.test(word) ? 1 : 4;
    if (/[a-z][A-Z]/.test(word) || /^\.[A-Za-z]/.test(word) || /^[A-Z](?=.*\d)[A-Z0-9]{4,}$/.test(word)) return 3;
    // "TOWNsession": words of a text do not go on in small letters.
    if (/^[A-Z]{2,}[a-z]{4,}$/.test(word)) return 2;
    // Capitals alone may be a word that is stressed.
    if (/^[A-Z]{5,}$/.test(word)) return /(?:SESS|SESSID|SID|TOKEN)$/.test(word) ? 3 : 2;
    if (/[a-z]\d|\d[a-z]|[A-Z]\d|\d[A-Z]/.test(word) || /\w[.:]\w/.test(word)) return 3;
    if (/^[\w$.!-][\w$.!]*-[\w$.!-]+$/.test(word)) return isIdentifier(word) ? 2 : 1;
    return /^[A-Za-z]/.test(word) ? 1 : 0;
  };
}
