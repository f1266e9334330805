import { knownNames } from '../lexicon/known-names.ts';
import { remember } from '../lexicon/memoize.ts';
import { marksOf, means } from '../lexicon/vocabulary.ts';
import { isService } from './services.ts';

/**
 * How much a word looks like a cookie's name: 0 it cannot be one · 1 an ordinary word · 2 words with hyphens ·
 * 3 the shape of an identifier · 4 nothing else is written so.
 */
export type Likeness = 0 | 1 | 2 | 3 | 4;

export interface Name {
  /** Literal, or with `*` for any text. */
  readonly name: string;
  readonly likeness: Likeness;
}

const known = new Set(knownNames.split('|'));

/** What may stand in a name. @see RFC 6265bis §4.1.1 (cookie-name), widened by what sites use */
const TOKEN = /^[A-Za-z0-9_.$!~:%@^*=+|[\](){}-]+$/;
/** Words that make a hyphened word an identifier rather than a compound. */
const IDENTIFIER =
  /(?:^|-)(?:id|sess(?:ion)?|token|cookies?|consent|csrf|xsrf|lang(?:uage)?|locale|prefs?|preferences|user|auth|settings|time|wp|theme|state|key|uid|hash|login|cart|analytics|tracking|visitor)(?:-|$)/;
const HOST = /^(?:www\.|https?:)|^\.?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|eu|info|io|dev|(?!id)[a-z]{2})$/;
const FILE = /\.(?:js|html?|php|css|png|gif|pdf|json|asp|aspx)$|^https?:|[=()@]|^\W+$|^v?[\d.,:%+-]+$/i;
const ABBREVIATION =
  /^(?:GDPR|RGPD|DSGVO|RODO|HTTPS?|HTML|URLS?|CNIL|TTDSG|CSRF|XSRF|JSON|AEPD|LSSI|CCPA|ISO\d*|TLS|SSL|AJAX|SSO|API|VPN|FAQ|UUID|GUID|UTC|GA4|AVG|TCF|CMP|N\/?A)$/i;

/** What help on browsers and language switchers hold: settings, their pages, and locales (`fr_FR`). */
const NO_COOKIE =
  /^(?:about|chrome|edge|opera|brave|vivaldi):|^(?:network|privacy|dom|browser)\.[a-z]|^privacy_sandbox$|^[a-z]{2}[_-][A-Z]{2}$/;

/** Placeholders in a name: `<ID>`, `[hash]`, `{num}`, `###`, `xxx`, `…`. */
const PLACEHOLDERS =
  /<[^<>\n]{1,40}>|\[[^[\]\n]{1,40}\]|\{[^{}\n]{1,40}\}|(?<=[A-Za-z0-9_.-])\((?!e?s\))[A-Za-z][\w -]{0,20}\)|#+|\*+|…|\.{3,}|(?<![A-Za-z])[xX]{2,}(?![A-Za-z])|(?<=[_.-])X+(?![A-Za-z])|(?<=[_.-])[nN](?![A-Za-z0-9])/g;

/** A word with its placeholders as `*` and without what is written around it. */
function clean(word: string): string {
  const bare = word.replace(/^["'“”„«»‘’`(*,;]+(?=.)|["'“”„«»‘’`,;:!?]+$/g, (edge) => (edge.includes('*') ? '*' : ''));
  const pattern = bare.replace(PLACEHOLDERS, '*').replace(/\*{2,}/g, '*');
  // A full stop ends the sentence; a bracket that nothing opened was written around the word.
  const ended = pattern.replace(/(?<=[^.*])\.$/, '');
  return ended.includes('(') ? ended : ended.replace(/\)+$/, '');
}

/** How much a word looks like a cookie's name. */
export function likeness(word: string): Likeness {
  const literal = word.replaceAll('*', '');
  if (literal.length === 0 || word.length > 100 || !TOKEN.test(word)) return 0;
  if (!/[A-Za-z0-9]/.test(literal) || (FILE.test(literal) && !known.has(word)) || (HOST.test(word) && !known.has(word)))
    return 0;
  if (NO_COOKIE.test(word)) return 0;
  if (known.has(word)) return literal.length > 4 || /[A-Z_]/.test(word) ? 4 : 2;
  if (isService(word) || ABBREVIATION.test(word)) return 0;
  if (literal.includes('_') || literal.includes('::')) return 4;
  if (word.includes('*')) return literal.length >= 2 ? 4 : 0;
  if (/[a-z][A-Z]/.test(word) || /^\.[A-Za-z]/.test(word) || /^[A-Z][A-Z0-9]{4,}$/.test(word)) return 3;
  if (/[a-z]\d|\d[a-z]|[A-Z]\d|\d[A-Z]/.test(word) || /\w[.:]\w/.test(word)) return 3;
  if (/^[\w$.!-]+-[\w$.!-]+$/.test(word)) return IDENTIFIER.test(word.toLowerCase()) ? 2 : 1;
  return /^[A-Za-z]/.test(word) ? 1 : 0;
}

const SIGN = /[_*]|\w[A-Z]|["“„«'‘`]/;
/** Known names without such a sign: the test of `mayName` says when one is missing. */
const WITHOUT_SIGN =
  /sessionid|csrftoken|connect\.sid|cookieconsent|cookiesjsr|tarteaucitron|euconsent|b(?:s)?cookie|locale|xtvrn|xtant|xtref|atuserid|atidvisitor|atauthority|idrxvr|hubspotutk|player|currency/;
/** Those that are ordinary words too, right behind what they are; not those that a sentence may say of a cookie: "lang". */
const APPOSED = /cookies? (?:lidc|fr|tr|xtan|uuid|uid|vuid|tz)(?![\w-])/i;
const BEHIND = new Set(
  [...known].filter((word) => likeness(word) === 2 && !/^(?:lang|locale|player|currency)$/.test(word)),
);

/** "The cookie *a11y*": what has the shape of an identifier, and begins as no company's name does. */
const SHAPED = /^[a-z][\w.-]{2,60}$/;
/** An opening quote right behind a word. */
const QUOTE = /^\s?["“”„«'‘`]\s?$/;
const CLOSING = /^\s?["“”„»'’`]/;

/**
 * True for such a name, at a place of a sentence; in quotes ("das Cookie „*spracheinstellung*“") any word that begins in
 * lower case is one, but for another word for a cookie.
 */
export function isApposed(sentence: string, word: string, start: number): boolean {
  const before = sentence.slice(Math.max(0, start - 14), start);
  if (/cookie ["'`“„«]?$/i.test(before) && SHAPED.test(word) && likeness(word) === 3) return true;
  if (BEHIND.has(word) && /cookies? ["'`“„«]?$/i.test(before)) return true;
  if (!SHAPED.test(word) || likeness(word) === 0 || isOrdinary(word)) return false;
  if (!CLOSING.test(sentence.slice(start + word.length, start + word.length + 2))) return false;
  const cookie = marksOf(before).findLast((mark) => means(mark, 'cookie'));
  return cookie !== undefined && QUOTE.test(before.slice(cookie.end));
}

/** False when no word of a sentence can be a name: a quick look, before each of its words is looked at. */
export const mayName = (sentence: string): boolean =>
  SIGN.test(sentence) ||
  /cookie [a-z]{1,20}\d/i.test(sentence) ||
  WITHOUT_SIGN.test(sentence) ||
  APPOSED.test(sentence);

/** Languages as switchers list them, states, and what companies add to their names: capital words, and no names. */
const NO_NAMES = new Set(
  'English|Français|Francais|Deutsch|Español|Espanol|Castellano|Català|Galego|Euskara|Italiano|Nederlands|Frysk|Português|Polski|Dansk|Svenska|Suomi|Suomeksi|Norsk|Bokmål|Nynorsk|Slovensky|Hrvatski|Magyar|Eesti|Latviski|Gaeilge|Cymraeg|Brezhoneg|Malti|Shqip|Srpski|USA|Ireland|Irland|Irlande|Irlanda|Ierland|Germany|Deutschland|Allemagne|France|Frankreich|Spain|Italia|Nederland|Belgique|Luxembourg|Europe|Europa|Inc|Ltd|Limited|GmbH|LLC|SAS|Corp|Corporation|Company'.split(
    '|',
  ),
);

/** True for a word that means a cookie, a language, a place, and so is not a name. */
function isOrdinary(word: string): boolean {
  if (NO_NAMES.has(word)) return true;
  const [mark] = marksOf(word);
  if (mark !== undefined && means(mark, 'cookie') && mark.end - mark.start === word.length) return true;
  return /^(?:none|n\/a|various|diverse|divers|varios|vari|diversos|aucun|keine?|geen|ninguna?|nessuno)$/i.test(word);
}

/** "And", "or": at most three letters in every language. */
const isConjunction = (word: string): boolean =>
  word.length <= 3 && marksOf(word).some((mark) => means(mark, 'joins') && mark.end - mark.start === word.length);

/** Splits a list of names; spaces inside of a placeholder (`<container id>`) do not part. */
function wordsOf(text: string): readonly string[] {
  const whole = text.replace(/[<[{][^<>[\]{}\n]{1,40}[>\]}]/g, '*');
  return whole.split(/[\s,;/|•]+|(?<=\S)&(?=\S)/).filter((word) => word !== '');
}

/** The pattern of "any cookie starting with “_hs”", or null. */
function familyOf(text: string): string | null {
  const start = marksOf(text).findLast((mark) => means(mark, 'startingWith'));
  if (start === undefined) return null;
  const prefixOf = (word: string, quotedOnly: boolean): string | null => {
    const prefix = clean(word).replace(/[*.]+$/, '');
    const meant = /^["“„«'`]/.test(word) || (!quotedOnly && /[_*-]$|^_/.test(word));
    return meant && /[A-Za-z0-9]/.test(prefix) && TOKEN.test(prefix) ? `${prefix}*` : null;
  };
  // Some languages put the verb after what it begins with: 'die mit "wp_" beginnen'.
  for (const [word] of text.slice(start.end, start.end + 60).matchAll(/[^\s,;()]+/g)) {
    const family = prefixOf(word, false);
    if (family !== null) return family;
  }
  for (const [word] of text.slice(0, start.start).matchAll(/[^\s,;()]+/g)) {
    const family = prefixOf(word, true);
    if (family !== null) return family;
  }
  return null;
}

/**
 * The names in words that stand where names stand.
 * @param sure the place alone makes a single word a name (a cell of the name column), however ordinary it looks
 */
export function readNames(text: string, sure: boolean): readonly Name[] {
  return sure ? sureNames(text) : likelyNames(text);
}

const sureNames = remember((text) => namesOf(text, true));
const likelyNames = remember((text) => namesOf(text, false));

function namesOf(whole: string, sure: boolean): readonly Name[] {
  const text = whole.slice(0, LONGEST).replace(/https?:\/\/\S+/g, ' ');
  const family = familyOf(text);
  if (family !== null) return [{ name: family, likeness: 4 }];
  const pieces = text.split(/\s*(?:[,;\n|•]|\s\/\s|\s&\s)\s*/).filter((piece) => piece !== '');
  const names = pieces.flatMap((piece) => readPiece(piece, sure));
  return [...new Map(names.map((name) => [name.name, name])).values()];
}

/** A longer list of names is none. */
const LONGEST = 20_000;
/** Three words in a row. Beyond ASCII anything passes for a letter: to name all of Unicode's costs a cold start 5 ms. */
const PROSE = /[^\0-@[-`{-\xbf]{2,} [^\0-@[-`{-\xbf]{2,} [^\0-@[-`{-\xbf]{2,}/;

/** How much words look like names and nothing else; 0 when there is more in them. */
export const onlyNames = remember((text): Likeness => {
  if (text.length > 200 || /:$/.test(text) || (PROSE.test(text) && familyOf(text) === null)) return 0;
  const names = readNames(text, true);
  const family = familyOf(text) !== null;
  const words = text
    .replace(PLACEHOLDERS, '*')
    .split(/[\s,;/&|]+/)
    .filter((word) => /[\p{L}\p{N}_*]/u.test(word) && !isConjunction(word));
  if (names.length === 0 || (!family && words.length !== names.length)) return 0;
  return names.reduce<Likeness>((most, { likeness }) => (most > likeness ? most : likeness), 0);
});

/** A word without what is written around it; none when that says nothing. The same few words make most of a text. */
const nameOf = remember((word): readonly Name[] => {
  if (isConjunction(word) || word === '-' || word === '–') return [];
  const name = clean(word);
  return name === '' || name === '*' ? [] : [{ name, likeness: likeness(name) }];
});

function readPiece(piece: string, sure: boolean): readonly Name[] {
  const all = wordsOf(piece).flatMap(nameOf);
  // Several words: only what no sentence would hold. One word: what the place allows.
  if (all.length > 1) return all.filter((name) => name.likeness >= 3);
  return all.filter((name) => name.likeness > (sure ? 0 : 1) && !isOrdinary(name.name));
}
