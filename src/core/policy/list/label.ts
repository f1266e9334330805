import { type Cells, joinCells } from '../layout/entry.ts';
import { type Cell, cellBetween } from '../layout/line.ts';
import { type Column, readPureLabel } from '../meaning/columns.ts';

export interface Labelled {
  readonly column: Exclude<Column, 'unknown'>;
  readonly value: Cell;
}

/** A line "label: value", where the label is a header's. */
export function labelOf({ text, start }: Cell): Labelled | null {
  const colon = text.search(/\s?:(?:\s|$)/);
  if (colon <= 0 || colon > 40) return null;
  const column = readPureLabel(text.slice(0, colon));
  return column === 'unknown'
    ? null
    : { column, value: cellBetween(text, text.indexOf(':', colon) + 1, text.length, start) };
}

/**
 * The cells of a row whose last one is a small card: lines "label: value" below each other, as definition lists have
 * them. Each value goes where its label says, unless the row has a cell for that; what no label leads stays.
 */
export function withLabels(cells: Cells): Cells {
  const column = cells.purpose === undefined ? 'description' : 'purpose';
  const whole = cells[column];
  if (whole === undefined || !whole.text.includes('\n')) return cells;
  const result: { -readonly [column in keyof Cells]: Cell } = { ...cells };
  delete result[column];
  let rest: Cell | undefined;
  let start = whole.start;
  for (const text of whole.text.split('\n')) {
    const line: Cell = { text, start, end: start + text.length };
    const label = labelOf(line);
    if (label === null || label.value.text === '' || result[label.column] !== undefined)
      rest = joinCells(rest, line, '\n');
    else result[label.column] = label.value;
    start = line.end + 1;
  }
  if (rest !== undefined) result[column] ??= rest;
  return result;
}
