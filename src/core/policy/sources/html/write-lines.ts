import { HYPHENS, INVISIBLE } from '../../document/blanks.ts';
import type { Cell } from '../../document/cell.ts';
import { MAX_LINES, MAX_TEXT_LENGTH } from '../../document/limits.ts';
import { type Line, type Lines, toLine } from '../../document/line.ts';

/** Blanks other than single spaces, characters that are not seen, and hyphens other than that of ASCII. */
const BLANKS = /\s\s|[^\S ]|[\u00ad\u061c\u200b-\u2011\u202a-\u202e\u2060-\u2069\ufeff]/;
/** Cells of a row that are read; the text of a wider row is kept, without further cells. */
const COLUMNS = 16;
/** A cell with more lines than this is a part of the page's layout, not of a table. */
const LINES_IN_CELL = 20;

interface Table {
  readonly id: number;
  /** The cells of the open row; null between rows. */
  row: Cell[] | null;
  /** How many columns the open cell covers; 0 when none is open. */
  columns: number;
  rows: number;
  /** Cells of rows above that reach down, by column, and for how many rows more. */
  readonly spans: Map<number, { readonly cell: Cell; left: number }>;
  /** Where the open row begins in the text. */
  start: number;
  /** True when the open row has its `<dd>`. */
  defined: boolean;
}

interface Break {
  readonly level: number | null;
  readonly bullet: boolean;
  readonly gap: boolean;
}

/** Writes the text of a document and its lines, from the tags and words that are met in order. */
export type Writer = ReturnType<typeof writeLines>;

export function writeLines() {
  const lines: Line[] = [];
  /** The text of the document so far. */
  let whole = '';
  /** The words of the open line or cell. */
  let waiting = '';
  /** True when these words end in a blank, so that no other may follow. */
  let blank = false;
  /** True while all of the line is bold: it may be a heading that is not marked as one. */
  let allBold = true;
  let pending: Break = { level: null, bullet: false, gap: true };
  const tables: Table[] = [];
  let count = 0;

  const put = (text: string): Cell => {
    const start = whole.length;
    whole += text;
    return { text, start, end: whole.length };
  };
  const take = (): string => {
    const text = waiting.trim();
    waiting = '';
    blank = false;
    return text.includes('\n') ? text.replace(/ ?\n[ \n]*/g, '\n') : text;
  };
  const breakCell = (): void => {
    if (waiting !== '') waiting += '\n';
    blank = false;
  };
  const flush = (): void => {
    const text = take();
    if (text === '') return;
    const cell = put(text);
    put('\n');
    const level = pending.level ?? (allBold && text.length < 120 ? 7 : null);
    lines.push(toLine(cell, { cells: [], level, bullet: pending.bullet, gap: pending.gap, table: 0 }));
    pending = { level: null, bullet: false, gap: false };
  };
  const table = (): Table | undefined => tables.at(-1);
  /** Ends the open line, in a cell too; false when the next is still in that cell. */
  const breakLine = (): boolean => {
    if ((table()?.columns ?? 0) > 0) {
      breakCell();
      return false;
    }
    flush();
    allBold = true;
    return true;
  };

  const closeCell = (): void => {
    const open = table();
    if (open === undefined || open.row === null || open.columns === 0) return;
    if (open.row.length > 0) put('\t');
    const cell = put(take());
    fillSpans(open, open.row);
    for (let column = 0; column < open.columns && open.row.length < COLUMNS; column += 1) {
      if (open.rows > 1) open.spans.set(open.row.length, { cell, left: open.rows - 1 });
      open.row.push(cell);
    }
    open.columns = 0;
    allBold = true;
  };
  const closeRow = (): void => {
    const open = table();
    if (open === undefined || open.row === null) return;
    closeCell();
    fillSpans(open, open.row);
    const cells = open.row;
    open.row = null;
    put('\n');
    if (cells.length > 1 && cells.every(isShort)) {
      const text = cells.map((cell) => cell.text).join('\t');
      lines.push(
        toLine(
          { text, start: open.start, end: whole.length - 1 },
          { cells, level: null, bullet: false, gap: false, table: open.id },
        ),
      );
      return;
    }
    for (const cell of cells) {
      for (const part of linesOf(cell))
        lines.push(toLine(part, { cells: [], level: null, bullet: false, gap: false, table: 0 }));
    }
  };
  const openRow = (): void => {
    const open = table();
    if (open === undefined) return;
    closeRow();
    flush();
    open.row = [];
    open.start = whole.length;
    open.defined = false;
  };
  const openCell = (columns: number, rows: number): void => {
    const open = table();
    if (open === undefined) return;
    if (open.row === null) openRow();
    closeCell();
    take();
    open.columns = columns;
    open.rows = rows;
  };

  return {
    /** True when no more is to be read. */
    isFull: (): boolean => whole.length + waiting.length >= MAX_TEXT_LENGTH || lines.length >= MAX_LINES,
    write(text: string, bold: boolean): void {
      const words = BLANKS.test(text) ? text.replace(INVISIBLE, '').replace(HYPHENS, '-').replace(/\s+/g, ' ') : text;
      if (words === ' ' && waiting === '') return;
      if (!bold && words !== ' ') allBold = false;
      const more = blank && words.startsWith(' ') ? words.slice(1) : words;
      waiting += more;
      blank = more.endsWith(' ');
    },
    openBlock({ level, bullet, gap }: Break): void {
      if (!breakLine()) return;
      // Tags follow each other before the text comes (`<h2><button>`): what any of them said still holds.
      // Of `<summary><h3>` the number says more than what only serves as a heading.
      const isOpen = level !== null && (pending.level ?? 7) === 7;
      pending = { level: isOpen ? level : pending.level, bullet: pending.bullet || bullet, gap: pending.gap || gap };
    },
    closeBlock(gap: boolean): void {
      if (breakLine()) pending = { level: null, bullet: false, gap: pending.gap || gap };
    },
    openTable(): void {
      const open = table();
      // A table in a cell: what holds it is there for the layout, and its row ends here.
      if (open?.row != null) closeRow();
      flush();
      pending = { ...pending, gap: true };
      count += 1;
      tables.push({ id: count, row: null, columns: 0, rows: 1, spans: new Map(), start: whole.length, defined: false });
    },
    closeTable(): void {
      closeRow();
      flush();
      tables.pop();
    },
    openRow,
    closeRow,
    openCell,
    closeCell(): void {
      // `</dt>` and `</dd>` do not end their cell: more of the same kind may follow.
      const open = table();
      if (open !== undefined && open.columns > 0) breakCell();
    },
    openTerm(): void {
      const open = table();
      if (open === undefined) return;
      if (open.row === null || open.defined) openRow();
      if (open.columns === 0) openCell(1, 1);
      else breakCell();
    },
    openDefinition(): void {
      const open = table();
      if (open === undefined) return;
      // Their end tags may be left out.
      if (open.defined) breakCell();
      else openCell(1, 1);
      open.defined = true;
    },
    end(): Pick<Lines, 'text' | 'lines'> {
      while (tables.length > 0) {
        closeRow();
        tables.pop();
      }
      flush();
      return { text: whole, lines };
    },
  };
}

const isShort = ({ text }: Cell): boolean =>
  !text.includes('\n') || text.split('\n', LINES_IN_CELL).length < LINES_IN_CELL;

/** Repeats the cells that reach down from rows above, up to the next free column. */
function fillSpans({ spans }: Table, row: Cell[]): void {
  for (let span = spans.get(row.length); span !== undefined; span = spans.get(row.length)) {
    span.left -= 1;
    if (span.left === 0) spans.delete(row.length);
    row.push(span.cell);
  }
}

function* linesOf({ text, start }: Cell): Generator<Cell, void> {
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from);
    const to = end === -1 ? text.length : end;
    if (to > from) yield { text: text.slice(from, to), start: start + from, end: start + to };
    from = to + 1;
  }
}
