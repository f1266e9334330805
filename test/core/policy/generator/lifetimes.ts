import { DAY, HOUR, MINUTE, MONTH, WEEK, YEAR } from '../../../../src/core/cookie/lifetime.ts';
import type { Language } from '../../../../src/core/policy/languages/language.ts';
import type { Chooser } from './chooser.ts';
import type { Cookie } from './policy.ts';
import { capitalised, firstPhrase, wholePhrases } from './words.ts';

type Lifetime = Cookie['lifetime'];

const SECONDS = { second: 1, minute: MINUTE, hour: HOUR, day: DAY, week: WEEK, month: MONTH, year: YEAR } as const;
type Unit = keyof typeof SECONDS;
/** In the order of a language's `units`. */
const UNITS: readonly Unit[] = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];

const SPANS: readonly [Span, ...Span[]] = [
  [2, 'year'],
  [1, 'year'],
  [13, 'month'],
  [6, 'month'],
  [3, 'month'],
  [1, 'month'],
  [2, 'week'],
  [90, 'day'],
  [30, 'day'],
  [7, 'day'],
  [1, 'day'],
  [24, 'hour'],
  [1, 'hour'],
  [30, 'minute'],
  [1, 'minute'],
  [60, 'second'],
];
type Span = readonly [count: number, unit: Unit];

const inDigitsOf = (tag: string, [count, unit]: Span, unitDisplay: 'long' | 'narrow'): string =>
  new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay }).format(count);

/** True for a language of whose units Unicode's data (CLDR) know only abbreviations, as of Irish. */
const isAbbreviated = (tag: string): boolean =>
  inDigitsOf(tag, [30, 'second'], 'long') === inDigitsOf(tag, [30, 'second'], 'narrow');

/** A span as its language writes it: "13 months". */
function inDigits({ tag, units }: Language, span: Span): string {
  const word = isAbbreviated(tag) ? firstPhrase(units[UNITS.indexOf(span[1])] ?? '') : null;
  return word === null ? inDigitsOf(tag, span, 'long') : `${span[0]} ${word}`;
}

/** "Two years", where the language's file has a word for the number. */
function inWords(language: Language, span: Span): string | null {
  const word = language.numbers.split('|')[span[0] - 1]?.split('/')[0] ?? '';
  const digits = inDigits(language, span);
  const count = String(span[0]);
  // "One" has a gender in many languages; seconds are counted in digits.
  const counted = digits.startsWith(count) && span[0] > 1 && span[1] !== 'second';
  return word === '' || !counted ? null : capitalised(word + digits.slice(count.length));
}

function session({ pick }: Chooser, language: Language): Lifetime {
  const [first = 'session', ...more] = wholePhrases(language.session);
  return { written: capitalised(pick([first, ...more])), means: 'session' };
}

/** A lifetime in the words of a language: a span in digits or in words, one of two parts, or a session. */
export function chooseLifetime(chooser: Chooser, language: Language): Lifetime {
  const { inHundred, pick } = chooser;
  if (inHundred(25)) return session(chooser, language);
  const span = pick(SPANS);
  const lasting = (written: string, seconds: number): Lifetime => ({ written, means: { text: written, seconds } });
  const seconds = span[0] * SECONDS[span[1]];
  const digits = inDigits(language, span);
  if (inHundred(15)) return lasting(inWords(language, span) ?? digits, seconds);
  const and = language.and.split('|')[0] ?? '';
  // Arabic says "a year" without its number: with more behind it, that is another way to count.
  if (span[1] !== 'year' || and === '' || !/^\d/.test(digits) || inHundred(80)) return lasting(digits, seconds);
  return lasting(`${digits} ${and} ${inDigits(language, [4, 'day'])}`, seconds + 4 * DAY);
}
