import type { Cell } from '../../document/cell.ts';
import { holdsNames } from '../../document/column.ts';
import { isHeader } from '../../document/header.ts';
import type { Line } from '../../document/line.ts';
import type { Fields } from '../../fields/fields.ts';
import { normalise } from '../../lexicon/normalise.ts';

export interface Row {
  readonly cells: readonly Cell[];
  readonly start: number;
  readonly end: number;
  readonly headings: readonly string[];
}

export function createTurner({ readNames, readRowLabel }: Fields) {
  /** A table that stands on its side, one row for each header: turned over, so that each cookie is a row. */
  return function turned(rows: readonly Line[], headings: readonly string[]): readonly Row[] | null {
    const labels = rows.map(({ cells }) => readRowLabel((cells[0]?.text ?? '').replace(/(?<!\s)\s*:$/, '')));
    const known = labels.filter((label) => label !== 'unknown').length;
    if (!isHeader(labels) || known < labels.length * 0.7) return null;
    // "name: how the cookie is called", in a manual.
    const hasNames = rows.some(
      ({ cells: [, ...values] }, index) =>
        holdsNames(labels[index] ?? 'unknown') && values.some(({ text }) => readNames(text, true).length > 0),
    );
    if (!hasNames) return null;
    const titles = rows.map(({ cells }) => normalise(cells[0]?.text ?? ''));
    const result: Row[] = [];
    for (let from = 0; from < rows.length; ) {
      // One small table for each cookie, or several below each other: each begins where the first label comes again.
      let to = from + 1;
      while (to < rows.length && titles[to] !== titles[from]) to += 1;
      const part = rows.slice(from, to);
      const width = Math.max(...part.map(({ cells }) => cells.length));
      for (let column = 0; column < width; column += 1) {
        const cells = part.map((row) => row.cells[column] ?? { text: '', start: row.start, end: row.start });
        result.push({ cells, start: part[0]?.start ?? 0, end: part.at(-1)?.end ?? 0, headings });
      }
      from = to;
    }
    return result;
  };
}
