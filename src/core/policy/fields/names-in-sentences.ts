import type { Language } from '../languages/language.ts';
import { createLiteralWords } from '../lexicon/literal-words.ts';
import { phrasesOf } from '../lexicon/phrases.ts';
import { means, type Vocabulary } from '../lexicon/vocabulary.ts';
import type { Likeness } from './likeness.ts';
import type { Names } from './names.ts';

/** A sign of a name, or a quote around one. A sentence without any names a cookie only by a name that is known. */
const SIGN = /[_*]|\w[A-Z]|["“„«'‘`]/;
/** "The cookie *a11y*", "*cookiebox*". */
const NUMBERED = /cookie [a-z]{1,20}\d|\scookie[a-z]{2}/i;
/** "C (60 days)": a word and a span of time in a bracket behind it. */
const TIMED = /\w \([^()\d]{0,30}\d/;
/** "ROUTEAPP-0" */
const NUMBERED_CAPITALS = /^[A-Z]{4,}-\d{1,3}$/;
/** Words that marks join; "_word" may be what is left of Markdown's emphasis. */
const JOINED = /[A-Za-z0-9](?:_|::)[A-Za-z0-9]|^__/;
/** It has the shape of an identifier, and begins as no company's name does. */
const SHAPED = /^[a-z][\w.-]{2,60}$/;
/** An opening quote right behind a word. */
const QUOTE = /^\s?["“”„«'‘`]\s?$/;
const CLOSING = /^\s?["“”„»'’`]/;
/** Characters before a name in which it is said to be a cookie. */
const APPOSITION_REACH = 14;

export function createNamesInSentences(
  languages: readonly Language[],
  names: readonly string[],
  { marksOf }: Vocabulary,
  likeness: (word: string) => Likeness,
  { isOrdinary }: Names,
) {
  /** Names that are ordinary words too; not those that a sentence may say of a cookie. */
  const said = new Set(phrasesOf(languages, ({ names: { said } }) => said));
  const behind = new Set(names.filter((name) => likeness(name) === 2 && !said.has(name)));
  /** Known names without such a sign, and ordinary words that are known names, right behind "cookie". */
  const holdsSignless = createLiteralWords([
    ...names.filter((name) => likeness(name) === 4 && !SIGN.test(name)),
    ...[...behind].flatMap((name) => [`ookie ${name}`, `ookies ${name}`]),
  ]);

  const known = new Set(names.filter((name) => likeness(name) === 4));

  /** True where a text ends in a word for a cookie, in whatever language: "evästeet ", "Cookie „". */
  const isBehindCookie = (before: string): boolean => {
    const cookie = marksOf(before).findLast((mark) => means(mark, 'cookie'));
    return cookie !== undefined && /^:? ["'`“„«]?$/.test(before.slice(cookie.end));
  };

  return {
    /** True for a name that a sentence may also say of a cookie: "player". */
    isSaid: (word: string): boolean => said.has(word),
    /** True for a name that needs no word about cookies near it: the catalogue knows it, or no emphasis could have made it. */
    isUnmistakable: (word: string): boolean =>
      (known.has(word) && !said.has(word)) || (JOINED.test(word) && likeness(word) === 4),
    /** True for a name that the catalogue knows, in quotes or as code: it needs no word that calls it a cookie. */
    isQuotedName: (sentence: string, word: string, start: number): boolean =>
      known.has(word) &&
      QUOTE.test(sentence.slice(Math.max(0, start - 2), start)) &&
      CLOSING.test(sentence.slice(start + word.length, start + word.length + 2)),
    /**
     * True for a word that the sentence calls a cookie. In quotes ("das Cookie „*spracheinstellung*“") any word that
     * begins in lower case is one, unless it means "cookie" itself.
     * @param start where the word stands in the sentence
     * @param timed the sentence tells a span of time
     */
    isApposed(sentence: string, word: string, start: number, timed: boolean): boolean {
      const like = likeness(word);
      const before = sentence.slice(Math.max(0, start - APPOSITION_REACH), start);
      if (/cookie ["'`“„«]?$/i.test(before) && SHAPED.test(word) && like === 3) return true;
      if (behind.has(word) && /cookies? ["'`“„«]?$/i.test(before)) return true;
      // "The cookie cookiebox": no word for cookies stands before another.
      if (/^cookie[a-z]{2,20}$/.test(word) && !isOrdinary(word) && isBehindCookie(before)) return true;
      if (like === 0 || isOrdinary(word)) return false;
      const cookie = marksOf(before).findLast((mark) => means(mark, 'cookie'));
      const isOne = cookie !== undefined && !/s$/i.test(before.slice(cookie.start, cookie.end));
      // "The cookie ChatBox is kept for a day": without the span, it may be somebody's who sets it.
      if (like === 3 && isOne && timed && before.slice(cookie.end) === ' ') return true;
      if (!(SHAPED.test(word) || like === 3)) return false;
      if (!CLOSING.test(sentence.slice(start + word.length, start + word.length + 2))) return false;
      // "Cookies « tiers »" are a kind of cookies; "the cookie « lang »" is one.
      return cookie !== undefined && QUOTE.test(before.slice(cookie.end)) && (like > 1 || isOne);
    },
    /**
     * True for a word in a list of names behind a word for a cookie: one with the shape of an identifier, or any that has
     * its lifetime in a bracket ("evästeet C (60 päivää) ja uid (60 päivää)").
     * @param follows it is listed behind another name
     */
    isListed(sentence: string, word: string, start: number, follows: boolean, timed: boolean): boolean {
      const like = likeness(word);
      const isShaped = (like === 3 && (SHAPED.test(word) || /\d/.test(word))) || NUMBERED_CAPITALS.test(word);
      if (!isShaped && !(timed && like > 0 && !isOrdinary(word) && marksOf(word).length === 0)) return false;
      return follows || isBehindCookie(sentence.slice(Math.max(0, start - APPOSITION_REACH), start));
    },
    /** False when no word of a sentence can be a name: a quick look, before each of its words is looked at. */
    mayName: (sentence: string): boolean =>
      SIGN.test(sentence) || NUMBERED.test(sentence) || TIMED.test(sentence) || holdsSignless(sentence),
  };
}
