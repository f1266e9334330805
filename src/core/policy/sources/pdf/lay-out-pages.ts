/** A run of text on a page of a PDF document; PDF points, the origin at the lower left. */
export interface PdfPiece {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Of the letters. */
  readonly height: number;
  readonly text: string;
}

interface Cell {
  readonly x: number;
  readonly text: string;
}

interface Line {
  readonly y: number;
  readonly height: number;
  readonly cells: readonly Cell[];
}

/** Pieces on one line differ by less than this part of their height. */
const SAME_LINE = 0.4;
/** A gap wider than this many heights parts two cells; a space is a quarter. */
const CELL_GAP = 0.9;
/** Cells that begin within this many points begin in the same column. */
const SAME_COLUMN = 3;
/** A line further down than this many heights is no continuation of the one above. */
const LINE_STEP = 1.75;

/**
 * Turns the pieces of text of a PDF document, which knows neither lines nor tables, into plain text:
 * a line a line, a row of cells parted by tabs, what is wrapped in a cell joined again.
 * @param pages the pieces of each page, in any order
 */
export function layOutPages(pages: readonly (readonly PdfPiece[])[]): string {
  return pages.map((pieces) => toRows(toLines(pieces)).join('\n')).join('\n\f\n');
}

function toLines(pieces: readonly PdfPiece[]): readonly Line[] {
  const printed = pieces.filter(({ text }) => text.trim() !== '').sort((a, b) => b.y - a.y || a.x - b.x);
  const lines: PdfPiece[][] = [];
  for (const piece of printed) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line && first && first.y - piece.y < SAME_LINE * first.height) line.push(piece);
    else lines.push([piece]);
  }
  return lines.map((line) => {
    const [first] = line;
    return { y: first?.y ?? 0, height: first?.height ?? 0, cells: toCells(line.sort((a, b) => a.x - b.x)) };
  });
}

function toCells(line: readonly PdfPiece[]): readonly Cell[] {
  const cells: { x: number; text: string; end: number }[] = [];
  for (const { x, width, height, text } of line) {
    const cell = cells.at(-1);
    if (cell && x - cell.end < CELL_GAP * height) {
      cell.text += x - cell.end > 0.1 * height ? ` ${text}` : text;
      cell.end = x + width;
    } else cells.push({ x, text, end: x + width });
  }
  return cells.map(({ x, text }) => ({ x, text: text.replace(/\s+/g, ' ').trim() }));
}

/** Rows of a table, and lines of everything else. */
function toRows(lines: readonly Line[]): readonly string[] {
  const rows: string[] = [];
  let columns: readonly number[] = [];
  let row: string[] = [];
  let above: Line | null = null;
  const end = (): void => {
    if (row.length > 0) rows.push(row.join('\t'));
    row = [];
  };
  for (const line of lines) {
    const close = above !== null && above.y - line.y <= LINE_STEP * Math.max(above.height, line.height);
    const inTable = columns.length > 1 && line.cells.every(({ x }) => columnOf(columns, x) !== -1);
    if (inTable && close) {
      for (const { x, text } of line.cells) {
        const column = columnOf(columns, x);
        row[column] = row[column] ? `${row[column]} ${text}` : text;
      }
    } else {
      end();
      if (!close) rows.push('');
      if (!inTable) columns = line.cells.map(({ x }) => x);
      row = columns.map((column) => line.cells.find(({ x }) => Math.abs(x - column) <= SAME_COLUMN)?.text ?? '');
    }
    above = line;
  }
  end();
  return rows;
}

function columnOf(columns: readonly number[], x: number): number {
  return columns.findIndex((column) => Math.abs(column - x) <= SAME_COLUMN);
}
