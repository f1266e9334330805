import { type Cell, cellBetween } from '../../document/cell.ts';
import { type Column, holdsNames } from '../../document/column.ts';
import type { Fields } from '../../fields/fields.ts';
import { MEANS } from '../../lexicon/vocabulary.ts';
import { apart, cuts } from './cuts.ts';
import { type FitCell, fitProse } from './fit-cell.ts';
import type { MarkRow, RowMarks } from './mark-row.ts';

/** No cell but one of prose is longer; bounds the search. */
const CELL = 130;
const EMPTY = -3;
const NAMELESS = -2.5;
/** Nobody knows whether it says something of every cookie. */
const EMPTY_UNKNOWN = -0.5;

/** The first word, before a dash. */
const DASHED = /^\S+(?= [-–] )/;
const LETTER = /\p{L}/u;
/** A word in small letters that something other than an underscore is run into. */
const RUN_INTO = /^[\p{L}\d*]\p{Ll}/u;
const WORD_OF_TIME = MEANS.session | MEANS.endless;
const STORAGE = /^(?:local|session)Storage$/;

/** The cells of a row, one for each column, and how well they fit. */
export interface CutRow {
  readonly cells: readonly Cell[];
  readonly score: number;
}

interface Step {
  readonly score: number;
  readonly from: number;
}

export function createRowCutter(
  { closingLifetime, findDurations, findRunInNames, findRunInServices, marksOf }: Fields,
  markRow: MarkRow,
  fitCell: FitCell,
) {
  /** Where words for a session, or for no end, begin right behind a name: "YSC|sessionCounts". */
  function timesRunIn(text: string): readonly number[] {
    const parted = apart(text);
    return marksOf(parted.text)
      .filter(({ value }) => (value & WORD_OF_TIME) !== 0)
      .map(({ start }) => parted.places[start] ?? 0)
      .filter((place) => place > 0 && RUN_INTO.test(text.slice(place - 1)));
  }

  /**
   * Cuts a row that its layout does not: of all ways to give its words to the columns in order, the one that fits best.
   * @param shared hosts and companies that several rows have, which may be a cell though nothing shows it
   * @returns the cells, one for each column, and how well they fit; null when they don't at all
   */
  function cutRow(
    text: string,
    columns: readonly Column[],
    joined: boolean,
    shared: readonly string[] = [],
  ): CutRow | null {
    const served = findRunInServices(text).filter(({ end }) => LETTER.test(text.charAt(end)));
    const ran = joined ? [...findRunInNames(text), ...served] : [];
    const found = shared.flatMap((cell) => {
      const start = text.indexOf(cell);
      // A space between two cells is of the first.
      return start === -1 ? [] : [{ start, end: start + cell.length + (joined ? 0 : 1) }];
    });
    // "www.town.example" where "town.example" is another's.
    const held = found.filter(({ start, end }) => !found.some((each) => each.start < start && each.end >= end));
    const stored = ran.filter(({ start, end }) => STORAGE.test(text.slice(start, end)));
    const seams = cuts(text, joined);
    // "_ref - Town ServiceCounts"
    const dash = joined ? (DASHED.exec(text)?.[0].length ?? 0) : 0;
    const closing = joined ? (closingLifetime(text) ?? 0) : 0;
    const places = [
      ...new Set([
        ...seams,
        ...(joined && columns.includes('lifetime') ? timesRunIn(text) : []),
        dash,
        ...[...ran, ...held].flatMap(({ start, end }) => [start, end]),
        // "…for a day 24 hours": the last cell may stand apart; not "until you order|Session".
        ...(closing > (seams.at(-2) ?? 0) && findDurations(text).length < 2 ? [closing] : []),
      ]),
    ]
      // What rows begin with is one cell.
      .filter((place) => !held.some(({ start, end }) => start === 0 && place > 0 && place < end))
      .filter((place) => !stored.some(({ start, end }) => start < place && place < end))
      .sort((one, other) => one - other);
    if (text.length > 4000 || places.length > 310) return null;
    const marks = markRow(text, places, columns.includes('lifetime'), joined, held);
    let row: (Step | null)[] = places.map((_, index) => (index === 0 ? { score: 0, from: -1 } : null));
    const steps: (readonly (Step | null)[])[] = [];
    for (const column of columns) {
      row = advance(column, row, places, marks);
      steps.push(row);
    }
    const last = row.at(-1);
    if (last === null || last === undefined) return null;
    const cells: Cell[] = [];
    let to = places.length - 1;
    for (const step of steps.toReversed()) {
      const from = step[to]?.from ?? 0;
      cells.unshift(cellBetween(text, places[from] ?? 0, places[to] ?? 0));
      to = from;
    }
    return { cells, score: last.score };
  }

  /** The best way to end this column at each place, from the best ways to end the one before. */
  function advance(
    column: Column,
    before: readonly (Step | null)[],
    places: readonly number[],
    marks: RowMarks,
  ): (Step | null)[] {
    const empty = holdsNames(column) ? NAMELESS : column === 'unknown' ? EMPTY_UNKNOWN : EMPTY;
    const after: (Step | null)[] = before.map((step, index) =>
      step === null ? null : { score: step.score + empty, from: index },
    );
    const offer = (to: number, score: number, from: number): void => {
      if (score > (after[to]?.score ?? Number.NEGATIVE_INFINITY)) after[to] = { score, from };
    };
    const free = column === 'purpose' || column === 'description' || column === 'other' || column === 'unknown';
    let best: Step | null = null;
    before.forEach((step, from) => {
      const start = places[from] ?? 0;
      // Prose may be as long as it likes: what it gains is a sum over both ends, so the best beginning is kept.
      if (free && best !== null) offer(from, best.score + fitProse(marks, start, false), best.from);
      if (step === null) return;
      const opened = step.score + fitProse(marks, start, true);
      if (best === null || opened > best.score) best = { score: opened, from };
      if (free) return;
      for (let to = from + 1; to < places.length && (places[to] ?? 0) - start <= CELL; to += 1) {
        const score = fitCell(column, marks, start, places[to] ?? 0);
        if (score !== null) offer(to, step.score + score, from);
      }
    });
    return after;
  }

  return cutRow;
}

export type CutRowOf = ReturnType<typeof createRowCutter>;
