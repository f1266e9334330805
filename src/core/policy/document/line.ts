import type { Cell } from './cell.ts';

/**
 * One line of the document, whatever its format. HTML, Markdown and plain text are all turned into lines: from here on
 * no reader knows which it was.
 */
export interface Line extends Cell {
  /** The cells that the layout itself separates; empty when it separates none. */
  readonly cells: readonly Cell[];
  /** 1 to 6 as in HTML and Markdown, 7 for a line that only looks like a heading; null for any other line. */
  readonly level: number | null;
  readonly bullet: boolean;
  /** True when an empty line or the edge of a paragraph is before it. */
  readonly gap: boolean;
  /** Which table of the document it is a row of; 0 when its format has no tables. */
  readonly table: number;
}

/** What is known of a line beside its words. */
type Shape = Pick<Line, 'cells' | 'level' | 'bullet' | 'gap' | 'table'>;

/** The line of these words. All lines are made here, property by property: a spread costs ten times as much. */
export const toLine = ({ text, start, end }: Cell, { cells, level, bullet, gap, table }: Shape): Line => ({
  text,
  start,
  end,
  cells,
  level,
  bullet,
  gap,
  table,
});

/** The text of a whole document, and its lines in order. */
export interface Lines {
  readonly text: string;
  readonly lines: readonly Line[];
  /** BCP 47 primary tag that the document states about itself, or null. */
  readonly language: string | null;
  /** True when the document goes on after the last line. */
  readonly truncated: boolean;
}
