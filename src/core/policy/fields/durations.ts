import { isSignAt, isWordAt, type Match, type Place } from '../lexicon/lexicon.ts';
import { memoize } from '../lexicon/memoize.ts';
import { normalise } from '../lexicon/normalise.ts';
import { AND_WRITTEN_ON } from '../lexicon/written-on.ts';
import { EVERY_LANGUAGE, type Quantities, type Quantity } from './quantities.ts';

/** A span of time in a text. */
export interface Duration extends Place {
  readonly seconds: number;
  /** The seconds of the unit that it is counted in. */
  readonly unit: number;
}

const FRACTIONS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };
/** "1,000", "1 000", "1.000": thousands, whatever parts them; no lifetime has three decimals. */
const THOUSANDS = /^\d{1,3}(?:[ .,'’\u00a0\u202f]\d{3})+$/;
const DIGITS = /(\d{1,3}(?:[ .,'’\u00a0\u202f]\d{3})+(?!\d)|\d{1,9}(?:[.,]\d{1,2})?)(?:\s?([½¼¾])|\/(\d{1,2}))?|[½¼¾]/y;
/** Between a number and its unit: "6-month", "mezz'ora". */
const GAP = /[\s()'-]{0,3}/y;
/** A number that is said again: "twelve *(12)* months". */
const AGAIN = /\([^()]{1,20}\)\s/y;

/** Words of one number: "one and a half", "one hundred and eighty (180)". */
const MAX_NUMBER_WORDS = 6;

/**
 * A day of the calendar, as East Asia writes it: a year, month and day, each with its sign; or a month and day; or a
 * year. A span of months has another sign before that of the month, or one for a span behind it.
 */
const CALENDAR =
  /(?:\d{1,4}\s?[\u5e74\ub144]\s?)?\d{1,2}\s?[\u6708\uc6d4](?!\u9593)(?:\s?\d{1,2}\s?[\u65e5\uc77c])?|(?:19|20)\d\d\s?[\u5e74\ub144]/y;

/** The last digit is not where a number begins. */
const WITHIN_NUMBER = /(?:[\d_]|\d[.,])\d$/;

/** "0002d27d62": letters and digits by turns are a code, and no 27 days. */
const isWithinCode = (text: string, start: number, end: number): boolean =>
  /[a-z]/.test(text.charAt(start - 1)) && /\d/.test(text.charAt(end));

/** Where a sticky pattern ends that begins at a place; the place itself when none does. */
function endOf(pattern: RegExp, text: string, index: number): number {
  pattern.lastIndex = index;
  return index + (pattern.exec(text)?.[0].length ?? 0);
}

function wordAt(text: string, index: number): string {
  let end = index;
  while (end < text.length && isWordAt(text, end)) end += 1;
  return text.slice(index, end);
}

/** After this word; digits and letters count as two. */
function nextWord(normal: string, index: number): number {
  let end = index + 1;
  const digit = /\d/.test(normal.charAt(index));
  while (end < normal.length && isWordAt(normal, end) && /\d/.test(normal.charAt(end)) === digit) end += 1;
  return end;
}

/** What two words of one number say: "one and · a half", "twenty · six", "six and · twenty", "two · hundred", "hundred · eighty"; or null. */
function together(one: number, other: number, joined: boolean): number | null {
  if (joined && other === 0.5) return one + other;
  if (other === 100 && one < 10) return one * 100;
  if (one >= 100 && one % 100 === 0 && other < 100) return one + other;
  if (one >= 20 && one % 10 === 0 && other >= 1 && other < 20) return one + other;
  return joined && one >= 1 && one < 20 && other >= 20 && other % 10 === 0 ? one + other : null;
}

const inUnit = (value: number, { value: { value: unit } }: Match<Quantity>, start: number, end: number): Duration => ({
  seconds: value * unit,
  unit,
  start,
  end,
});

export function createDurations({ numbers, units, behindUnit, accented, spans, joints, unitJoints }: Quantities) {
  /** Behind what stands between a number and its unit: "30 *de* minute". */
  function skip(normal: string, index: number): number {
    const gap = endOf(GAP, normal, index);
    const joint = unitJoints.find((words) => normal.startsWith(words, gap));
    return endOf(AGAIN, normal, gap + (joint?.length ?? 0));
  }

  /** A number and where it ends; digits are of every language. */
  function numberAt(normal: string, index: number): (Quantity & { readonly end: number }) | null {
    DIGITS.lastIndex = index;
    const digits = DIGITS.exec(normal);
    if (digits !== null) {
      const [whole, plain, fraction, divisor] = digits;
      if (plain === undefined)
        return { value: FRACTIONS[whole] ?? 0, languages: EVERY_LANGUAGE, end: DIGITS.lastIndex };
      const value = Number(THOUSANDS.test(plain) ? plain.replace(/\D/g, '') : plain.replace(',', '.'));
      return {
        value: divisor === undefined ? value + (FRACTIONS[fraction ?? ''] ?? 0) : value / Math.max(1, Number(divisor)),
        languages: EVERY_LANGUAGE,
        end: DIGITS.lastIndex,
      };
    }
    const word = numbers.at(normal, index);
    return word === null ? null : { ...word.value, end: word.end };
  }

  /** The unit that begins at a place. */
  function unitAt(text: string, normal: string, index: number): Match<Quantity> | null {
    const unit = units.at(normal, index);
    if (unit === null) return null;
    const written = accented.get(normal.slice(unit.start, unit.end));
    return written === undefined || written === text.slice(unit.start, unit.end).toLowerCase() ? unit : null;
  }

  /** "Half *an* hour": what would be a unit ("un *an*") is an article before another one. */
  function isArticle(text: string, normal: string, { start, end }: Match<Quantity>): boolean {
    return numberAt(normal, start) !== null && unitAt(text, normal, skip(normal, end)) !== null;
  }

  /** Where "and a half" behind a unit ends ("un año *y medio*"), or null; not that of another unit. */
  function halfAfter(normal: string, index: number): number | null {
    const joint = skip(normal, index);
    const word = wordAt(normal, joint);
    const isJoint = joints.has(word);
    if (!isJoint && !word.startsWith(AND_WRITTEN_ON)) return null;
    const first = numbers.at(normal, isJoint ? skip(normal, joint + word.length) : joint);
    const half = first?.value.value === 1 ? numbers.at(normal, skip(normal, first.end)) : first;
    if (half?.value.value !== 0.5) return null;
    return units.at(normal, skip(normal, half.end)) === null ? half.end : null;
  }

  /** Where "half" right behind a unit of its language ends ("1 tahun *setengah*"), or null; not that of another unit. */
  function halfRightBehind(normal: string, unit: Match<Quantity>): number | null {
    const half = numbers.at(normal, skip(normal, unit.end));
    const isHalf = half?.value.value === 0.5 && (half.value.languages & unit.value.languages) !== 0n;
    return isHalf && units.at(normal, skip(normal, half.end)) === null ? half.end : null;
  }

  /** A number with its unit that begins at a place: "twelve (12) months", "half a year", "one and a half years". */
  function durationAt(text: string, normal: string, start: number): Duration | null {
    const span = spans.at(normal, start);
    if (span !== null) return { seconds: span.value, unit: span.value, start, end: span.end };
    let number = numberAt(normal, start);
    if (number === null || WITHIN_NUMBER.test(normal.slice(Math.max(0, start - 2), start + 1))) return null;
    let value = number.value;
    const digits = /\d/.test(normal.charAt(start));
    for (let words = 0; words < MAX_NUMBER_WORDS; words += 1) {
      const next = skip(normal, number.end);
      // "TYPO3) 1 year": a bracket that nothing opened parts the two.
      if (normal.slice(number.end, next).includes(')') && !normal.slice(start, number.end).includes('(')) return null;
      const unit = unitAt(text, normal, next);
      // "A second time" is no lifetime: seconds are counted in digits.
      // "A timestamp" is no Danish hour: both words are of one language.
      const fits = unit !== null && (unit.value.languages & number.languages) !== 0n;
      // "One d'…": so are units of one letter.
      const isLong = unit !== null && (unit.end - unit.start > 1 || isSignAt(normal, unit.start));
      const isWord = isLong && unit.value.value > 1;
      if (fits && !isArticle(text, normal, unit) && (isWord || digits) && !isWithinCode(normal, start, unit.end)) {
        const more = value < 10 ? behindUnit.at(normal, skip(normal, unit.end)) : null;
        if (more !== null && (more.value.languages & number.languages) !== 0n)
          return inUnit(value + more.value.value, unit, start, more.end);
        const half = halfAfter(normal, unit.end) ?? halfRightBehind(normal, unit);
        return inUnit(half === null ? value : value + 0.5, unit, start, half ?? unit.end);
      }
      const word = wordAt(normal, next);
      let after = numberAt(normal, joints.has(word) ? skip(normal, next + word.length) : next);
      // "One and *a* half".
      const joined = (after !== null && joints.has(word)) || normal.charAt(next) === AND_WRITTEN_ON;
      if (joined && after?.value === 1) after = numberAt(normal, skip(normal, after.end));
      // "Half *a* year": what is "and" in Czech is an article here.
      else after ??= numberAt(normal, next);
      if (after === null) return null;
      const sum = digits && after.value !== 0.5 ? null : together(value, after.value, joined);
      if (sum === null && joined) return null;
      // "half a", "a half": the half counts; "twelve (12)": the last counts.
      value = sum ?? (value === 0.5 || after.value === 0.5 ? 0.5 : after.value);
      number = after;
    }
    return null;
  }

  /** All spans of time that a text names, in order. */
  const findDurations = memoize((text): readonly Duration[] => {
    const normal = normalise(text);
    const found: Duration[] = [];
    for (let index = 0; index < text.length; ) {
      const day = endOf(CALENDAR, normal, index);
      if (day > index) {
        index = day;
        continue;
      }
      const begins = isWordAt(normal, index) || FRACTIONS[text.charAt(index)] !== undefined;
      const duration = begins ? durationAt(text, normal, index) : null;
      if (duration !== null) found.push(duration);
      index = duration?.end ?? (begins ? Math.max(index + 1, nextWord(normal, index)) : index + 1);
    }
    return found;
  });

  /**
   * The seconds of several spans: parts of one when they follow each other and get smaller ("1 year, 1 month and 4
   * days"), otherwise the longest. A bracket says the same again; in a smaller unit, more exactly: "13 months (395 days)".
   */
  function totalSeconds(text: string, durations: readonly Duration[]): number {
    const normal = normalise(text);
    let longest = 0;
    let sum = 0;
    let last: Duration | null = null;
    for (const duration of durations) {
      const between = last === null ? '' : normal.slice(last.end, duration.start).trim();
      if (last !== null && /\([^()]*$/.test(between.slice(-20))) {
        if (duration.unit < last.unit) longest = Math.max(longest, duration.seconds);
        continue;
      }
      const continues =
        last !== null &&
        duration.seconds < last.seconds &&
        // A year and minutes are no parts of one span.
        duration.seconds * 400 > last.seconds &&
        (/^[,+&]?$/.test(between) || joints.has(between.replace(/^,\s*/, '')));
      sum = continues ? sum + duration.seconds : duration.seconds;
      longest = Math.max(longest, sum);
      last = duration;
    }
    return Math.round(longest);
  }

  /** "1 year, 1 month and 4 days": more spans than commas part, and all of them are parts of one. */
  function isOneSpan(text: string, parts: number): boolean {
    const all = findDurations(text);
    return all.length > parts && totalSeconds(text, all) === all.reduce((sum, { seconds }) => sum + seconds, 0);
  }

  /** The seconds of a unit that begins a text without a number ("Godinu dana": one of them), or null. */
  function secondsOfUnit(text: string): number | null {
    const unit = units.find(text)[0];
    if (unit?.start !== 0 || unit.end <= 2) return null;
    return unit.value.value * (halfAfter(normalise(text), unit.end) === null ? 1 : 1.5);
  }

  /** True for "one" in any language, which often is an article too: French "un", Latvian for "and". */
  const isOne = (word: string): boolean => {
    const number = numbers.at(normalise(word), 0);
    return number?.value.value === 1 && number.end === word.length;
  };

  /** True for words that end in a unit, whatever counts it: "a few seconds". */
  const saysUnit = (text: string): boolean => units.find(text).at(-1)?.end === text.length;

  return { findDurations, totalSeconds, isOneSpan, secondsOfUnit, isOne, saysUnit };
}

export type Durations = ReturnType<typeof createDurations>;
