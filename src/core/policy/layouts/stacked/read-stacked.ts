import { type Cell, joinCells } from '../../document/cell.ts';
import { type Column, holdsNames } from '../../document/column.ts';
import { type Entry, NOTHING, type Reading, toCells } from '../../document/entry.ts';
import type { Line } from '../../document/line.ts';
import { type Fits, NAMED, STORED, SURE } from './fit.ts';
import { rejoin, wraps } from './rejoin.ts';

/** Lines looked at in one go; a longer table is read piece by piece. */
const WINDOW = 300;
const SKIPPED = -2.5;
const NAMELESS = -5;

/** To which column a line belongs, and whether it begins a row. */
interface Place {
  readonly column: number;
  readonly opens: boolean;
}

interface Step {
  readonly score: number;
  /** The column of the line before; -1 for the first line of all. */
  readonly from: number;
  /** True when this line begins a row. */
  readonly opens: boolean;
}

/** What it costs to find this line in the column of the line before. */
function staying(column: Column, line: Line): number {
  if (holdsNames(column)) return -0.2;
  return (column === 'purpose' ? -1.2 : -1) + (wraps(line.text) ? 0.6 : 0);
}

/** What it costs that columns between two lines stay empty. */
function skipping(columns: readonly Column[], from: number, to: number): number {
  let cost = 0;
  for (let index = from; index < to; index += 1) cost += holdsNames(columns[index] ?? 'unknown') ? NAMELESS : SKIPPED;
  return cost;
}

/**
 * What it costs to leave columns empty between two lines, by the columns of both. Where the second line is not further
 * right, a row ends between the two.
 */
function passing(columns: readonly Column[]): readonly (readonly number[])[] {
  return columns.map((_, from) =>
    columns.map((_, to) =>
      from < to
        ? skipping(columns, from + 1, to)
        : skipping(columns, from + 1, columns.length) + skipping(columns, 0, to),
    ),
  );
}

function bestPath(lines: readonly Line[], looks: readonly Fits[], columns: readonly Column[]): readonly Place[] {
  const steps: Step[][] = [];
  const costs = passing(columns);
  let end = { score: 1.5, line: -1, column: -1 };
  lines.forEach((line, at) => {
    const before = steps.at(-1);
    steps.push(
      columns.map((kind, column): Step => {
        const fit = looks[at]?.[kind] ?? 0;
        if (before === undefined) return { score: fit + skipping(columns, 0, column), from: -1, opens: true };
        let best: Step = { score: Number.NEGATIVE_INFINITY, from: -1, opens: false };
        before.forEach(({ score }, from) => {
          const cost = from === column ? staying(kind, line) : (costs[from]?.[column] ?? 0);
          if (score + cost + fit > best.score) best = { score: score + cost + fit, from, opens: from > column };
        });
        // A table of one kind of line only: the next row begins in the same column.
        const again = (before[column]?.score ?? 0) + (costs[column]?.[column] ?? 0) + fit;
        return again > best.score ? { score: again, from: column, opens: true } : best;
      }),
    );
    steps.at(-1)?.forEach(({ score }, column) => {
      const complete = score + skipping(columns, column + 1, columns.length);
      if (complete > end.score) end = { score: complete, line: at, column };
    });
  });
  const path: Place[] = [];
  for (let { line, column } = end; line >= 0; line -= 1) {
    const step = steps[line]?.[column];
    if (step === undefined) break;
    path.push({ column, opens: step.opens });
    column = step.from;
  }
  return path.reverse();
}

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

/** The columns; the first with an unknown header holds what nearly every row has a line of (lifetimes, services), or what they are for. */
function settledBy(looks: readonly Fits[], columns: readonly Column[]): readonly Column[] {
  const unknown = columns.indexOf('unknown');
  const often = (lines: number, share: number): boolean => lines * columns.length >= looks.length * share;
  if (unknown === -1) return columns;
  if (!columns.includes('lifetime') && often(looks.filter(({ lifetime }) => lifetime === SURE).length, 0.6))
    return columns.with(unknown, 'lifetime');
  const served = looks.filter(({ provider }) => provider >= NAMED).length;
  if (!columns.includes('provider') && often(served, 0.5)) return columns.with(unknown, 'provider');
  if (!columns.includes('other') && looks.some(({ other }) => other >= STORED)) return columns.with(unknown, 'other');
  // What is left to tell is what for.
  const isTold = columns.includes('purpose') || columns.includes('description');
  return isTold || !columns.includes('lifetime') ? columns : columns.with(unknown, 'purpose');
}

export function createStackedReader(fits: (text: string) => Fits) {
  /**
   * Reads a table whose cells stand one below the other. Of all ways to give the lines to the columns, row by row and in
   * their order, it takes the one that fits best (Viterbi's algorithm). So a cell may be missing, take several lines, or
   * hold several names.
   * @returns the entries, and how many lines they took (0 when these lines are no such table)
   */
  return function readStacked(
    lines: readonly Line[],
    announced: readonly Column[],
    headings: readonly string[],
  ): Reading {
    const window = lines.slice(0, WINDOW);
    const looks = window.map(({ text }) => fits(text));
    const columns = settledBy(looks, announced);
    const whole = completed(bestPath(window, looks, columns), window, columns);
    // The last row of a full window may go on below it: it is left to the next.
    const cut = lines.length > WINDOW && whole.length > WINDOW - 2 * columns.length;
    const last = cut ? whole.findLastIndex(({ opens }) => opens) : 0;
    const path = last > 0 ? whole.slice(0, last) : whole;
    if (path.length === 0) return NOTHING;
    const entries: Entry[] = [];
    for (let from = 0; from < path.length; ) {
      let to = from + 1;
      while (to < path.length && !path[to]?.opens) to += 1;
      entries.push(
        ...readGroup(
          window.slice(from, to),
          path.slice(from, to).map(({ column }) => column),
          columns,
          headings,
        ),
      );
      from = to;
    }
    return { entries, taken: path.length };
  };
}
