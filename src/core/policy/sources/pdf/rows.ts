import { joinStretches, LINE_STEP, SAME_PLACE, type Stretch } from './stretch.ts';

/** What stands beside each other. */
export interface Row {
  readonly cells: readonly Stretch[];
  readonly top: number;
  readonly bottom: number;
}

const rowOf = (cells: readonly Stretch[]): Row => ({
  cells,
  top: cells.reduce((most, { top }) => Math.max(most, top), Number.NEGATIVE_INFINITY),
  bottom: cells.reduce((least, { bottom }) => Math.min(least, bottom), Number.POSITIVE_INFINITY),
});

const heightOf = ({ lines }: Stretch): number => lines[0]?.height ?? 0;

/** A stretch goes on with the row before it when it stands right of it, on the same lines. */
function isBeside(row: Row, cell: Stretch): boolean {
  const last = row.cells.at(-1);
  const half = heightOf(cell) / 2;
  return (
    last !== undefined && cell.x > last.x + SAME_PLACE && cell.top > row.bottom - half && cell.bottom < row.top + half
  );
}

/** The rows as the content tells them, cell by cell, from the top of the page to its bottom. */
export function toRowsOfStretches(stretches: readonly Stretch[]): readonly Row[] {
  const rows: Row[] = [];
  for (const stretch of stretches) {
    const row = rows.at(-1);
    if (row !== undefined && isBeside(row, stretch)) rows.splice(-1, 1, rowOf([...row.cells, stretch]));
    else rows.push(rowOf([stretch]));
  }
  const isInOrder = rows.every((row, index) => (rows[index - 1]?.top ?? Number.POSITIVE_INFINITY) >= row.top);
  return isInOrder ? rows : rows.sort((a, b) => b.top - a.top);
}

/** The cell of a row that begins where another does, or -1. */
const columnAt = ({ cells }: Row, { x }: Stretch): number =>
  cells.findIndex((cell) => Math.abs(cell.x - x) <= SAME_PLACE);

/** True when every cell of a row stands below one of the row above, as near as lines of a paragraph. */
function goesOn(above: Row, below: Row, step: number): boolean {
  const height = Math.max(...above.cells.map(heightOf));
  return (
    below.cells.length < above.cells.length &&
    above.bottom - below.top <= step * height &&
    below.cells.every((cell) => columnAt(above, cell) !== -1)
  );
}

function joined(above: Row, below: Row): Row {
  const cells = [...above.cells];
  for (const cell of below.cells) {
    const column = columnAt(above, cell);
    const owner = cells[column];
    if (owner !== undefined) cells[column] = joinStretches(owner, cell);
  }
  return rowOf(cells);
}

/** The step from line to line in a paragraph, as a part of the letters' height, unless the page shows a larger one. */
const PARAGRAPH_STEP = 1.3;
const MORE = 1.08;

/** The step from line to line of the page, as a part of the height. */
function stepOf(rows: readonly Row[]): number {
  const steps = rows
    .flatMap(({ cells }) => cells)
    .flatMap(({ lines }) => lines.slice(1).map((line, index) => ((lines[index]?.y ?? line.y) - line.y) / line.height))
    .sort((a, b) => a - b);
  const median = steps[Math.floor(steps.length / 2)] ?? 0;
  return Math.min(LINE_STEP, Math.max(PARAGRAPH_STEP, median * MORE));
}

/**
 * Joins rows that are the next lines of the row above: some writers tell a table line by line, not cell by cell. Such a
 * row is as near as a line of a paragraph, and has fewer cells.
 * @param isParted tells whether a rule is drawn between two rows
 */
export function joinLineByLine(rows: readonly Row[], isParted: (above: Row, below: Row) => boolean): readonly Row[] {
  // Several lines in a cell before the last: this page is told cell by cell.
  if (rows.some(({ cells }) => cells.slice(0, -1).some(({ lines }) => lines.length > 1))) return rows;
  const step = stepOf(rows);
  const result: Row[] = [];
  for (const row of rows) {
    const above = result.at(-1);
    if (above !== undefined && goesOn(above, row, step) && !isParted(above, row))
      result.splice(-1, 1, joined(above, row));
    else result.push(row);
  }
  return result;
}
