import type { Language } from '../languages/language.ts';
import { memoize } from '../lexicon/memoize.ts';
import { normalise } from '../lexicon/normalise.ts';
import { phrasesOf, writtenPhrasesOf } from '../lexicon/phrases.ts';
import { means, type Vocabulary } from '../lexicon/vocabulary.ts';
import { clean, isToken, type Likeness, withoutPlaceholders } from './likeness.ts';

export interface Name {
  /** Literal, or with `*` for any text. */
  readonly name: string;
  readonly likeness: Likeness;
}

/** A longer list of names is none. */
const MAX_LIST_LENGTH = 20_000;

/** A longer word joins nothing, in any language. */
const MAX_CONJUNCTION = 8;

/** Characters behind "starting with" that are searched for what the names start with. */
const PREFIX_REACH = 60;
const CLAUSE_END = /[.!?,]\s/;

/** Three words in a row. Beyond ASCII anything passes for a letter: to name all of Unicode's costs a cold start 5 ms. */
const PROSE = /[^\0-@[-`{-\xbf]{2} ([^\0-@[-`{-\xbf]{2,})(?= [^\0-@[-`{-\xbf]{2})/g;

/** Splits a list of names; spaces inside of a placeholder (`<container id>`) do not part. */
function wordsOf(text: string): readonly string[] {
  const whole = text.replace(/(?:[$%](?=\{))?[<[{＜][^<>[\]{}＜＞\n]{1,40}[>\]}＞]/g, '…');
  return whole.split(/[\s,;،؛、/|•]+|(?<=\S)&(?=\S)/).filter((word) => word !== '');
}

/** The end of a sentence, and the beginning of the next. */
const SENTENCES = /\p{Ll}[.!?]\s+\p{Lu}/u;

/** "And" where Arabic writes it onto a name. */
const AND = /(?<![^\s,،])\u0648(?=[\w.])/g;

const ASIDE = /\s\(([^()]{2,60})\)$/;

/** The last part of a compound, where it begins with a capital and means several. */
const TITLE = /^\p{Lu}[^*_]*-(\p{Lu}\p{Ll}+s)$/u;

/** "CookieChoice": a word for a cookie goes on in small letters. */
const CAMEL = /\p{Ll}\p{Lu}/u;

/** A word in quotes, the full stop of its sentence behind it. */
const QUOTED = /^["“„«'`].*["”“»'’`][.:]?$/;

/** What the names of a family begin with, when a word is written as one: `“_hs”`, `_pk_`. */
function prefixOf(word: string, quotedOnly: boolean): string | null {
  const prefix = clean(word).replace(/(?<![*.])[*.]+$/, '');
  const meant = QUOTED.test(word) || (!quotedOnly && /[_*-]$|^_/.test(word));
  return meant && /[A-Za-z0-9]/.test(prefix) && isToken(prefix) ? `${prefix}*` : null;
}

export function createNames(
  languages: readonly Language[],
  { marksOf }: Vocabulary,
  likeness: (word: string) => Likeness,
  known: ReadonlySet<string>,
) {
  /** Languages as switchers list them, states, companies: capital words, and no names. */
  const properNouns = new Set(writtenPhrasesOf(languages, ({ names: { proper } }) => proper));
  const none = new Set(phrasesOf(languages, ({ names: { none } }) => none));

  /** True for a word that means a cookie, a language, a place, or none, and so is not a name. */
  function isOrdinary(word: string): boolean {
    if (properNouns.has(word)) return true;
    // "Session-Cookies": a title.
    const [, title] = TITLE.exec(word) ?? [];
    if (title !== undefined) return isOrdinary(title);
    const [mark] = marksOf(word);
    const isWhole = mark !== undefined && mark.end - mark.start === word.length;
    if (isWhole && (means(mark, 'not') || (means(mark, 'cookie') && !CAMEL.test(word)))) return true;
    return none.has(normalise(word));
  }

  /** "And", "or", "(or", "or rather". */
  function isConjunction(word: string): boolean {
    const bare = word.startsWith('(') ? word.slice(1) : word;
    const [mark] = bare.length <= MAX_CONJUNCTION ? marksOf(bare) : [];
    return (
      mark !== undefined &&
      (means(mark, 'joins') || means(mark, 'respectively')) &&
      mark.end - mark.start === bare.length
    );
  }

  /** True for three words in a row, but "_a_x and _b_x". */
  const isProse = (text: string): boolean =>
    Array.from(text.matchAll(PROSE), ([, word = '']) => word).some((word) => !isConjunction(word));

  /** The pattern of "any cookie starting with “_hs”", or null. */
  function familyOf(text: string): string | null {
    const start = marksOf(text).findLast((mark) => means(mark, 'startingWith'));
    if (start === undefined) return null;
    const [after = ''] = text.slice(start.end, start.end + PREFIX_REACH).split(CLAUSE_END);
    for (const [word] of after.matchAll(/[^\s,;()]+/g)) {
      const family = prefixOf(word, false);
      if (family !== null) return family;
    }
    // Some languages put the verb right after what it begins with: 'die mit "wp_" beginnen'.
    const [before = ''] = /(?<![^\s,;()])[^\s,;()]+$/.exec(text.slice(0, start.start).trimEnd()) ?? [];
    return prefixOf(before, true);
  }

  /** A word without what is written around it; none when that says nothing. The same few words make most of a text. */
  const nameOf = memoize((word): readonly Name[] => {
    if (isConjunction(word) || word === '-' || word === '–') return [];
    const name = clean(word);
    return name === '' || name === '*' ? [] : [{ name, likeness: likeness(name) }];
  });

  /** "fr (3 months)" says how long beside the name. */
  const isAside = (words: string): boolean =>
    /^\D{0,20}\d/.test(words) || marksOf(words).some((mark) => means(mark, 'session') || means(mark, 'endless'));

  function readPiece(text: string, sure: boolean): readonly Name[] {
    const [bracket = '', inner = ''] = ASIDE.exec(text) ?? [];
    const piece = bracket !== '' && isAside(inner) ? text.slice(0, -bracket.length) : text;
    const words = wordsOf(piece);
    // "sessioni d": a narrow cell cuts where no space is.
    const whole = clean(words.join(''));
    const isCut = sure && words.length > 1 && known.has(whole) && !words.every((word) => known.has(word));
    const all = isCut ? nameOf(whole) : words.flatMap(nameOf);
    // Several words: only what no sentence would hold. One word: what the place allows.
    if (all.length > 1) {
      // "ASPnet.core and XSRF-TOKEN": a name joins another that looks less like one.
      const least =
        words.length === 3 && isConjunction(words[1] ?? '') && all.some(({ likeness }) => likeness > 2) ? 2 : 3;
      const likely = all.filter(({ name, likeness }) => likeness >= least && !isOrdinary(name));
      // "__lc_cid (customerID)": what it is called elsewhere.
      return bracket !== '' && likely[0]?.likeness === 4 ? likely.filter(({ likeness }) => likeness === 4) : likely;
    }
    return all.filter((name) => name.likeness > (sure ? 0 : 1) && !isOrdinary(name.name));
  }

  function namesOf(whole: string, sure: boolean): readonly Name[] {
    const text = whole
      .slice(0, MAX_LIST_LENGTH)
      .replace(/https?:\/\/\S+/g, ' ')
      // "wp_{8 / 11 digits}"
      .replace(/(?<=[\w-])[<{][^<>{}\n]{1,40}[>}]/g, '…')
      // "wp_id+number of the visit"
      .replace(/(?<=[\w.-])\+\p{Ll}[^\n,;+]{0,40}$/u, '…')
      // "_pk_ *"
      .replace(/(?<=[\w.-][_.-]) (?=\*)/g, '')
      .replace(AND, ' ');
    const family = familyOf(text);
    if (family !== null) return [{ name: family, likeness: 4 }];
    const pieces = text.split(/(?:(?<!\s)\s+)?(?:[,;،؛、\n|•]|\s\/\s|\s&\s)\s*/).filter((piece) => piece !== '');
    // Between the commas of a sentence, a word alone is none.
    const isSure = sure && !(SENTENCES.test(text) && isProse(text));
    const names = pieces.flatMap((piece) => readPiece(piece, isSure));
    return [...new Map(names.map((name) => [name.name, name])).values()];
  }

  const sureNames = memoize((text) => namesOf(text, true));
  const likelyNames = memoize((text) => namesOf(text, false));

  return {
    isOrdinary,
    /**
     * The names in words that stand where names stand.
     * @param sure the place alone makes a single word a name (a cell of the name column), however ordinary it looks
     */
    readNames: (text: string, sure: boolean): readonly Name[] => (sure ? sureNames(text) : likelyNames(text)),
    /** How much words look like names and nothing else; 0 when there is more in them. */
    onlyNames: memoize((text): Likeness => {
      if (text.length > 200 || /:(?:\s|$)|[©®™]/.test(text) || (isProse(text) && familyOf(text) === null)) return 0;
      const names = sureNames(text);
      const family = familyOf(text) !== null;
      const words = withoutPlaceholders(text)
        .split(/[\s,;،؛、/&|]+/)
        .filter((word) => /[\p{L}\p{N}_]|[^*]\*/u.test(word) && !isConjunction(word));
      if (names.length === 0 || (!family && words.length !== names.length)) return 0;
      return Math.max(...names.map(({ likeness }) => likeness)) as Likeness;
    }),
  };
}

export type Names = ReturnType<typeof createNames>;
