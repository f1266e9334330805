import type { TableBlock } from './block.ts';
import type { Box } from './boxes.ts';
import { type LinedCell, withTexts } from './cell-texts.ts';
import { MAX_COLUMNS } from './grid.ts';
import type { TextLine } from './text-line.ts';

/** A cell as the tags tell it, and where it stands. */
export interface TaggedCell {
  readonly paragraphs: readonly (readonly TextLine[])[];
  /** The rules around it; null when there are none. */
  readonly box: Box | null;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** From where to where a cell is on its row: its rules, else its words. */
function rangeOf({ paragraphs, box }: TaggedCell): Range {
  if (box !== null) return { from: box.left, to: box.right };
  const lines = paragraphs.flat();
  return {
    from: lines.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY),
    to: lines.reduce((most, { right }) => Math.max(most, right), Number.NEGATIVE_INFINITY),
  };
}

const overlap = (one: Range, other: Range): number => Math.min(one.to, other.to) - Math.max(one.from, other.from);

/** The ranges of the columns, by the rows that have a cell in each of them. */
function columnsOf(rows: readonly (readonly TaggedCell[])[], count: number): readonly Range[] {
  const full = rows.filter((row) => row.length === count);
  return Array.from({ length: count }, (_, column) =>
    full.reduce<Range>(
      ({ from, to }, row) => {
        const cell = row[column];
        const range = cell === undefined ? { from, to } : rangeOf(cell);
        return { from: Math.min(from, range.from), to: Math.max(to, range.to) };
      },
      { from: Number.POSITIVE_INFINITY, to: Number.NEGATIVE_INFINITY },
    ),
  );
}

/** The columns of the cells of a row that is short of some, by where they stand. */
function placesOf(row: readonly TaggedCell[], columns: readonly Range[]): readonly number[] {
  let next = 0;
  return row.map((cell, index) => {
    const range = rangeOf(cell);
    let best = next;
    for (let column = next; column <= columns.length - (row.length - index); column += 1) {
      const [found, other] = [columns[best], columns[column]];
      if (found !== undefined && other !== undefined && overlap(range, other) > overlap(range, found)) best = column;
    }
    next = best + 1;
    return best;
  });
}

/** True for a cell that takes its whole row, as a title among the rows does. */
function spansAll({ paragraphs, box }: TaggedCell, columns: readonly Range[]): boolean {
  const [first, last] = [columns[0], columns.at(-1)];
  if (first === undefined || last === undefined || paragraphs.length === 0) return false;
  if (box !== null) return box.left < first.to && box.right > last.from;
  const { from, to } = rangeOf({ paragraphs, box });
  return columns.filter((column) => overlap({ from, to }, column) > 0).length > 1;
}

/** How far down a cell reaches: to the rule below it, or, if its words are in its middle, as far below them as above. */
function bottomOf({ paragraphs, box }: TaggedCell, top: number): number {
  if (box !== null) return box.bottom;
  const lines = paragraphs.flat();
  const first = lines.reduce((most, { y, height }) => Math.max(most, y + height), Number.NEGATIVE_INFINITY);
  const last = lines.reduce((least, { y }) => Math.min(least, y), Number.POSITIVE_INFINITY);
  return last - (top - first);
}

const topOf = (row: readonly TaggedCell[]): number =>
  row
    .flatMap(({ paragraphs }) => paragraphs.flat())
    .reduce((most, { y, height }) => Math.max(most, y + height), Number.NEGATIVE_INFINITY);

/**
 * The table of cells that the tags tell row by row. Tags do not tell which cells reach over several rows: the later rows
 * are short of a cell, and where the others stand tells whose it is.
 */
export function toTaggedTable(rows: readonly (readonly TaggedCell[])[]): TableBlock | null {
  const count = rows.reduce((most, { length }) => Math.max(most, length), 0);
  if (count < 2 || count > MAX_COLUMNS) return null;
  const columns = columnsOf(rows, count);
  const cells: LinedCell[] = [];
  /** The cell that fills each column last, where it is in `cells`, and how far down it reaches. */
  const above: ({ readonly index: number; readonly bottom: number } | undefined)[] = [];
  rows.forEach((row, at) => {
    const places = row.length === count ? row.map((_, index) => index) : placesOf(row, columns);
    const top = topOf(row);
    const [only, ...others] = row;
    if (only !== undefined && others.length === 0 && spansAll(only, columns)) {
      above.fill(undefined);
      cells.push({ row: at, column: 0, rows: 1, columns: count, ...only });
      return;
    }
    for (let column = 0; column < count; column += 1) {
      const cell = row[places.indexOf(column)];
      if (cell !== undefined) {
        above[column] = { index: cells.length, bottom: bottomOf(cell, top) };
        cells.push({ row: at, column, rows: 1, columns: 1, ...cell });
        continue;
      }
      const owner = above[column];
      const lined = owner && cells[owner.index];
      if (owner === undefined || lined === undefined || lined.row + lined.rows !== at) continue;
      const middle = top - (row[0]?.paragraphs[0]?.[0]?.height ?? 0) / 2;
      if (owner.bottom < middle) cells.splice(owner.index, 1, { ...lined, rows: lined.rows + 1 });
    }
  });
  return { kind: 'table', cells: withTexts(cells), columns: columns.map(({ from }) => from) };
}
