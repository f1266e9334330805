import type { TableBlock } from './block.ts';
import { type LinedCell, withTexts } from './cell-texts.ts';
import { MAX_COLUMNS, type Placed } from './grid.ts';
import type { Row } from './rows.ts';
import { splitAtRules } from './split-at-rules.ts';
import { SAME_PLACE, type Stretch } from './stretch.ts';
import type { TextLine } from './text-line.ts';

/** From where to where the cells of a column are. */
interface Range {
  readonly from: number;
  readonly to: number;
}

const rangesOf = ({ cells }: Row): readonly Range[] => cells.map(({ x, right }) => ({ from: x, to: right }));

/** The columns that a cell is over, or the one that begins at its place. */
function columnsUnder(columns: readonly Range[], { x, right }: Stretch): readonly number[] {
  const over = columns.flatMap(({ from, to }, index) => (x < to && right > from ? [index] : []));
  return over.length > 0
    ? over
    : columns.flatMap(({ from }, index) => (Math.abs(from - x) <= SAME_PLACE ? [index] : []));
}

/** The column where a cell begins, and how many it takes. */
type Place = Pick<Placed, 'column' | 'columns'>;

/** The columns of a row's cells, which take none twice; null when they do not fit. */
function placesOf(columns: readonly Range[], row: Row): readonly Place[] | null {
  const under = row.cells.map((cell) => columnsUnder(columns, cell));
  const all = under.flat();
  if (under.some(({ length }) => length === 0) || new Set(all).size < all.length) return null;
  return under.map(([column = 0, ...more]) => ({ column, columns: 1 + more.length }));
}

const isPlain = (places: readonly Place[]): boolean => places.every(({ columns }) => columns === 1);

/** The columns of a row's cells when each takes one; else null. */
function plainPlacesOf(columns: readonly Range[], row: Row): readonly Place[] | null {
  const places = placesOf(columns, row);
  return places !== null && isPlain(places) ? places : null;
}

/** The columns, as wide as a row of them is. A cell of several columns tells nothing of where they end. */
const widened = (columns: readonly Range[], row: Row, places: readonly Place[]): readonly Range[] =>
  columns.map(({ from, to }, column) => {
    const cell = row.cells[places.findIndex((place) => place.column === column && place.columns === 1)];
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
    let places = plainPlacesOf(columns, row);
    if (places === null && row.cells.length > columns.length) {
      // A header, or a row without some cells, was above: the columns are those of the fuller row.
      const wider = rangesOf(row);
      if (taken.some((other) => plainPlacesOf(wider, other) === null)) break;
      columns = taken.reduce<readonly Range[]>(
        (all, other) => widened(all, other, plainPlacesOf(wider, other) ?? []),
        wider,
      );
      places = row.cells.map((_, column) => ({ column, columns: 1 }));
    }
    // Cells with little room between them come as one, which then takes the columns of all.
    if (places === null && row.cells.length > 1) places = placesOf(columns, row);
    if (places === null) break;
    columns = widened(columns, row, places);
    taken.push(row);
  }
  return { rows: taken, columns };
}

/** The lines of each column that a cell is over: cells with little room between them come as one line. */
function cutAt({ lines }: Stretch, columns: readonly Range[]): readonly (readonly TextLine[])[] {
  const [line, another] = lines;
  if (line === undefined || another !== undefined || columns.length === 0) return [lines];
  const parts = splitAtRules({ ...line, width: line.right - line.x }, () => columns.map(({ from }) => from));
  return parts.length > columns.length ? parts.map((part) => [{ ...part, right: part.x + part.width }]) : [lines];
}

/** Words that may be a cookie's name, and not a word of a sentence. */
const NAME = /^(?:[a-z][\w.-]*|[^\s_]*_\S*)$/;
/** A line that begins with a word that is a name for certain. */
const BEGINS_WITH_NAME = /^(?=\S*[_\d])(?=\S*\p{L})\S+/u;

/**
 * The parts of a cell that may each be of a row of its own: its words, when all are names; else its lines, parted before
 * each that begins with a name. Fewer than two when the cell is of one row.
 */
function namedParts({ row, paragraphs }: LinedCell, text: string): readonly string[] {
  const lines = paragraphs.flat().map((line) => line.text);
  const words = text.split(/\s/);
  if (lines.length < 2) return [];
  const isHeader = row === 0 && !words.some((word) => BEGINS_WITH_NAME.test(word));
  if (words.every((word) => NAME.test(word))) return isHeader ? [] : words;
  const parts: string[] = [];
  for (const line of lines) {
    if (parts.length === 0 || BEGINS_WITH_NAME.test(line)) parts.push(line);
    else parts.splice(-1, 1, `${parts.at(-1)} ${line}`);
  }
  return lines[0] !== undefined && BEGINS_WITH_NAME.test(lines[0]) ? parts : [];
}

/**
 * The table of rows that only their place tells. A row that names several cookies may be several rows. Each name is then a
 * row of its own, without the words beside it: they may be about only one.
 */
export function toUnruledTable(rows: readonly Row[], columns: readonly Range[]): TableBlock {
  const lined = rows.map((row, at) => {
    const places = placesOf(columns, row) ?? [];
    return row.cells.flatMap((cell, index) => {
      const { column, columns: over } = places[index] ?? { column: index, columns: 1 };
      const parts = row.cells.length > 1 ? cutAt(cell, columns.slice(column + 1, column + over)) : [cell.lines];
      return parts.map(
        (lines, part): LinedCell => ({
          row: at,
          column: column + part,
          rows: 1,
          columns: parts.length > 1 ? 1 : over,
          paragraphs: [lines],
          box: null,
        }),
      );
    });
  });
  const texts = withTexts(lined.flat());
  const cells: Placed[] = [];
  let next = 0;
  let index = 0;
  for (const row of lined) {
    const placed = row.map((cell) => {
      const text = texts[index++]?.text ?? '';
      return { cell, text, parts: row.length > 1 ? namedParts(cell, text) : [] };
    });
    const doubtful = placed.find(({ parts }) => parts.length > 1);
    for (const part of doubtful?.parts ?? []) {
      cells.push({ row: next, column: doubtful?.cell.column ?? 0, rows: 1, columns: 1, text: part });
      next += 1;
    }
    for (const { cell, text } of placed) {
      if (cell !== doubtful?.cell) cells.push({ row: next, column: cell.column, rows: 1, columns: cell.columns, text });
    }
    next += 1;
  }
  return { kind: 'table', cells, columns: columns.map(({ from }) => from) };
}
