import type { TableBlock } from './block.ts';
import { type LinedCell, withTexts } from './cell-texts.ts';
import { MAX_COLUMNS, type Placed } from './grid.ts';
import type { Row } from './rows.ts';
import { SAME_PLACE, type Stretch } from './stretch.ts';

/** From where to where the cells of a column are. */
interface Range {
  readonly from: number;
  readonly to: number;
}

const rangesOf = ({ cells }: Row): readonly Range[] => cells.map(({ x, right }) => ({ from: x, to: right }));

/** The column of a cell: the only one that it is over, or the one that begins at its place; -1 when none is. */
function columnOf(columns: readonly Range[], { x, right }: Stretch): number {
  const over = columns.flatMap(({ from, to }, index) => (x < to && right > from ? [index] : []));
  if (over.length === 1) return over[0] ?? -1;
  return over.length === 0 ? columns.findIndex(({ from }) => Math.abs(from - x) <= SAME_PLACE) : -1;
}

/** The columns of a row's cells; null when they do not fit, or two have one. */
function placesOf(columns: readonly Range[], row: Row): readonly number[] | null {
  const places = row.cells.map((cell) => columnOf(columns, cell));
  return places.includes(-1) || new Set(places).size < places.length ? null : places;
}

/** The columns, as wide as a row of them is. */
const widened = (columns: readonly Range[], row: Row, places: readonly number[]): readonly Range[] =>
  columns.map(({ from, to }, column) => {
    const cell = row.cells[places.indexOf(column)];
    return cell === undefined ? { from, to } : { from: Math.min(from, cell.x), to: Math.max(to, cell.right) };
  });

/** A single cell is of the table when it begins where a column does, and ends before the next. */
function fits(columns: readonly Range[], row: Row): boolean {
  const [cell, ...more] = row.cells;
  if (cell === undefined || more.length > 0) return true;
  return columns.some(
    ({ from }, index) =>
      Math.abs(from - cell.x) <= SAME_PLACE && cell.right < (columns[index + 1]?.from ?? Number.POSITIVE_INFINITY),
  );
}

/** The rows from `at` on that are one table, and where its columns are. */
export function tableRowsAt(
  rows: readonly Row[],
  at: number,
): { readonly rows: readonly Row[]; readonly columns: readonly Range[] } | null {
  const first = rows[at];
  if (first === undefined || first.cells.length < 2 || first.cells.length > MAX_COLUMNS) return null;
  let columns = rangesOf(first);
  const taken: Row[] = [];
  for (let index = at; index < rows.length; index += 1) {
    const row = rows[index];
    if (row === undefined || row.cells.length > MAX_COLUMNS || !fits(columns, row)) break;
    let places = placesOf(columns, row);
    if (places === null && row.cells.length > columns.length) {
      // A header, or a row without some cells, was above: the columns are those of the fuller row.
      const wider = rangesOf(row);
      if (taken.some((other) => placesOf(wider, other) === null)) break;
      columns = taken.reduce<readonly Range[]>(
        (all, other) => widened(all, other, placesOf(wider, other) ?? []),
        wider,
      );
      places = row.cells.map((_, index) => index);
    }
    if (places === null) break;
    columns = widened(columns, row, places);
    taken.push(row);
  }
  return { rows: taken, columns };
}

/** Words that may be a cookie's name, and not a word of a sentence. */
const NAME = /^(?:[a-z][\w.-]*|\S*_\S*)$/;

/** True for a cell whose lines are names, each of a row of its own perhaps. */
const holdsNames = ({ paragraphs }: LinedCell, text: string): boolean =>
  paragraphs.flat().length > 1 && text.split(/\s/).length > 1 && text.split(/\s/).every((word) => NAME.test(word));

/**
 * The table of rows that nothing but their place tells. Where a row names several cookies it may be several rows: each
 * name is then a row of its own, without the words beside it, which would else be told of all of them.
 */
export function toUnruledTable(rows: readonly Row[], columns: readonly Range[]): TableBlock {
  const lined = rows.map((row, at) => {
    const places = placesOf(columns, row) ?? [];
    return row.cells.map(
      ({ lines }, index): LinedCell => ({
        row: at,
        column: places[index] ?? index,
        rows: 1,
        columns: 1,
        paragraphs: [lines],
        box: null,
      }),
    );
  });
  const texts = withTexts(lined.flat());
  const cells: Placed[] = [];
  let next = 0;
  let index = 0;
  lined.forEach((row, at) => {
    const placed = row.map((cell) => ({ cell, text: texts[index++]?.text ?? '' }));
    const doubtful = at > 0 && row.length > 1 ? placed.find(({ cell, text }) => holdsNames(cell, text)) : undefined;
    for (const name of doubtful?.text.split(/\s/) ?? []) {
      cells.push({ row: next, column: doubtful?.cell.column ?? 0, rows: 1, columns: 1, text: name });
      next += 1;
    }
    for (const { cell, text } of placed) {
      if (cell !== doubtful?.cell) cells.push({ row: next, column: cell.column, rows: 1, columns: 1, text });
    }
    next += 1;
  });
  return { kind: 'table', cells, columns: columns.map(({ from }) => from) };
}
