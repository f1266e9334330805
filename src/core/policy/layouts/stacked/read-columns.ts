import type { Cell } from '../../document/cell.ts';
import { type Column, holdsNames } from '../../document/column.ts';
import { NOTHING, type Reading, toCells } from '../../document/entry.ts';
import { isClearHeader } from '../../document/header.ts';
import type { Line } from '../../document/line.ts';
import type { Fields } from '../../fields/fields.ts';
import { rejoin } from './rejoin.ts';

/** A table that was taken apart so has no longer columns. */
const MAX_LINES = 60;

export function createColumnsReader({ onlyNames, readCategory, readPureLabel }: Fields) {
  /**
   * Reads columns that stand one below the other, each under its own header and with as many cells: "Name · _a · _b ·
   * Duration · 1 year · 2 days".
   */
  return function readColumns(lines: readonly Line[], at: number, headings: readonly string[]): Reading {
    const labelAt = (index: number): Column => {
      const { text } = lines[index] ?? { text: '' };
      // "Functional" is what a cookie is for, and no function; "1 rok" is no head of lifetimes.
      return onlyNames(text) > 2 || readCategory(text) !== null || /^\d/.test(text) ? 'unknown' : readPureLabel(text);
    };
    // Where room parts the cells, a line right below another is the rest of its cell, whatever it says.
    const isSpaced = lines[at + 1]?.gap === true && lines[at + 2]?.gap === true;
    const isCell = (index: number): boolean =>
      lines[index]?.cells.length === 0 &&
      lines[index]?.level === null &&
      ((isSpaced && !lines[index].gap) || labelAt(index) === 'unknown');
    const columns: Column[] = [];
    const table: (readonly Cell[])[] = [];
    let end = at;
    for (let label = labelAt(at); label !== 'unknown' && !columns.includes(label); label = labelAt(end)) {
      let next = end + 1;
      while (isCell(next) && next - end < MAX_LINES) next += 1;
      const held = lines.slice(end + 1, next);
      const whole = isSpaced ? rejoin(held, ({ gap }) => !gap) : holdsNames(label) ? held : rejoin(held);
      const count = table[0]?.length ?? whole.length;
      const cells = whole.slice(0, count);
      if (count < 2 || cells.length < count) break;
      columns.push(label);
      table.push(cells);
      end += 1 + held.findIndex((line) => line.end === cells.at(-1)?.end) + 1;
    }
    const names = table[columns.findIndex(holdsNames)] ?? [];
    if (!isClearHeader(columns) || !names.some(({ text }) => onlyNames(text) > 2)) return NOTHING;
    return {
      entries: names.map((name, row) => ({
        cells: toCells(
          table.map((cells) => cells[row] ?? name),
          columns,
        ),
        headings,
        start: name.start,
        end: name.end,
        place: 'cell',
        timed: columns.includes('lifetime'),
      })),
      taken: end - at,
    };
  };
}
