import { cellBetween } from '../../document/cell.ts';
import { holdsNames } from '../../document/column.ts';
import type { Cells, Reading } from '../../document/entry.ts';
import type { Line } from '../../document/line.ts';
import type { Fields } from '../../fields/fields.ts';
import type { Labels } from './label.ts';

/** Longer lines are no records. */
const MAX_LENGTH = 600;
/** Where another label may begin: "Name: _ga; Purpose: counts visits, Lifetime: 2 years". */
const SEAM = /[;,|•]\s+(?=\p{L}[\p{L} ’']{1,30}:)/gu;

export function createRecordReader({ readNames }: Pick<Fields, 'readNames'>, { labelOf }: Pick<Labels, 'labelOf'>) {
  /** Reads a line that holds one cookie as labels with their values, its name the first. */
  return function readRecord(line: Line, headings: readonly string[]): Reading {
    const none = { entries: [], taken: 0 };
    const { text, start, end } = line;
    if (line.cells.length > 0 || text.length > MAX_LENGTH || !text.includes(':')) return none;
    const cells: { -readonly [column in keyof Cells]: Cells[column] } = {};
    let labels = 0;
    let from = 0;
    const take = (to: number): boolean => {
      const label = labelOf(cellBetween(text, from, to, start));
      if (label === null || (labels === 0 && !holdsNames(label.column))) return false;
      const column = holdsNames(label.column) ? 'name' : label.column;
      cells[column] ??= label.value;
      labels += 1;
      return true;
    };
    for (const { 0: seam, index } of text.matchAll(SEAM)) {
      if (!take(index)) return none;
      from = index + seam.length;
    }
    if (!take(text.length) || labels < 2 || readNames(cells.name?.text ?? '', true).length === 0) return none;
    return { entries: [{ cells, headings, start, end, place: 'cell', timed: cells.lifetime !== undefined }], taken: 1 };
  };
}
