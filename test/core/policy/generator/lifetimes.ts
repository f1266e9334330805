import { DAY, HOUR, MINUTE, MONTH, WEEK, YEAR } from '../../../../src/core/cookie/lifetime.ts';
import type { Language } from '../../../../src/core/policy/languages/language.ts';
import type { Chooser } from './chooser.ts';
import type { Cookie } from './policy.ts';
import { capitalised, wholePhrases } from './words.ts';

type Lifetime = Cookie['lifetime'];

const SECONDS = { second: 1, minute: MINUTE, hour: HOUR, day: DAY, week: WEEK, month: MONTH, year: YEAR } as const;
type Unit = keyof typeof SECONDS;

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

/** The parts of a span as its language writes it: "13", " ", "months". */
const partsOf = (tag: string, [count, unit]: Span): readonly Intl.NumberFormatPart[] =>
  new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' }).formatToParts(count);

const inDigits = (tag: string, span: Span): string =>
  partsOf(tag, span)
    .map(({ value }) => value)
    .join('');

/** "Two years", where the language's file has a word for the number. */
function inWords({ tag, numbers }: Language, span: Span): string | null {
  const word = numbers.split('|')[span[0] - 1]?.split('/')[0] ?? '';
  const unit = partsOf(tag, span).find(({ type }) => type === 'unit')?.value ?? '';
  // "One" has a gender in many languages; seconds are counted in digits.
  return word === '' || unit === '' || span[0] === 1 || span[1] === 'second'
    ? null
    : capitalised(`${word} ${unit.trim()}`);
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
  const digits = inDigits(language.tag, span);
  if (inHundred(15)) return lasting(inWords(language, span) ?? digits, seconds);
  const and = language.and.split('|')[0] ?? '';
  if (span[1] !== 'year' || and === '' || inHundred(80)) return lasting(digits, seconds);
  return lasting(`${digits} ${and} ${inDigits(language.tag, [4, 'day'])}`, seconds + 4 * DAY);
}
