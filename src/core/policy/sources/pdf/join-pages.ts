import type { Block, TableBlock, TextBlock } from './block.ts';
import { type Placed, rowCount } from './grid.ts';

/** Columns that begin within this many points of each other are the same. */
const SAME_COLUMN = 6;
/** More lines between two tables are no head or foot of a page. */
const MAX_BETWEEN = 4;
/** "3", "3 / 12", "Page 3 of 12". */
const PAGE_NUMBER = /^\D{0,12}\d{1,4}(?:\D{1,8}\d{1,4})?\D{0,3}$/;

const hasSameColumns = (one: TableBlock, other: TableBlock): boolean =>
  one.columns.length === other.columns.length &&
  one.columns.every((place, index) => Math.abs(place - (other.columns[index] ?? Number.NaN)) <= SAME_COLUMN);

const rowAt = ({ cells }: TableBlock, row: number): readonly Placed[] => cells.filter((cell) => cell.row === row);
const textsOf = (row: readonly Placed[]): string => JSON.stringify(row.map(({ column, text }) => [column, text]));

/** True when the second text may go on the first: one is empty, or the first has not ended its sentence. */
const isCut = (first: string, second: string): boolean =>
  first === '' || second === '' || (first.includes(' ') && !/[.!?]$/.test(first));

/** True when the page cut a row in two: the second half lacks a cell that the first has, and no name is cut. */
function goesOn(above: readonly Placed[], below: readonly Placed[]): boolean {
  const text = (row: readonly Placed[], column: number): string =>
    row.find((cell) => cell.column === column)?.text ?? '';
  const columns = above.map(({ column }) => column);
  return (
    columns.some((column) => text(above, column) !== '' && text(below, column) === '') &&
    below.every(({ column, text: words }) => isCut(text(above, column), words))
  );
}

/** The table with the rows of the next page. A header that comes again is left out, and a row that was cut is mended. */
function continued(table: TableBlock, next: TableBlock): TableBlock {
  const header = textsOf(rowAt(next, 0)) === textsOf(rowAt(table, 0));
  const rest = header ? next.cells.filter(({ row }) => row > 0) : next.cells;
  const from = header ? 1 : 0;
  const count = rowCount(table.cells);
  const [above, below] = [rowAt(table, count - 1), rowAt(next, from)];
  const cut = goesOn(above, below);
  const cells = table.cells.map((cell) => {
    const more = cut && cell.row === count - 1 ? below.find(({ column }) => column === cell.column)?.text : undefined;
    return more === undefined || more === '' ? cell : { ...cell, text: `${cell.text} ${more}`.trim() };
  });
  const shift = count - from - (cut ? 1 : 0);
  const moved = rest
    .filter(({ row, column }) => !cut || row > from || !above.some((cell) => cell.column === column))
    .map((cell) => ({ ...cell, row: cell.row + shift }));
  return { ...table, cells: [...cells, ...moved] };
}

const isFurniture = (block: Block, heads: ReadonlySet<string>): block is TextBlock =>
  block.kind === 'text' && (PAGE_NUMBER.test(block.text) || heads.has(block.text));

/** Lines that stand at the top or bottom of several pages. */
function headsOf(pages: readonly (readonly Block[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const edges = new Set(
      [...page.slice(0, 2), ...page.slice(-2)].flatMap((block) => (block.kind === 'text' ? [block.text] : [])),
    );
    for (const text of edges) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([text, count]) => (count > 1 ? [text] : [])));
}

/** The blocks of all pages, one after the other. A table that goes on over the page is one. */
export function joinPages(pages: readonly (readonly Block[])[]): readonly Block[] {
  const heads = headsOf(pages);
  const blocks: Block[] = [];
  for (const page of pages) {
    const last = blocks.findLastIndex(({ kind }) => kind === 'table');
    const first = page.findIndex(({ kind }) => kind === 'table');
    const [table, next] = [blocks[last], page[first]];
    const between = [...blocks.slice(last + 1), ...page.slice(0, first)];
    if (
      table?.kind === 'table' &&
      next?.kind === 'table' &&
      between.length <= MAX_BETWEEN &&
      between.every((block) => isFurniture(block, heads)) &&
      hasSameColumns(table, next)
    ) {
      blocks.splice(last, Number.POSITIVE_INFINITY, continued(table, next), ...between, ...page.slice(first + 1));
    } else blocks.push(...page);
  }
  return blocks;
}
