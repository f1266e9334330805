import type { Line } from '../document/line.ts';
import type { Language } from '../languages/language.ts';
import { createMeanings } from '../lexicon/meanings.ts';
import { normalise } from '../lexicon/normalise.ts';
import { phrasesOf } from '../lexicon/phrases.ts';
import type { Dates } from './dates.ts';

/** The date that a document gives for itself. */
export interface StatedDate {
  /** The document's own words of it ("12 mars 2024"). */
  readonly text: string;
  /** YYYY-MM-DD, or YYYY-MM when it names no day; null when day and month cannot be told apart. */
  readonly iso: string | null;
}

/** What a word says of the date beside it; it may say several of these, in one language or in two. */
const SAYS = { updated: 1, inForce: 2, updatedAfter: 4, other: 8 } as const;

/** Characters that are looked at before a date and after it. */
const REACH = { before: 120, after: 40 } as const;
/** Characters between a date and the word that says it is the document's own: "last update *of this cookie policy:* May 2024". */
const MAX_GAP = 60;

/** The point of an ordinal or of an abbreviation ends none ("3. März", "2004 r."). */
const SENTENCE_ENDS = /(?:[!?;]|(?<!(?<![\p{L}\d])(?:\d{1,2}|\p{L}))\.)\s+(?=[\p{Lu}\p{Lo}])/u;
/** Before it stands the title of the page, not what the words behind it are said of. */
const TITLE_ENDS = /\s[-|•·]\s/;
/** "Version *2.1* of May 2024", "Version *no. 2*". */
const VERSION = /^[\s:.-]{0,3}(?:(\p{L}{1,2})\.?)?\s?\d{1,3}(?:\.\d{1,3}){0,3}(?![\d/-])/u;

/** The words before a place, from the beginning of one. */
function wordsBefore(text: string, end: number): string {
  const words = text.slice(Math.max(0, end - REACH.before), end);
  return end > REACH.before ? words.slice(words.search(/[^\p{L}\p{N}]|$/u)) : words;
}

/** A line that is only a label: "Last update", with the date in the next one. */
const labelBefore = (line: Line | undefined): string =>
  line !== undefined && line.cells.length === 0 && line.text.length <= MAX_GAP ? line.text : '';

export function createStatedDates(languages: readonly Language[], { findDates }: Dates) {
  const { find, means } = createMeanings(
    SAYS,
    languages.map(({ dates }) => dates),
  );
  const numberWords = new Set(phrasesOf(languages, ({ dates }) => dates.number));

  function withoutVersion(words: string): string {
    const [version = '', number] = VERSION.exec(words) ?? [];
    return number === undefined || numberWords.has(normalise(number)) ? words.slice(version.length) : words;
  }

  /** What the words before a date say of it: that it is of an update, in force, of something else, or nothing. */
  function saidBefore(sentence: string): 'updated' | 'inForce' | 'other' | null {
    const words = find(sentence);
    const near = words.filter(({ end }) => {
      const between = withoutVersion(sentence.slice(end));
      return between.length <= MAX_GAP && !/\d/.test(between);
    });
    const said = near.find((word) => means(word, 'updated')) ?? near.find((word) => means(word, 'inForce'));
    const isOther = words.some(
      (word) => means(word, 'other') && !TITLE_ENDS.test(normalise(sentence).slice(word.end, said?.start ?? word.end)),
    );
    if (isOther) return 'other';
    if (said === undefined) return null;
    return means(said, 'updated') ? 'updated' : 'inForce';
  }

  /** True when the words behind a date say that it is of an update ("am 3. Mai 2024 aktualisiert"). */
  function saidAfter(sentence: string): boolean {
    const word = find(sentence).find((each) => means(each, 'updatedAfter') || means(each, 'other'));
    return word !== undefined && !means(word, 'other') && !/\d/.test(sentence.slice(0, word.start));
  }

  return {
    /**
     * The date that a policy gives for itself ("Last update: 2025-09-29", "Stand: März 2023"), or null. A date counts
     * only beside a word for an update or a version, or else for being in force, and not in a table.
     * @param language BCP 47 primary tag of the document; English writes 3/4 for the third of April and for the fourth
     * of March, so that such a date has no `iso`
     */
    findStatedDate(lines: readonly Line[], language: string | null): StatedDate | null {
      let inForce: StatedDate | null = null;
      for (const [index, { text, cells }] of lines.entries()) {
        if (cells.length > 0) continue;
        for (const { start, end, iso } of findDates(text, language)) {
          const alone = start === 0 && text.length - end < 3;
          const before = alone ? labelBefore(lines[index - 1]) : wordsBefore(text, start);
          const sentence = before.split(SENTENCE_ENDS).at(-1) ?? '';
          const [rest = ''] = text
            .slice(end, end + REACH.after)
            .replace(/^\./, '')
            .split(SENTENCE_ENDS);
          const said = saidBefore(sentence);
          if (said === 'other') continue;
          if (said === 'updated' || saidAfter(rest)) return { text: text.slice(start, end), iso };
          if (said === 'inForce') inForce ??= { text: text.slice(start, end), iso };
        }
      }
      return inForce;
    },
  };
}
