import type { Line } from './layout/line.ts';
import { fold } from './words/fold.ts';
import { fromLanguages } from './words/in-use.ts';
import { lexicon, type Match } from './words/lexicon.ts';

/** The date that a document gives for itself. */
export interface StatedDate {
  /** The document's own words of it ("12 mars 2024"). */
  readonly text: string;
  /** YYYY-MM-DD, or YYYY-MM when it names no day; null when day and month cannot be told apart. */
  readonly iso: string | null;
}

/** What a word says of the date beside it; it may say several of these, in one language or in two. */
const SAYS = { updated: 1, inForce: 2, updatedAfter: 4, other: 8 } as const;

const marks = fromLanguages((languages) =>
  lexicon<number>(
    languages.flatMap(({ dates }) => [
      [dates.updated, SAYS.updated] as const,
      [dates.inForce, SAYS.inForce] as const,
      [dates.updatedAfter, SAYS.updatedAfter] as const,
      [dates.other, SAYS.other] as const,
    ]),
    (one, other) => one | other,
  ),
);

/** What a word means in one language: "listopad" is October in Croatian and November in Polish. */
interface Month {
  readonly language: string;
  /** 1 to 12. */
  readonly month: number;
}

const months = fromLanguages((languages) =>
  lexicon<readonly Month[]>(
    languages.flatMap(({ language, dates }) =>
      dates.months
        .split('|')
        .map((forms, index) => [forms.replaceAll('/', '|'), [{ language, month: index + 1 }]] as const),
    ),
    (one, other) => [...one, ...other],
  ),
);

/** A place of a line that is a date. */
interface Dated {
  readonly start: number;
  readonly end: number;
  readonly iso: string | null;
}

/** Nearly every line is ruled out by this: it names no year, and no date whose year is short. */
const YEAR = /20\d\d|\d\d[./-]\d\d[./-]\d\d/;

/** Covers the letters of a month's name, so that one form is enough for all languages. */
const COVER = '\ue000';

/** Dates in a folded line. Every repetition is bounded, so that a place costs the same whatever follows it. */
const FORMS = [
  // 2024-05-03, 2024. 05. 03.
  /(?<![\d./-])20\d\d(?:\. ?|[-/])\d{1,2}(?:\. ?|[-/])\d{1,2}(?!\d)/g,
  // 3. 5. 2024, 03/05/2024
  /(?<![\d./-])\d{1,2}(?:\. ?|[-/])\d{1,2}(?:\. ?|[-/])20\d\d(?!\d)/g,
  // 03/05/24
  /(?<![\d./-])\d\d([./-])\d\d\1\d\d(?!\d|[./-]\d)/g,
  // 3 May 2024, 3rd of May, 2024, 1er mai 2024, 3 de maio de 2024
  /(?<![\d./-])\d{1,2}[a-zα-ω.º°ª]{0,3}[ -]?(?:(?:of|de|del|di) |de l'|d')?\ue000{2,16}[.,]{0,2}[ /-]?(?:(?:de|del|of) )?20\d\d(?!\d)/g,
  // May 3rd, 2024
  /\ue000{2,16}\.?[ -]\d{1,2}[a-z]{0,2}(?:, ?|[ -])20\d\d(?!\d)/g,
  // 2024. május 3., 2024ko maiatzaren 3a
  /(?<![\d./-])20\d\d[a-z.]{0,3}[ -]?\ue000{2,16}\.?[ -]\d{1,2}[a-z]{0,2}(?!\d)/g,
  // May 2024, mai de 2024
  /(?<!\ue000)\ue000{2,16}[.,]{0,2}[ /-]?(?:(?:de|del|of) )?20\d\d(?!\d)/g,
  // 2024. május
  /(?<![\d./-])20\d\d[a-z.]{0,3}[ -]?\ue000{2,16}/g,
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

/** The dates of a folded line from left to right, the longest first and none inside another. */
function findDates(folded: string, language: string | null): readonly Dated[] {
  const named = new Map<number, readonly Month[]>();
  let covered = '';
  for (const { value, start, end } of months().find(folded)) {
    named.set(start, value);
    covered += folded.slice(covered.length, start) + COVER.repeat(end - start);
  }
  covered += folded.slice(covered.length);
  const all = FORMS.flatMap((form) =>
    Array.from(covered.matchAll(form), ({ 0: date, index }): Dated | null => {
      const cover = date.indexOf(COVER);
      const iso =
        cover === -1 ? readNumbers(date, language) : readNamed(date, named.get(index + cover) ?? [], language);
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
}

/** Letters that are looked at before a date and after it. */
const BEFORE = 120;
const AFTER = 40;
/** Letters between a date and what says that it is the document's own: "last update *of this cookie policy:* May 2024". */
const APART = 60;

/** The point of an ordinal or of an abbreviation ends none ("3. März", "2004 r."). */
const SENTENCE_ENDS = /(?:[!?;]|(?<!(?<![\p{L}\d])(?:\d{1,2}|\p{L}))\.)\s+(?=\p{Lu})/u;
/** Before it stands the title of the page, not what the words behind it are said of. */
const TITLE_ENDS = /\s[-|•·]\s/;
/** "Version *2.1* of May 2024". */
const VERSION = /^[\s:.-]{0,3}(?:no?\.?|nr\.?|v\.?)?\s?\d{1,3}(?:\.\d{1,3}){0,3}(?![\d/-])/;

const has = ({ value }: Match<number>, what: keyof typeof SAYS): boolean => (value & SAYS[what]) !== 0;

/** What the words before a date say of it: that it is of an update, in force, of something else, or nothing. */
function saidBefore(sentence: string): 'updated' | 'inForce' | 'other' | null {
  const words = marks().find(sentence);
  const near = words.filter(({ end }) => {
    const between = sentence.slice(end).replace(VERSION, '');
    return between.length <= APART && !/\d/.test(between);
  });
  const said = near.find((word) => has(word, 'updated')) ?? near.find((word) => has(word, 'inForce'));
  const isOther = words.some(
    (word) => has(word, 'other') && !TITLE_ENDS.test(fold(sentence).slice(word.end, said?.start ?? word.end)),
  );
  if (isOther) return 'other';
  if (said === undefined) return null;
  return has(said, 'updated') ? 'updated' : 'inForce';
}

/** True when the words behind a date say that it is of an update ("am 3. Mai 2024 aktualisiert"). */
function saidAfter(sentence: string): boolean {
  const word = marks()
    .find(sentence)
    .find((each) => has(each, 'updatedAfter') || has(each, 'other'));
  return word !== undefined && !has(word, 'other') && !/\d/.test(sentence.slice(0, word.start));
}

/** The words before a place, from the beginning of one. */
function wordsBefore(text: string, end: number): string {
  const words = text.slice(Math.max(0, end - BEFORE), end);
  return end > BEFORE ? words.slice(words.search(/[^\p{L}\p{N}]|$/u)) : words;
}

/** A line that is only a label: "Last update", with the date in the next one. */
const labelBefore = (line: Line | undefined): string =>
  line !== undefined && line.cells.length === 0 && line.text.length <= APART ? line.text : '';

/**
 * The date that a policy gives for itself ("Last update: 2025-09-29", "Stand: März 2023"), or null. A date counts only
 * beside a word for an update or a version, or else for being in force, and not in a table.
 * @param language BCP 47 primary tag of the document; English writes 3/4 for the third of April and for the fourth of
 * March, so that such a date has no `iso`
 */
export function findStatedDate(lines: readonly Line[], language: string | null): StatedDate | null {
  let inForce: StatedDate | null = null;
  for (const [index, { text, cells }] of lines.entries()) {
    if (cells.length > 0 || !YEAR.test(text)) continue;
    for (const { start, end, iso } of findDates(fold(text), language)) {
      const alone = start === 0 && text.length - end < 3;
      const before = alone ? labelBefore(lines[index - 1]) : wordsBefore(text, start);
      const sentence = before.split(SENTENCE_ENDS).at(-1) ?? '';
      const [rest = ''] = text
        .slice(end, end + AFTER)
        .replace(/^\./, '')
        .split(SENTENCE_ENDS);
      const said = saidBefore(sentence);
      if (said === 'other') continue;
      if (said === 'updated' || saidAfter(rest)) return { text: text.slice(start, end), iso };
      if (said === 'inForce') inForce ??= { text: text.slice(start, end), iso };
    }
  }
  return inForce;
}
