import { type Cell, joinCells } from '../../document/cell.ts';

/** True for a line that goes on in the cell above. */
export const wraps = (text: string): boolean => /^[\p{Ll}(&]/u.test(text);

/**
 * Puts a cell that is wrapped over lines together again.
 * @param goesOn true for a line that goes on in the cell above; what begins in lower case does
 */
export function rejoin<Line extends Cell>(
  lines: readonly Line[],
  goesOn: (line: Line) => boolean = ({ text }) => wraps(text),
): readonly Cell[] {
  const cells: Cell[] = [];
  for (const line of lines) {
    const before = cells.at(-1);
    if (before !== undefined && goesOn(line)) cells.splice(-1, 1, joinCells(before, line));
    else cells.push(line);
  }
  return cells;
}
