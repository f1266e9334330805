import type { Column } from '../fields/columns.ts';
import type { Cell } from './line.ts';

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
}

/** What a layout reader found in lines from one on, and how many of them it took; 0 when they are not its own. */
export interface Reading {
  readonly entries: readonly Entry[];
  readonly taken: number;
}

/** Joins wrapped words: a line that ended in a hyphen between letters goes on without a space. */
export function joinCells(first: Cell | undefined, second: Cell, by = ' '): Cell {
  if (first === undefined || first.text === '') return second;
  if (second.text === '') return first;
  return {
    text: `${first.text}${by}${second.text}`,
    start: Math.min(first.start, second.start),
    end: Math.max(first.end, second.end),
  };
}
