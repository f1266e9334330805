import type { Language } from '../languages/language.ts';
import type { Place } from '../lexicon/lexicon.ts';
import { createMeanings } from '../lexicon/meanings.ts';
import { memoize } from '../lexicon/memoize.ts';
import { normalise } from '../lexicon/normalise.ts';
import { phrasesOf } from '../lexicon/phrases.ts';
import type { Companies } from './companies.ts';
import type { Services } from './services.ts';

/** Longer texts are looked at up to here. */
const MAX_LENGTH = 600;

/**
 * "the hosting partner *Example*": behind a few words that say what it is, words with a capital, and little ones between
 * them ("Town of Example").
 */
const AFTER =
  /^[\s'’]*((?:\p{Ll}[\p{L}-]*[\s'’]+){0,3})([\p{Lu}\d][^\s,;:()"“”«»]{0,40}(?:(?<![.!?])\s(?:(?:\p{Ll}{1,3}|&)\s)?[\p{Lu}\d][^\s,;:()"“”«»]{0,40}){0,5})/u;
/** "Example's", before what is Example's: small letters. */
const OWNS = /['’]s$/;
const GOES_ON = /^\s\p{Ll}/u;
/** Words with a capital, right behind a verb. */
const WITHIN = /^\s([\p{Lu}\d]\S{1,40}(?:\s[\p{Lu}\d]\S{1,40}){0,2})(?=\s)/u;
/** A word of a name: "Example", "3M". */
const NAME = /^[\p{Lu}\d]/u;
/** Between two of them: "Town *of* Example". */
const LITTLE = /^(?:\p{Ll}{1,3}|&)$/u;
/** Before the verb: "Example *y* dépose". */
const PRONOUN = /^\p{Ll}{1,2}$/u;
const ENDS = /[.!?]$/;
/** "Set by JavaScript": how, and not by whom. */
const TECHNOLOGY = /^(?:java ?script|php)$/i;
/** Words of a name. */
const MAX_WORDS = 6;
/** Characters before a verb that hold its subject. */
const SUBJECT_REACH = 80;

/** The name with which a text ends, before a verb: "*Town of Example* sets", "*Example* y dépose"; or null. */
function subjectOf(text: string): string | null {
  const clause =
    text
      .slice(-SUBJECT_REACH)
      .split(/[,;:()"“”«»]/)
      .at(-1) ?? '';
  const words = clause.trim().split(/\s+/);
  if (PRONOUN.test(words.at(-1) ?? '')) words.pop();
  const isPart = (at: number): boolean =>
    NAME.test(words[at] ?? '') && (at === words.length - 1 || !ENDS.test(words[at] ?? ''));
  let from = words.length;
  while (words.length - from < MAX_WORDS && isPart(from - 1))
    from -= LITTLE.test(words[from - 2] ?? '') && isPart(from - 3) ? 2 : 1;
  return from === words.length ? null : words.slice(from).join(' ');
}

/** "By" and "sets" are strict in a language in which every noun has a capital. */
const SAYS = {
  set: 1,
  by: 2,
  strictBy: 4,
  sets: 8,
  strictSets: 16,
  sent: 32,
  ownParty: 64,
  choice: 128,
  thirdParty: 256,
} as const;
/** What tells nobody who sets a cookie. */
const OTHER = SAYS.ownParty | SAYS.choice | SAYS.thirdParty;
/** Characters behind a name that hold the word for a cookie. */
const COOKIE_REACH = 14;
/** Characters before a name that may say that something goes to it. */
const SENT_REACH = 40;
/** Between a choice and what it is about, with a little word or none: "accepted *the* Example". */
const CHOICE_JOINT = /^\s(?:\p{Ll}{1,3}\s)?$/u;

export function createSetters(
  languages: readonly Language[],
  { findServices }: Services,
  { isCompany, withoutStop }: Companies,
  saysCookie: (text: string) => boolean,
) {
  const { find, means, placesOf, says } = createMeanings(
    SAYS,
    languages.map(({ prose: { by, sets, ...prose }, capitalNouns }) =>
      capitalNouns ? { ...prose, strictBy: by, strictSets: sets } : { ...prose, by, sets },
    ),
  );

  /** True for a service or a company, whatever words stand before it. */
  const isKnown = (words: string): boolean => findServices(words)[0]?.start === 0 || isCompany(words);

  /** Little words that begin a sentence with a capital: "It", "Il". */
  const common = new Set(languages.flatMap((language) => normalise(language.common).split(' ')));
  const pointers = new Set(phrasesOf(languages, ({ prose }) => prose.again));
  const isLittle = (word: string): boolean => common.has(word) || pointers.has(word);

  const named = (words: string): string | null => {
    const name = withoutStop(words);
    const isOther = saysCookie(name) || isLittle(normalise(name)) || /^\d+(?![\p{L}\d])/u.test(name);
    return isOther && !isKnown(name) ? null : name;
  };

  /** Whom the words right behind "set by" name. */
  function namedAfter(text: string, strict: boolean): string | null {
    const [whole = '', between = '', words] = AFTER.exec(text) ?? [];
    if (words === undefined || (strict && between !== '' && !isKnown(words))) return null;
    // "By the Trust's own team": somebody whom the name does not tell.
    const owner = GOES_ON.test(text.slice(whole.length)) ? words.replace(OWNS, '') : words;
    return owner === words || isKnown(owner) ? named(owner) : null;
  }

  /** Whom the words between "by" and "set" name: "von *Example* gesetzt". */
  function namedBetween(text: string): string | null {
    const name = isCompany(text) ? text : namedAfter(text, true);
    return name !== null && text.endsWith(name) ? name : null;
  }

  /** Whom the words right before "sets" name. */
  function namedBefore(text: string, strict: boolean): string | null {
    const words = subjectOf(text);
    if (words === null) return null;
    // "Besides Example sets": the first word of a sentence has a capital too.
    const service = findServices(words).find(({ end }) => end === words.length);
    if (strict && service === undefined && !isCompany(words)) return null;
    return named(service === undefined ? words : words.slice(service.start));
  }

  /** Whom the words between "sets" and "the cookie" name: "dan plaatst *Example* de cookie". */
  function namedWithin(text: string): string | null {
    const [whole = '', words = ''] = WITHIN.exec(text) ?? [];
    return saysCookie(text.slice(whole.length, whole.length + COOKIE_REACH)) ? named(words) : null;
  }

  return {
    /** True for words that say "first party". */
    saysOwnParty: (text: string): boolean => says(text, 'ownParty'),
    /** Words that say "first party" or "third party", and name nobody. */
    partiesIn: (text: string): readonly Place[] => [...placesOf(text, 'ownParty'), ...placesOf(text, 'thirdParty')],
    /** True where a sentence names somebody whom something goes to: "limits requests to Example". */
    isSentTo: (text: string, start: number): boolean =>
      says(text.slice(Math.max(0, start - SENT_REACH), start), 'sent'),
    /** True where a purpose names somebody whom a choice is about: "keeps whether Example may count you". */
    isChosen: (text: string, start: number): boolean =>
      placesOf(text.slice(0, start), 'choice').some(({ end }) => CHOICE_JOINT.test(text.slice(end, start))),
    /** Who sets a cookie, as a sentence says it ("set by Example", "von Example gesetzt", "Example dépose"); or null. */
    findSetter: memoize((whole): string | null => {
      const text = whole.slice(0, MAX_LENGTH);
      const marks = find(text).filter(({ value }) => (value & OTHER) === 0);
      for (const [index, mark] of marks.entries()) {
        const { start, end } = mark;
        const before = marks[index - 1];
        const after = marks[index + 1];
        const strictBy = means(mark, 'strictBy');
        let setter: string | null = null;
        if (strictBy || means(mark, 'by')) {
          if (before !== undefined && means(before, 'set') && start - before.end <= 2)
            setter = namedAfter(text.slice(end), strictBy);
          else if (after !== undefined && means(after, 'set'))
            setter = namedBetween(text.slice(end, after.start).trim());
        } else if (means(mark, 'sets') || means(mark, 'strictSets'))
          setter = namedBefore(text.slice(0, start), !means(mark, 'sets')) ?? namedWithin(text.slice(end));
        if (setter !== null && !TECHNOLOGY.test(setter)) return setter;
      }
      return null;
    }),
  };
}

export type Setters = ReturnType<typeof createSetters>;
