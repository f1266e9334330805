import type { Entry } from '../document/entry.ts';
import type { Language } from '../languages/language.ts';
import { createMeanings } from '../lexicon/meanings.ts';
import { means, type Vocabulary } from '../lexicon/vocabulary.ts';

/** What lists of cookies name beside them, and what is listed as they are: fields of interfaces, biscuits, those who comment. */
const SAYS = { storage: 1, pixel: 2, dataTypes: 4, fields: 8, food: 16, comments: 32 } as const;

/** So many characters of a description say what it describes. */
const MAX_BEGINNING = 45;

/** Characters between "no" and "cookie" in "is no cookie". "No session cookie" has more: it is a cookie of another kind. */
const MAX_BETWEEN = 8;

/** Fewer words for food may be a shop's name and its menu. */
const MIN_FOODS = 3;

/** What type a field is of takes a few words. */
const MAX_TYPE_LENGTH = 30;

/** "localStorage.theme" */
const KEY = /^\s*["'`]?(?:local|session)storage\b/i;

const WORD = /^[a-z]+$/;

/** "Keeps your answer about cookies (in the local storage)" */
const ASIDE = /\([^()]{4,80}\)/;

/** Characters before the storage in such a bracket. One that says more tells of a copy, or of a case. */
const MAX_BEFORE = 9;

export function createStorage(
  languages: readonly Language[],
  { marksOf }: Vocabulary,
  saysCookie: (text: string) => boolean,
) {
  const {
    find,
    means: tells,
    placesOf,
    says,
  } = createMeanings(
    SAYS,
    languages.map(({ besidesCookies }) => besidesCookies),
  );

  const isStorageWord = (text: string): boolean => says(text, 'storage');

  /** Words for the browser's storage, and not for cookies beside it. */
  const saysStorageAlone = (text: string): boolean => isStorageWord(text) && !saysCookie(text);

  /** "(in the local storage)" */
  const isOnlyStorage = (text: string): boolean =>
    saysStorageAlone(text) && placesOf(text, 'storage').some(({ start }) => start <= MAX_BEFORE);

  /** For each word for a cookie, whether it is denied: "no cookie". */
  function cookieWords(text: string): readonly boolean[] {
    const marks = marksOf(text);
    const denials = marks.filter((mark) => means(mark, 'not'));
    return marks
      .filter((mark) => means(mark, 'cookie'))
      .map(({ start }) =>
        denials.some(({ end }) => start >= end && text.slice(end, start).replace('HTTP', '').length < MAX_BETWEEN),
      );
  }

  const deniesCookie = (text: string): boolean => cookieWords(text).includes(true);
  const affirmsCookie = (text: string): boolean => cookieWords(text).includes(false);

  /** Words that put it into the browser's storage, and not into a cookie; or that say "this is no cookie". */
  function saysOtherwise(text: string): boolean {
    if (isOnlyStorage(ASIDE.exec(text)?.[0] ?? '')) return true;
    // Further on, a description may say what the cookie is compared with.
    if (!saysCookie(text)) return isStorageWord(text.slice(0, MAX_BEGINNING));
    return isStorageWord(text) && deniesCookie(text);
  }

  return {
    isStorageWord,
    saysStorageAlone,
    /** True for what a field of data holds: "string", "varchar(20)", "array of strings". */
    isDataType(text: string): boolean {
      const [first] = find(text);
      return first?.start === 0 && tells(first, 'dataTypes') && text.length <= MAX_TYPE_LENGTH;
    },
    /** True for what calls its values fields: "Parameter", "Variable". */
    saysField: (text: string): boolean => says(text, 'fields'),
    /** True for a text about cookies that are eaten: it has several words for food, and more than for browsers and consent. */
    isOfFood(text: string): boolean {
      const foods = placesOf(text, 'food');
      const several = new Set(foods.map(({ start, end }) => text.slice(start, end))).size >= MIN_FOODS;
      const others = several ? marksOf(text).filter((mark) => means(mark, 'browser') || means(mark, 'consent')) : [];
      return several && foods.length > others.length;
    },
    /** Where what readers say below an article begins, with how many they are: "Comments (12)". Infinity where it does not. */
    commentsAt: (text: string): number =>
      [...text.matchAll(/^[# ]*(?:\d+ \p{L}+|\p{L}+ \(?\d+\)?)$/gmu)].find(([line]) => says(line, 'comments'))?.index ??
      Number.POSITIVE_INFINITY,
    /** True for an entry that is no cookie: its name is a key of the browser's storage, or a pixel's. */
    isStorage({ cells, headings, place }: Entry): boolean {
      const name = cells.name?.text ?? '';
      if (KEY.test(name) || deniesCookie(name)) return true;
      // "blocked – this service sets no cookie": an ordinary word that begins a line.
      if (place === 'lead' && WORD.test(name) && deniesCookie(cells.description?.text ?? '')) return true;
      const isPixel = [cells.category, cells.other].some(
        (cell) => cell !== undefined && says(cell.text, 'pixel') && !saysCookie(cell.text),
      );
      if (isPixel) return true;
      const stored =
        [cells.category, cells.other].some(
          (cell) => cell !== undefined && isStorageWord(cell.text) && !affirmsCookie(cell.text),
        ) || [cells.lifetime, cells.provider].some((cell) => cell !== undefined && saysStorageAlone(cell.text));
      const told = [cells.description, cells.purpose].some((cell) => cell !== undefined && saysOtherwise(cell.text));
      // A sentence about the storage, with no word for a cookie, names a key of it.
      const named = place === 'prose' && saysStorageAlone((cells.description?.text ?? '').replaceAll(name, ''));
      // A row that is called a cookie is one, whatever stands above it.
      const isCookie = [cells.category, cells.other].some((cell) => cell !== undefined && saysCookie(cell.text));
      return stored || told || named || (!isCookie && headings.slice(0, 2).some(saysStorageAlone));
    },
  };
}
