import { type Cell, isFilled, joinCells } from '../../document/cell.ts';
import type { Column } from '../../document/column.ts';
import type { Fields } from '../../fields/fields.ts';
import type { Row } from './turn-over.ts';

/** What goes on in the cell above begins so. */
const GOES_ON = /^[\p{Ll}(&/,]/u;

/** True for a row that goes on in the cells of the row above, as the text of a PDF does. */
export function continues(row: readonly Cell[], names: number): boolean {
  if ((row[names]?.text ?? '') !== '') return false;
  const filled = row.filter(isFilled);
  return (row[0]?.text ?? '') === '' || filled.every(({ text }) => GOES_ON.test(text));
}

/** True for a row that begins with the rest of a name ("town_visitor_", "id_[hash]"), or with another ("town_ref,"): it fills fewer cells, and they go on. */
export function goesOnInName(above: readonly Cell[], row: readonly Cell[], names: number): boolean {
  const both = `${above[names]?.text ?? ''} ${row[names]?.text ?? ''}`;
  if (!/^\S+ \S+$/.test(both) || !/[_.,-] | [_.-]/.test(both)) return false;
  const others = row.filter((_, index) => index !== names);
  const fewer = above.some(({ text }, index) => text !== '' && (row[index]?.text ?? '') === '');
  return fewer && others.every(({ text }) => text === '' || GOES_ON.test(text));
}

/**
 * The row that goes on from where the one above was cut: together they have as many cells as the header. It was cut in
 * the middle of a cell ("| _ga | Counts" · "visits | 2 years |"), or before its lifetime ("| _ga | HTTP |" · "2 years |").
 * Null when it does not go on.
 */
export function mended(
  above: Row,
  below: Row,
  columns: readonly Column[],
  { isLifetime, readNames }: Pick<Fields, 'isLifetime' | 'readNames'>,
): Row | null {
  const [first, ...more] = below.cells;
  const last = above.cells.at(-1);
  if (first === undefined || last === undefined) return null;
  if (readNames(first.text, false).some(({ likeness }) => likeness >= 3)) return null;
  const held = above.cells.length + below.cells.length;
  if (held === columns.length && columns[above.cells.length] === 'lifetime' && isLifetime(first.text))
    return { ...above, cells: [...above.cells, ...below.cells], end: below.end };
  if (held !== columns.length + 1 || more.length === 0 || !/^\p{Ll}/u.test(first.text)) return null;
  return { ...above, cells: [...above.cells.slice(0, -1), joinCells(last, first), ...more], end: below.end };
}
