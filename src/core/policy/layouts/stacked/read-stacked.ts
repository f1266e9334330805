import { type Cell, joinCells } from '../../document/cell.ts';
import { type Column, holdsNames } from '../../document/column.ts';
import { type Entry, NOTHING, type Reading, toCells } from '../../document/entry.ts';
import type { Line } from '../../document/line.ts';
import { bestPath, type Place } from './best-path.ts';
import { choicesOf } from './choose-columns.ts';
import { type Fits, NAMED, STORED } from './fit.ts';
import { rejoin } from './rejoin.ts';

/** Lines looked at in one go; a longer table is read piece by piece. */
const WINDOW = 300;
/**
 * The path, with lines added to its last column until that has a cell for each name. In a table that is written column by
 * column, nothing else shows where it ends.
 */
function completed(path: readonly Place[], lines: readonly Line[], columns: readonly Column[]): readonly Place[] {
  const group = path.slice(
    Math.max(
      0,
      path.findLastIndex(({ opens }) => opens),
    ),
  );
  const held = (column: number, places: readonly Place[]): number =>
    rejoin(lines.slice(path.length - group.length).filter((_, index) => places[index]?.column === column)).length;
  const names = columns.findIndex(holdsNames);
  const last = columns.length - 1;
  const count = group.filter(({ column }) => column === names).length;
  const byColumn =
    count > 1 && columns.some((_, column) => column !== names && column !== last && held(column, group) === count);
  if (!byColumn || held(last, group) === 0) return path;
  let longer: readonly Place[] = group;
  while (path.length - group.length + longer.length < lines.length) {
    const next = [...longer, { column: last, opens: false }];
    if (held(last, next) > count) break;
    longer = next;
  }
  return [...path.slice(0, path.length - group.length), ...longer];
}

/** One row, or several that a PDF wrote column by column: then each column has as many cells as there are names. */
function readGroup(
  lines: readonly Line[],
  at: readonly number[],
  columns: readonly Column[],
  headings: readonly string[],
): readonly Entry[] {
  const held = columns.map((_, column) => lines.filter((_, index) => at[index] === column));
  const names = columns.findIndex(holdsNames);
  const count = held[names]?.length ?? 0;
  const split = held.map((cells) => (cells.length > count ? rejoin(cells) : cells));
  const byColumn = count > 1 && split.some((cells, column) => column !== names && cells.length === count);
  const start = lines[0]?.start ?? 0;
  const end = lines.at(-1)?.end ?? start;
  const timed = columns.includes('lifetime');
  // A cell is missing, or a column has more or fewer cells than there are names: lines may be in the wrong place.
  const guessed = count > 1 ? split.some((cells) => cells.length !== count) : held.some((cells) => cells.length === 0);
  return Array.from({ length: byColumn ? count : 1 }, (_, row): Entry => {
    const cells = split.map((parts, column): Cell => {
      const own = byColumn && parts.length === count ? parts[row] : undefined;
      const by = column === names ? '\n' : ' ';
      return own ?? parts.reduce<Cell>((all, part) => joinCells(all, part, by), { text: '', start, end: start });
    });
    const name = cells[names];
    const place = byColumn && name !== undefined ? { start: name.start, end: name.end } : { start, end };
    return {
      cells: toCells(cells, columns),
      headings,
      ...place,
      place: 'cell',
      timed,
      guessed,
    };
  });
}

/** A few words that are no sentence. */
const TITLE = /^[\p{Lu}\p{Lo}\d][^.;:]{2,60}$/u;

/** What may say more than one sentence, or name several cookies. */
const FREE = /name|cookie|purpose|description|unknown/;

/** So many lines alike are no names of cookies, each of which has one row. */
const OFTEN = 3;
/** The fit for a column of names of what is none, and of what nothing else is written like. */
const NO_NAME = -3;
const NO_OTHER = 4;

/** True for what comes again in row after row, alone or in a list: "ExampleBox" is who sets the cookies, and none of them. */
function saidOften(lines: readonly Line[]): (text: string) => boolean {
  const times = new Map<string, number>();
  for (const { text } of lines) times.set(text, (times.get(text) ?? 0) + 1);
  return (text) => text.split(/[;,]\s/).some((part) => (times.get(part) ?? 0) >= OFTEN);
}

/** What nothing else is written like stays a name; another identifier may be who sets the cookies. */
function asRepeated(fit: Fits): Fits {
  if (fit.name >= NO_OTHER) return fit;
  const name = Math.min(fit.name, NO_NAME);
  return { ...fit, name, cookie: name, provider: Math.max(fit.provider, fit.name > NAMED ? STORED : fit.provider) };
}

/** What the last cell has more than one paragraph, and does not look like it: it heads the next rows. */
function isTitle(
  path: readonly Place[],
  at: number,
  last: Column,
  line: Line | undefined,
  look: Fits | undefined,
): boolean {
  const isMore = path[at - 1]?.column === path[at]?.column && !path[at]?.opens && line?.gap === true;
  return isMore && !FREE.test(last) && (look?.[last] ?? 0) < STORED && TITLE.test(line.text);
}

export function createStackedReader(fits: (text: string) => Fits) {
  /**
   * Reads a table whose cells stand one below the other. Of all ways to give the lines to the columns, row by row and in
   * their order, it takes the one that fits best (Viterbi's algorithm). So a cell may be missing, take several lines, or
   * hold several names.
   * @param headed whether room parts the cells of the header; null where they are on one line
   * @returns the entries, and how many lines they took (0 when these lines are no such table)
   */
  return function readStacked(
    lines: readonly Line[],
    announced: readonly Column[],
    headings: readonly string[],
    headed: boolean | null,
  ): Reading {
    const window = lines.slice(0, WINDOW);
    const roomy = (count: number): number => window.slice(0, count).filter(({ gap }) => gap).length;
    // Room above every line tells nothing.
    const spaced = (headed ?? roomy(2 * announced.length) >= announced.length) && roomy(WINDOW) < window.length - 1;
    const often = saidOften(window);
    const looks = window.map(({ text }) => (often(text) ? asRepeated(fits(text)) : fits(text)));
    const [best] = choicesOf(looks, announced, headed === null)
      .map((columns) => ({ columns, ...bestPath(window, looks, columns, spaced) }))
      .sort((one, other) => other.score - one.score);
    if (best === undefined) return NOTHING;
    const { columns, places } = best;
    const whole = completed(places, window, columns);
    // The last row of a full window may go on below it: it is left to the next.
    const cut = lines.length > WINDOW && whole.length > WINDOW - 2 * columns.length;
    const last = cut ? whole.findLastIndex(({ opens }) => opens) : 0;
    const path = last > 0 ? whole.slice(0, last) : whole;
    if (path.length === 0) return NOTHING;
    const entries: Entry[] = [];
    let above = headings;
    for (let from = 0; from < path.length; ) {
      let to = from + 1;
      while (to < path.length && !path[to]?.opens) to += 1;
      const last = to - 1;
      const line = window[last];
      const heads =
        spaced &&
        to < path.length &&
        isTitle(path, last, columns[path[last]?.column ?? 0] ?? 'name', line, looks[last]);
      const end = heads ? last : to;
      const at = path.slice(from, end).map(({ column }) => column);
      entries.push(...readGroup(window.slice(from, end), at, columns, above));
      if (heads && line) above = [line.text, ...headings];
      from = to;
    }
    return { entries, taken: path.length };
  };
}
