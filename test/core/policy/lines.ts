import type { Cell } from '../../../src/core/policy/document/cell.ts';
import { type Line, toLine } from '../../../src/core/policy/document/line.ts';

/** A cell that stands at this place of its text. */
export const cellOf = (text: string, start = 0): Cell => ({ text, start, end: start + text.length });

/** A plain line, but for these changes. */
export const lineOf = (text: string, { start = 0, ...changes }: Partial<Omit<Line, 'text' | 'end'>> = {}): Line =>
  toLine(cellOf(text, start), { cells: [], level: null, bullet: false, gap: false, table: 0, ...changes });

/** The lines of a text, each at its place; a line after an empty one has a gap before it. */
export function linesOf(text: string): readonly Line[] {
  let start = 0;
  let gap = true;
  return text.split('\n').flatMap((words) => {
    const line = lineOf(words, { start, gap });
    start += words.length + 1;
    gap = words === '';
    return gap ? [] : [line];
  });
}

/** A row of a table whose cells tabs part. */
export function rowOf(cells: readonly string[], table = 0): Line {
  const text = cells.join('\t');
  const places = cells.map((_, index) => cells.slice(0, index).reduce((sum, { length }) => sum + length + 1, 0));
  return lineOf(text, { cells: cells.map((cell, index) => cellOf(cell, places[index])), table });
}
