import { type Cell, isFilled } from '../../document/cell.ts';
import type { Column } from '../../document/column.ts';

/**
 * The cells of a row whose empty one was lost, so that those behind it stand one column too far left: the lifetime is not
 * in its column but in the one before it, and the last column has nothing.
 */
export function withGap(
  cells: readonly Cell[],
  columns: readonly Column[],
  isLifetime: (text: string) => boolean,
): readonly Cell[] {
  const at = columns.indexOf('lifetime');
  const [before, own, last] = [cells[at - 1], cells[at], cells.at(-1)];
  const isShort = cells.length < columns.length || (last !== undefined && last !== own && !isFilled(last));
  if (before === undefined || !isShort || !isLifetime(before.text) || isLifetime(own?.text ?? '')) return cells;
  // What is between the name and the lifetime may be left out; the name is not.
  if (columns[at - 1] === 'name' || columns[at - 1] === 'cookie') return cells;
  const gap: Cell = { text: '', start: before.start, end: before.start };
  return cells.toSpliced(at - 1, 0, gap).slice(0, columns.length);
}
