/** Words of the document: what they say, and where they stand in its text (`end` is exclusive). */
export interface Cell {
  /** Rejoined when the document wraps it, so it may differ from what stands between `start` and `end`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * One line of the document, whatever its format. This is the small structure that HTML, Markdown and plain text are all
 * turned into: from here on no reader knows which it was.
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

/** The line of these words. All are made here and alike, property by property: a spread costs ten times as much. */
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

/** The cell at its place in the text, when its own was counted from another. */
export const movedBy = ({ text, start, end }: Cell, offset: number): Cell => ({
  text,
  start: start + offset,
  end: end + offset,
});

/** How much of a document is read. A long policy has a tenth of either. */
export const LIMIT = { characters: 300_000, lines: 20_000 } as const;

/** The text of a whole document, and its lines in order. */
export interface Lines {
  readonly text: string;
  readonly lines: readonly Line[];
  /** BCP 47 primary tag that the document states about itself, or null. */
  readonly language: string | null;
  /** True when the document goes on after the last line. */
  readonly truncated: boolean;
}

/** The cell between two places of a line or text, without the blanks at its edges. */
export function cellBetween(text: string, start: number, end: number, offset = 0): Cell {
  let from = start;
  let to = end;
  while (from < to && text.charCodeAt(from) <= 32) from += 1;
  while (to > from && text.charCodeAt(to - 1) <= 32) to -= 1;
  return { text: text.slice(from, to), start: from + offset, end: to + offset };
}
