import type { Fields } from '../../fields/fields.ts';
import type { Place } from '../../lexicon/lexicon.ts';
import { type Mark, MEANS } from '../../lexicon/vocabulary.ts';
import { apart } from './cuts.ts';

interface Time extends Place {
  readonly weight: number;
  /** False for words that make a lifetime only beside others: "end", "closed". */
  readonly whole: boolean;
}

/** What a row holds. It is found once, so that each of the many ways to cut the row is judged at no cost. */
export interface RowMarks {
  readonly text: string;
  readonly words: readonly Mark[];
  readonly services: readonly Place[];
  /** Spans of time, and words for them. */
  readonly times: readonly Time[];
  /** How many identifiers begin before each character; the difference of two places is how many are between them. */
  readonly identifiers: readonly number[];
  /** True when one of the columns is for lifetimes. */
  readonly timed: boolean;
  /** Hosts and companies that other rows have too. */
  readonly shared: readonly Place[];
}

const PART = MEANS.end | MEANS.close | MEANS.expires;
const WHOLE = MEANS.session | MEANS.browser | MEANS.endless;

/** The words of one meaning between two places. */
export const between = ({ words }: RowMarks, bits: number, start: number, end: number): boolean =>
  words.some((word) => (word.value & bits) !== 0 && word.start >= start && word.end <= end);

export function createRowMarker({ findDurations, findRunInServices, findServices, likeness, marksOf }: Fields) {
  /** Marks a row. Words that are run together are parted to be read, and marked where they stand in the row. */
  function markRow(
    text: string,
    places: readonly number[],
    timed: boolean,
    joined: boolean,
    shared: readonly Place[] = [],
  ): RowMarks {
    const parted = joined ? apart(text) : null;
    const read = parted?.text ?? text;
    const back = <T extends Place>(found: readonly T[]): readonly T[] =>
      parted === null
        ? found
        : found.map((each) => ({
            ...each,
            start: parted.places[each.start] ?? 0,
            end: (parted.places[each.end - 1] ?? 0) + 1,
          }));

    const words = marksOf(read);
    const durations = findDurations(read).map(({ start, end }): Time => ({ start, end, weight: 2, whole: true }));
    const others = words
      .filter(
        ({ value, start }) =>
          (value & (PART | WHOLE)) !== 0 && !durations.some((each) => each.start <= start && start < each.end),
      )
      .map(({ start, end, value }): Time => ({ start, end, weight: 1, whole: (value & WHOLE) !== 0 }));
    return {
      text,
      words: back(words),
      services: [...back(findServices(read)), ...(joined ? findRunInServices(text) : [])],
      times: back([...durations, ...others]),
      identifiers: countIdentifiers(text, places),
      timed,
      shared,
    };
  }

  function countIdentifiers(text: string, places: readonly number[]): readonly number[] {
    const begin = new Set(
      places.filter((place) => {
        const word = /^\S{1,100}/.exec(text.slice(place, place + 101))?.[0] ?? '';
        return likeness(word.replace(/[,;.]$/, '')) >= 4;
      }),
    );
    let count = 0;
    return Array.from({ length: text.length + 1 }, (_, index) => (begin.has(index) ? count++ : count));
  }

  return markRow;
}

export type MarkRow = ReturnType<typeof createRowMarker>;
