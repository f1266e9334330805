import type { Language } from '../languages/language.ts';
import { createLexicon, type Place } from '../lexicon/lexicon.ts';
import { normalise } from '../lexicon/normalise.ts';

/** What a word means in one language: "listopad" is October in Croatian and November in Polish. */
interface Month {
  readonly language: string;
  /** 1 to 12. */
  readonly month: number;
}

/** A date, and where it stands in its text; `end` is exclusive. */
interface Dated extends Place {
  /** YYYY-MM-DD, or YYYY-MM without a day; null when day and month cannot be told apart. */
  readonly iso: string | null;
}

/** A year, or a date whose year is short. A text without one has no date, and nearly every text has none. */
const YEAR = /20\d\d|[٢۲][٠۰]|\d\d[./-]\d\d[./-]\d\d/;

/** Covers the letters of a month's name, so that one form is enough for all languages. */
const MONTH_COVER = '\ue000';
/** Covers the letters of what joins day, month and year: "3 *de* maio *de* 2024". */
const JOINT_COVER = '\ue001';

/** Dates in a normalised text whose words are covered. Every repetition is bounded, so that a place costs the same whatever follows it. */
const FORMS = [
  // 2024-05-03, 2024. 05. 03.
  /(?<![\d./-])20\d\d(?:\. ?|[-/])\d{1,2}(?:\. ?|[-/])\d{1,2}(?!\d)/g,
  // 3. 5. 2024, 03/05/2024
  /(?<![\d./-])\d{1,2}(?:\. ?|[-/])\d{1,2}(?:\. ?|[-/])20\d\d(?!\d)/g,
  // 03/05/24
  /(?<![\d./-])\d\d([./-])\d\d\1\d\d(?!\d|[./-]\d)/g,
  // 3 May 2024, 3rd of May, 2024, 1er mai 2024, 3 de maio de 2024; also with Greek letters and the marks of ordinals
  /(?<![\d./-])\d{1,2}[a-z\u03b1-\u03c9.\xba\xb0\xaa\ue001]{0,3}[ -]?(?:\ue001{2,5} ?)?\ue000{2,16}[.,]{0,2}[ /-]?(?:\ue001{2,5} ?)?20\d\d(?!\d)/g,
  // May 3rd, 2024
  /\ue000{2,16}\.?[ -]\d{1,2}[a-z\ue001]{0,2}(?:, ?|[ -])20\d\d(?!\d)/g,
  // 2024. május 3., 2024ko maiatzaren 3a, 2024 m. gegužės 3 d.
  /(?<![\d./-])20\d\d[a-z.\ue001]{0,3}[ -]?(?:\ue001{2,5} )?\ue000{2,16}\.?[ -]\d{1,2}[a-z\ue001]{0,2}(?!\d)/g,
  // 2024. gada 3. maijs
  /(?<![\d./-])20\d\d\.? \ue001{2,5} \d{1,2}\.? \ue000{2,16}/g,
  // May 2024, mai de 2024
  /(?<!\ue000)\ue000{2,16}[.,]{0,2}[ /-]?(?:\ue001{2,5} ?)?20\d\d(?!\d)/g,
  // 2024. május, 2024. gada maijs
  /(?<![\d./-])20\d\d[a-z.\ue001]{0,3}[ -]?(?:\ue001{2,5} )?\ue000{2,16}/g,
  // 05/2024
  /(?<![\d./-])\d{1,2}[./-]20\d\d(?!\d|[./-]\d)/g,
  // 2024-05
  /(?<![\d./-])20\d\d[-/]\d\d(?!\d|[./-]\d)/g,
] as const;

const two = (number: number): string => String(number).padStart(2, '0');

/** The day as ISO 8601 has it, or undefined when the calendar has none such. */
function toIso(year: number, month: number, day: number | null): string | undefined {
  if (month < 1 || month > 12) return undefined;
  if (day === null) return `${year}-${two(month)}`;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day ? `${year}-${two(month)}-${two(day)}` : undefined;
}

/** True where "03/04/2024" may be March or April; with points it is the day that comes first. */
const hasBothOrders = (date: string, language: string | null): boolean =>
  (language === 'en' || language === null) && !date.includes('.');

/** What a date means whose month is a number: null when it may be two, undefined when it is none. */
function readNumbers(date: string, language: string | null): string | null | undefined {
  const [one = '', second = '', third] = date.match(/\d+/g) ?? [];
  const [a, b] = [Number(one), Number(second)];
  if (third === undefined) return one.length === 4 ? toIso(a, b, null) : toIso(b, a, null);
  if (one.length === 4) return toIso(a, b, Number(third));
  const year = third.length === 4 ? Number(third) : 2000 + Number(third);
  const dayFirst = toIso(year, b, a);
  const monthFirst = toIso(year, a, b);
  if (dayFirst === undefined || monthFirst === undefined || dayFirst === monthFirst) return dayFirst ?? monthFirst;
  return hasBothOrders(date, language) ? null : dayFirst;
}

/** What a date means whose month is a word. */
function readNamed(date: string, named: readonly Month[], language: string | null): string | null | undefined {
  const own = named.filter((each) => each.language === language);
  const [month, ...others] = new Set((own.length > 0 ? own : named).map((each) => each.month));
  const numbers = date.match(/\d+/g) ?? [];
  const year = numbers.find((number) => number.length === 4);
  const day = numbers.find((number) => number.length < 4);
  if (month === undefined) return undefined;
  const iso = toIso(Number(year), month, day === undefined ? null : Number(day));
  return others.length > 0 && iso !== undefined ? null : iso;
}

/** The text with a cover over each of these places, which are in order and apart. */
function cover(text: string, places: readonly Place[], by: string): string {
  let covered = '';
  for (const { start, end } of places) covered += text.slice(covered.length, start) + by.repeat(end - start);
  return covered + text.slice(covered.length);
}

export function createDates(languages: readonly Language[]) {
  const months = createLexicon<readonly Month[]>(
    languages.flatMap(({ tag, dates }) =>
      dates.months
        .split('|')
        .map((forms, index) => [forms.replaceAll('/', '|'), [{ language: tag, month: index + 1 }]] as const),
    ),
    (one, other) => [...one, ...other],
  );
  const joints = createLexicon(languages.map(({ dates }) => [dates.of, true] as const));

  return {
    /**
     * The dates of a text with a month and a year of this century, from left to right, the longest first and none
     * inside another.
     * @param language BCP 47 primary tag of the text: where it is English, or not known, "03/04/2024" may be two days
     */
    findDates(text: string, language: string | null): readonly Dated[] {
      if (!YEAR.test(text)) return [];
      const found = months.find(text);
      const named = new Map(found.map(({ start, value }) => [start, value]));
      const withMonths = cover(normalise(text), found, MONTH_COVER);
      const covered = found.length === 0 ? withMonths : cover(withMonths, joints.find(withMonths), JOINT_COVER);
      const all = FORMS.flatMap((form) =>
        Array.from(covered.matchAll(form), ({ 0: date, index }): Dated | null => {
          const month = date.indexOf(MONTH_COVER);
          const iso =
            month === -1 ? readNumbers(date, language) : readNamed(date, named.get(index + month) ?? [], language);
          return iso === undefined ? null : { start: index, end: index + date.length, iso };
        }),
      ).filter((date) => date !== null);
      all.sort((one, other) => one.start - other.start || other.end - one.end);
      let end = 0;
      return all.filter((date) => {
        if (date.start < end) return false;
        end = date.end;
        return true;
      });
    },
  };
}

export type Dates = ReturnType<typeof createDates>;
