import { type Cell, joinCells } from '../../document/cell.ts';

/** True for a line that goes on in the cell above. */
export const wraps = (text: string): boolean => /^[\p{Ll}(&]/u.test(text);

/** Puts a cell that is wrapped over lines together again: what begins in lower case goes on. */
export function rejoin(lines: readonly Cell[]): readonly Cell[] {
  const cells: Cell[] = [];
  for (const line of lines) {
    const before = cells.at(-1);
    if (before !== undefined && wraps(line.text)) cells.splice(-1, 1, joinCells(before, line));
    else cells.push(line);
  }
  return cells;
}
