import type { Cell } from './cell.ts';
import type { Column } from './column.ts';

/** Which words say what about a cookie, or about a group of them. */
export type Cells = { readonly [column in Exclude<Column, 'unknown'>]?: Cell };

/** What one place of the document says about one cookie or a group: words, not yet their meaning. */
export interface Entry {
  readonly cells: Cells;
  /** Headings above it, the nearest first. */
  readonly headings: readonly string[];
  /** Where all of it stands in the text. */
  readonly start: number;
  readonly end: number;
  /** How sure the place is that its name is one: `cell` of a name column · `lead` of a line · `prose`. */
  readonly place: 'cell' | 'lead' | 'prose';
  /** True when a column or label for lifetimes exists, so that other words are not searched for one. */
  readonly timed: boolean;
  /** True when its cells were cut by guess, or its lifetime was taken from a bracket: what they say is probable. */
  readonly guessed?: boolean;
}

/** What a layout reader found in lines from one on, and how many of them it took; 0 when they are not its own. */
export interface Reading {
  readonly entries: readonly Entry[];
  readonly taken: number;
}

/** What a layout reader found in lines that are not its own. */
export const NOTHING: Reading = { entries: [], taken: 0 };

/** Cells while they are being filled. */
export type FilledCells = { -readonly [column in keyof Cells]: Cells[column] };

/** Gives a cell to its column; of two of one kind the first counts. A second kind ("Type", "Class") stands in `other`. */
export function giveCell(cells: FilledCells, column: keyof Cells, cell: Cell): void {
  if (column === 'category' && cells.category !== undefined) cells.other = cell;
  else cells[column] ??= cell;
}

/** Gives the cells of a row to what their columns hold; a column that may hold names holds them. */
export function toCells(row: readonly Cell[], columns: readonly Column[]): Cells {
  const cells: FilledCells = {};
  columns.forEach((column, index) => {
    const cell = row[index];
    if (cell !== undefined && cell.text !== '' && column !== 'unknown')
      giveCell(cells, column === 'cookie' ? 'name' : column, cell);
  });
  return cells;
}
