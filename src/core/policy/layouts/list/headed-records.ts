import type { Cell } from '../../document/cell.ts';
import { type Column, holdsNames } from '../../document/column.ts';
import { isClearHeader } from '../../document/header.ts';
import { type Line, toLine } from '../../document/line.ts';
import type { Fields } from '../../fields/fields.ts';

/** A label that is written as a heading, and the value below it; empty where there is none. */
interface Part {
  readonly label: Cell;
  readonly column: Column;
  readonly value: Cell;
}

const emptyAt = (place: number): Cell => ({ text: '', start: place, end: place });

/** The rows of records, their titles first; each begins where the first label comes again. */
function toRows(parts: readonly Part[], titles: readonly string[]): readonly (readonly Cell[])[] {
  const starts = parts.flatMap(({ label }, index) => (label.text === titles[0] ? [index] : []));
  const begin = parts[0]?.label.start ?? 0;
  const header = titles.map((text): Cell => ({ ...emptyAt(begin), text }));
  const rows = starts.map((from, index) => {
    const record = parts.slice(from, starts[index + 1]);
    const end = record.at(-1)?.value.end ?? begin;
    return titles.map((title) => record.find(({ label }) => label.text === title)?.value ?? emptyAt(end));
  });
  return [header, ...rows];
}

/**
 * Writes the lines of records whose labels are headings ("Name", above "_ga"; "Duration", above "2 years") as the rows of
 * a table: such headings head nothing but their value.
 */
export function createHeadedRecords({ onlyNames, readPureLabel }: Fields) {
  /** The labels from one line on, all of one level, with their values, and where they end. */
  function partsAt(lines: readonly Line[], from: number): { readonly parts: readonly Part[]; readonly end: number } {
    const parts: Part[] = [];
    const level = lines[from]?.level ?? null;
    let end = from;
    for (let label = lines[end]; label !== undefined && level !== null && label.level === level; label = lines[end]) {
      const column = readPureLabel(label.text);
      if (column === 'unknown' || label.cells.length > 0) break;
      const below = lines[end + 1];
      const isValue = below !== undefined && below.level === null && below.cells.length === 0;
      parts.push({ label, column, value: isValue ? below : emptyAt(label.end) });
      end += isValue ? 2 : 1;
    }
    return { parts, end };
  }

  return (lines: readonly Line[]): readonly Line[] => {
    const result: Line[] = [];
    let table = 0;
    for (let at = 0; at < lines.length; ) {
      const { parts, end } = partsAt(lines, at);
      const titles = [...new Set(parts.map(({ label }) => label.text))];
      const columns = titles.map((title) => parts.find(({ label }) => label.text === title)?.column ?? 'unknown');
      const named = parts.some(({ column, value }) => holdsNames(column) && onlyNames(value.text) > 0);
      if (named && isClearHeader(columns)) {
        table -= 1;
        for (const cells of toRows(parts, titles)) {
          const text = cells.map((cell) => cell.text).join('\t');
          const line = { text, start: cells[0]?.start ?? 0, end: cells.at(-1)?.end ?? 0 };
          result.push(toLine(line, { cells, level: null, bullet: false, gap: false, table }));
        }
      } else result.push(...lines.slice(at, Math.max(end, at + 1)));
      at = Math.max(end, at + 1);
    }
    return result;
  };
}
