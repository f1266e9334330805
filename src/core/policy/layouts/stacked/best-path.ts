import { type Column, holdsNames } from '../../document/column.ts';
import type { Line } from '../../document/line.ts';
import type { Fits } from './fit.ts';
import { wraps } from './rejoin.ts';

const SKIPPED = -2.5;
const NAMELESS = -5;

/** To which column a line belongs, and whether it begins a row. */
export interface Place {
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

/** What it costs, where room parts the cells, that one goes on below it, or that two have none between them. */
const OVER_ROOM = -1;
const WITHOUT_ROOM = -4;

/** True for an ordinary word, where names stand. */
const isWord = (look: Fits | undefined): boolean => (look?.name ?? 0) < 2;

/** What it costs to find this line in the column of the line before. "server", above "_ga", may end the cell before. */
function staying(column: Column, line: Line, look: Fits | undefined, before: Fits | undefined): number {
  if (holdsNames(column)) return isWord(before) && !isWord(look) ? -1 : -0.2;
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

export interface Path {
  readonly places: readonly Place[];
  readonly score: number;
}

/**
 * Of all ways to give the lines to the columns, row by row and in their order, the one that fits best (Viterbi's algorithm).
 * @param spaced room parts the cells: what stands right below a line is of the same cell
 */
export function bestPath(
  lines: readonly Line[],
  looks: readonly Fits[],
  columns: readonly Column[],
  spaced: boolean,
): Path {
  const steps: Step[][] = [];
  const costs = passing(columns);
  let end = { score: 1.5, line: -1, column: -1 };
  lines.forEach((line, at) => {
    const before = steps.at(-1);
    const on = spaced && line.gap ? OVER_ROOM : 0;
    const over = spaced && !line.gap ? WITHOUT_ROOM : 0;
    steps.push(
      columns.map((kind, column): Step => {
        const fit = looks[at]?.[kind] ?? 0;
        if (before === undefined) return { score: fit + skipping(columns, 0, column), from: -1, opens: true };
        let best: Step = { score: Number.NEGATIVE_INFINITY, from: -1, opens: false };
        before.forEach(({ score }, from) => {
          const cost =
            from === column ? staying(kind, line, looks[at], looks[at - 1]) + on : (costs[from]?.[column] ?? 0) + over;
          if (score + cost + fit > best.score) best = { score: score + cost + fit, from, opens: from > column };
        });
        // A table of one kind of line only: the next row begins in the same column.
        const again = (before[column]?.score ?? 0) + (costs[column]?.[column] ?? 0) + over + fit;
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
  return { places: path.reverse(), score: end.score };
}
