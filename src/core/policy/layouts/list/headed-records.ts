import type { Cell } from '../../document/cell.ts';
import { type Column, holdsNames } from '../../document/column.ts';
import { isClearHeader } from '../../document/header.ts';
import { type Line, toLine } from '../../document/line.ts';
import type { Fields } from '../../fields/fields.ts';

const emptyAt = (place: number): Cell => ({ text: '', start: place, end: place });

/**
 * Writes the lines of records whose labels are headings ("Name", above "_ga"; "Duration", above "2 years") as the rows of
 * a table: such headings head nothing but their value.
 */
export function createHeadedRecords({ onlyNames, readPureLabel }: Fields) {
  /** The rows from one line on, each with its values by their labels, all of one level; the first are the titles. */
  function rowsAt(lines: readonly Line[], from: number) {
    const columns = new Map<string, Column>();
    const rows: Map<string, Cell>[] = [new Map()];
    const level = lines[from]?.level ?? null;
    let named = false;
    let end = from;
    for (let label = lines[end]; label !== undefined && level !== null && label.level === level; label = lines[end]) {
      const { text, start } = label;
      const column = readPureLabel(text);
      if (column === 'unknown' || label.cells.length > 0) break;
      const below = lines[end + 1];
      const isValue = below !== undefined && below.level === null && below.cells.length === 0;
      const value = isValue ? below : emptyAt(label.end);
      columns.set(text, column);
      if (!rows[0]?.has(text)) rows[0]?.set(text, { ...emptyAt(start), text });
      // A record begins where the first label comes again.
      if (text === lines[from]?.text) rows.push(new Map());
      const row = rows.at(-1);
      if (!row?.has(text)) row?.set(text, value);
      named ||= holdsNames(column) && onlyNames(value.text) > 0;
      end += isValue ? 2 : 1;
    }
    return { columns, rows: named && isClearHeader([...columns.values()]) ? rows : [], end };
  }

  return (lines: readonly Line[]): readonly Line[] => {
    const result: Line[] = [];
    let table = 0;
    for (let at = 0; at < lines.length; ) {
      const { columns, rows, end } = rowsAt(lines, at);
      const next = Math.max(end, at + 1);
      if (rows.length === 0) result.push(...lines.slice(at, next));
      else table -= 1;
      for (const row of rows) {
        const last = [...row.values()].at(-1)?.end ?? 0;
        const cells = Array.from(columns.keys(), (title) => row.get(title) ?? emptyAt(last));
        const text = cells.map((cell) => cell.text).join('\t');
        const line = { text, start: cells[0]?.start ?? 0, end: cells.at(-1)?.end ?? 0 };
        result.push(toLine(line, { cells, level: null, bullet: false, gap: false, table }));
      }
      at = next;
    }
    return result;
  };
}
