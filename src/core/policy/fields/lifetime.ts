import { DAY, HOUR, MINUTE, MONTH, WEEK, YEAR } from '../../cookie/lifetime.ts';
import type { Words } from '../languages/language.ts';
import { fromLanguages } from '../lexicon/in-use.ts';
import { isWordAt, type Lexicon, lexicon, type Match } from '../lexicon/lexicon.ts';
import { remember } from '../lexicon/memoize.ts';
import { fold } from '../lexicon/normalise.ts';
import { type Mark, marksOf, means, says } from '../lexicon/vocabulary.ts';
import type { StatedLifetime } from './stated-lifetime.ts';

const SECONDS = [1, MINUTE, HOUR, DAY, WEEK, MONTH, YEAR] as const;

/** A number or a unit, and in which languages the word means it: a bit for each. */
interface Quantity {
  readonly value: number;
  readonly languages: number;
}

const EVERY_LANGUAGE = -1;
const bitOf = ({ language }: Words, index: number): number => (language === '' ? EVERY_LANGUAGE : 1 << index);
const quantities = (
  entries: readonly (readonly [string, Quantity])[],
  outweighs: (one: number, other: number) => boolean,
): Lexicon<Quantity> =>
  lexicon(entries, (one, other) => {
    if (one.value === other.value) return { value: one.value, languages: one.languages | other.languages };
    return outweighs(other.value, one.value) ? other : one;
  });
/** Of a unit in two languages the first. */
const never = (): boolean => false;
/** "Halvandet" begins like what is half, and is more. */
const more = (one: number, other: number): boolean => one > other;

const units = fromLanguages((all) =>
  quantities(
    all.flatMap((words, index) =>
      words.units.map((unit, size) => [unit, { value: SECONDS[size] ?? 1, languages: bitOf(words, index) }] as const),
    ),
    never,
  ),
);
const numbers = fromLanguages((all) =>
  quantities(
    all.flatMap((words, index) => {
      const languages = bitOf(words, index);
      const listed = (forms: string, value: (index: number) => number) =>
        forms.split('|').map((each, at) => [each.replaceAll('/', '|'), { value: value(at), languages }] as const);
      return [
        [words.half, { value: 0.5, languages }] as const,
        [words.oneAndHalf, { value: 1.5, languages }] as const,
        ...listed(words.numbers, (at) => at + 1),
        ...listed(words.tens, (at) => 10 * (at + 2)),
      ];
    }),
    more,
  ),
);
const joints = fromLanguages((languages) => new Set(languages.flatMap(({ and }) => fold(and).split('|'))));

/** A span of time in a text. */
interface Duration {
  readonly seconds: number;
  readonly start: number;
  readonly end: number;
}

const FRACTIONS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };
const DIGITS = /(\d{1,3}(?:[ .]\d{3})+(?!\d)|\d{1,9}(?:[.,]\d{1,2})?)(?:\s?([½¼¾])|\/(\d{1,2}))?|[½¼¾]/y;
/** Between a number and its unit: "twelve (12) months", "6-month", "30 de minute", "mezz'ora". */
const TO_UNIT = /[\s()'-]{0,3}(?:de )?(?:\([^()]{1,20}\)\s)?/y;

/** A number and where it ends; digits are of every language. */
function numberAt(text: string, folded: string, index: number): (Quantity & { readonly end: number }) | null {
  DIGITS.lastIndex = index;
  const digits = DIGITS.exec(text);
  if (digits !== null) {
    const [whole, plain, fraction, divisor] = digits;
    if (plain === undefined) return { value: FRACTIONS[whole] ?? 0, languages: EVERY_LANGUAGE, end: DIGITS.lastIndex };
    const value = /^\d{1,3}(?:[ .]\d{3})+$/.test(plain)
      ? Number(plain.replace(/[ .]/g, ''))
      : Number(plain.replace(',', '.'));
    return {
      value: divisor === undefined ? value + (FRACTIONS[fraction ?? ''] ?? 0) : value / Math.max(1, Number(divisor)),
      languages: EVERY_LANGUAGE,
      end: DIGITS.lastIndex,
    };
  }
  const word = numbers().at(folded, index);
  return word === null ? null : { ...word.value, end: word.end };
}

/** The last digit is not where a number begins. */
const WITHIN_NUMBER = /(?:[\d_]|\d[.,])\d$/;

const skip = (text: string, index: number): number => {
  TO_UNIT.lastIndex = index;
  return index + (TO_UNIT.exec(text)?.[0].length ?? 0);
};

/** "Half *an* hour": what would be a unit ("un *an*") is an article before another one. */
function isArticle(text: string, folded: string, { start, end }: Match<Quantity>): boolean {
  return numberAt(text, folded, start) !== null && units().at(folded, skip(folded, end)) !== null;
}

/** Where "and a half" behind a unit ends ("un año *y medio*"), or null; not that of another unit. */
function halfAfter(folded: string, index: number): number | null {
  const joint = skip(folded, index);
  const word = wordAt(folded, joint);
  if (!joints().has(word)) return null;
  const first = numbers().at(folded, skip(folded, joint + word.length));
  const half = first?.value.value === 1 ? numbers().at(folded, skip(folded, first.end)) : first;
  if (half?.value.value !== 0.5) return null;
  return units().at(folded, skip(folded, half.end)) === null ? half.end : null;
}

/** A number with its unit that begins at a place: "twelve (12) months", "half a year", "one and a half years". */
function durationAt(text: string, folded: string, start: number): Duration | null {
  let number = numberAt(text, folded, start);
  if (number === null || WITHIN_NUMBER.test(text.slice(Math.max(0, start - 2), start + 1))) return null;
  let value = number.value;
  for (let more = 0; more < 4; more += 1) {
    const next = skip(folded, number.end);
    const unit = units().at(folded, next);
    // "A second time" is no lifetime: seconds are counted in digits.
    // "A timestamp" is no Danish hour: both words are of one language.
    const fits = unit !== null && (unit.value.languages & number.languages) !== 0;
    if (fits && !isArticle(text, folded, unit) && (unit.value.value > 1 || /\d/.test(text.charAt(start)))) {
      const half = halfAfter(folded, unit.end);
      return { seconds: (half === null ? value : value + 0.5) * unit.value.value, start, end: half ?? unit.end };
    }
    const word = wordAt(folded, next);
    const joined = joints().has(word) ? numberAt(text, folded, skip(folded, next + word.length)) : null;
    const added = joined !== null;
    // "Half *a* year": what is "and" in Czech is an article here.
    const after = joined ?? numberAt(text, folded, next);
    if (after === null) return null;
    if (added && after.value !== 0.5) {
      const half = numberAt(text, folded, skip(folded, after.end));
      if (half?.value !== 0.5) return null;
      value += 0.5;
      number = half;
    } else if (added) {
      value += 0.5;
      number = after;
    } else {
      // "half a", "a half": the half counts; "twelve (12)": the last counts.
      value = value === 0.5 || after.value === 0.5 ? 0.5 : after.value;
      number = after;
    }
  }
  return null;
}

function wordAt(text: string, index: number): string {
  let end = index;
  while (end < text.length && isWordAt(text, end)) end += 1;
  return text.slice(index, end);
}

/** All spans of time that a text names, in order. */
export const findDurations = remember((text): readonly Duration[] => {
  const folded = fold(text);
  const found: Duration[] = [];
  for (let index = 0; index < text.length; ) {
    const begins = isWordAt(folded, index) || FRACTIONS[text.charAt(index)] !== undefined;
    const duration = begins ? durationAt(text, folded, index) : null;
    if (duration !== null) found.push(duration);
    index = duration?.end ?? (begins ? Math.max(index + 1, nextWord(folded, index)) : index + 1);
  }
  return found;
});

/** After this word; digits and letters count as two. */
function nextWord(folded: string, index: number): number {
  let end = index + 1;
  const digit = /\d/.test(folded.charAt(index));
  while (end < folded.length && isWordAt(folded, end) && /\d/.test(folded.charAt(end)) === digit) end += 1;
  return end;
}

/**
 * The seconds of several spans: parts of one when they follow each other and get smaller ("1 year, 1 month and 4
 * days"), otherwise the longest; what a bracket adds says the same again.
 */
function total(text: string, durations: readonly Duration[]): number {
  const folded = fold(text);
  let longest = 0;
  let sum = 0;
  let last: Duration | null = null;
  for (const duration of durations) {
    const between = last === null ? '' : folded.slice(last.end, duration.start).trim();
    if (last !== null && /\(\s*[^)]*$/.test(between.slice(-20))) continue;
    const continues =
      last !== null &&
      duration.seconds < last.seconds &&
      // A year and minutes are no parts of one span.
      duration.seconds * 400 > last.seconds &&
      (/^[,+&]?$/.test(between) || joints().has(between.replace(/^,\s*/, '')));
    sum = continues ? sum + duration.seconds : duration.seconds;
    longest = Math.max(longest, sum);
    last = duration;
  }
  return Math.round(longest);
}

const DATE = /\b\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2}\b|\b(?:19|20)\d{2}-\d{2}-\d{2}\b|\b(?:19|20)\d{2}\b/;

/** "sessionid", "app_session": in a sentence, a part of a name says nothing. */
const isInName = (text: string, { start, end }: Mark): boolean =>
  text.charAt(start - 1) === '_' || text.charAt(end) === '_' || /id$/i.test(text.slice(start, end));

const saysSession = (text: string): boolean =>
  marksOf(text).some((mark) => means(mark, 'session') && !isInName(text, mark));

/** "When the browser is closed", "the end of the session": a session's lifetime in any sentence. */
function saysSessionEnds(text: string): boolean {
  return (
    (says(text, 'browser') && says(text, 'close')) ||
    (saysSession(text) && (says(text, 'end') || saysSessionCookie(text)))
  );
}

/** "Session cookie", in one word or two. */
function saysSessionCookie(text: string): boolean {
  const marks = marksOf(text);
  return marks.some((mark, index) => {
    if (!means(mark, 'session') || isInName(text, mark)) return false;
    const near = [marks[index - 1], mark, marks[index + 1]].some(
      (other) =>
        other !== undefined && means(other, 'cookie') && other.start - mark.end < 3 && mark.start - other.end < 5,
    );
    return near || fold(text.slice(mark.start, mark.end)).includes('cookie');
  });
}

function lasting(text: string, durations: readonly Duration[]): StatedLifetime {
  const stated = { kind: 'persistent', seconds: total(text, durations), text } as const;
  return says(text, 'byDefault') ? { ...stated, bound: 'by-default' } : stated;
}

/**
 * The lifetime in words that stand where lifetimes stand (a cell, a label's value).
 * A month is 30 days, a year 365; of a range, the longest.
 */
export const readLifetime = remember((text): StatedLifetime | null => {
  const durations = findDurations(text);
  if (durations.length > 0) return lasting(text, durations);
  if (says(text, 'session') || saysSessionEnds(text)) return { kind: 'session', text };
  if (says(text, 'endless')) return { kind: 'persistent', seconds: null, text };
  // "Godinu dana": one of them.
  const bare = text.length < 25 ? units().find(text)[0] : undefined;
  if (bare?.start === 0 && bare.end > 2) {
    const seconds = bare.value.value * (halfAfter(fold(text), bare.end) === null ? 1 : 1.5);
    return { kind: 'persistent', seconds, text };
  }
  return DATE.test(text) ? { kind: 'persistent', seconds: null, text } : null;
});

/** True for words that are a lifetime and hardly anything else, so that a column of them is one of lifetimes. */
export const isLifetime = remember((text): boolean => {
  if (text.length > 80) return false;
  const first = findDurations(text)[0];
  if (first !== undefined) return first.start < 25 && text.length < 60;
  return (
    text.length < 45 && (says(text, 'session') || saysSessionEnds(text) || (says(text, 'endless') && text.length < 40))
  );
});

/**
 * The lifetimes of several cookies that a text lists in the order of their names ("2 years and 24 hours respectively"),
 * with their places; null when it does not say so, or has more or fewer.
 */
export function lifetimesInOrder(
  text: string,
  names: number,
): readonly { readonly start: number; readonly end: number }[] | null {
  if (names < 2 || !says(text, 'respectively')) return null;
  const spans = findDurations(text);
  const sessions = marksOf(text).filter(
    (mark) => means(mark, 'session') && !spans.some(({ start, end }) => start < mark.end && mark.start < end),
  );
  const all = [...spans, ...sessions].sort((one, other) => one.start - other.start);
  return all.length === names ? all.map(({ start, end }) => ({ start, end })) : null;
}

/** A word for expiring or storing, also as headers have it. */
const expires = (text: string): boolean => says(text, 'expires') || says(text, 'lifetime');

/** "counts visits – 2 years": what stands behind the last dash. */
const DASHED = /\s[–—|-]\s([^–—|]{2,60})$/;
/** Words about one cookie are not longer. */
const LONGEST = 10_000;
const SENTENCE = /[^.!?;\n]+(?:[.!?;](?!\s|$)[^.!?;\n]*)*[.!?;]?/g;

/**
 * The lifetime that a sentence about a cookie tells ("It expires in 13 months.", "… (6 months)"), with the words of
 * that sentence alone, or null. A span of time is one only beside a word for expiring or storing.
 */
export const findLifetime = remember((whole): StatedLifetime | null => {
  const text = whole.slice(0, LONGEST);
  for (const [inside] of text.matchAll(/(?<=\()[^()]{1,80}(?=\))/g)) {
    if (isLifetime(inside)) return readLifetime(inside);
  }
  const last = DASHED.exec(text)?.[1] ?? '';
  if (isLifetime(last)) return readLifetime(last);
  const sentences = Array.from(text.matchAll(SENTENCE), ([sentence]) => sentence.trim());
  for (const sentence of sentences) {
    if (saysSessionEnds(sentence)) return { kind: 'session', text: sentence };
    const durations = findDurations(sentence);
    const told = durations.reduce((sum, { start, end }) => sum + end - start, 0);
    if (durations.length > 0 && (2 * told > sentence.length || expires(sentence))) {
      return lasting(sentence, durations);
    }
  }
  const active = sentences.find((sentence) => saysSession(sentence) && expires(sentence));
  return active === undefined ? null : { kind: 'session', text: active };
});
