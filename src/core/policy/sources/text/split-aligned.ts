import type { Cell } from '../../document/cell.ts';
import { type Line, toLine } from '../../document/line.ts';

interface Chunk extends Cell {
  /** Characters from the beginning of the line. */
  readonly column: number;
}

/** Words with single spaces between them. */
const CHUNK = /[^ ]+(?: [^ ]+)*/g;

/** The parts of a line that two or more spaces part. */
function chunksOf(text: string, { start, end }: Line): readonly Chunk[] {
  let indent = start;
  while (text.charAt(indent - 1) === ' ') indent -= 1;
  return Array.from(text.slice(start, end).matchAll(CHUNK), ({ 0: words, index }) => {
    const from = start + index;
    return { text: words, start: from, end: from + words.length, column: from - indent };
  });
}

/**
 * The cells of a line below a header whose columns begin at these places, or null when it does not fit them. What stands
 * alone in the first column is no row, unless a name above is cut there ("town_visitor_"), or another follows ("town_ref,").
 * @param above null right below the header, which may be wrapped
 */
function fitColumns(
  chunks: readonly Chunk[],
  columns: readonly number[],
  above: Line | null | undefined,
): readonly Cell[] | null {
  const first = chunks[0];
  const isAlone = first !== undefined && chunks.length === 1 && first.column < (columns[1] ?? 0) - 1;
  const isRest = above === null || (/^\S+[_,-]$/.test(above?.cells[0]?.text ?? '') && !/\s/.test(first?.text ?? ''));
  if (first === undefined || (isAlone && !isRest)) return null;
  const cells = columns.map(
    (column): Cell =>
      chunks.find((chunk) => Math.abs(column - chunk.column) <= 1) ?? {
        text: '',
        start: first.start,
        end: first.start,
      },
  );
  return chunks.every((chunk) => cells.includes(chunk)) ? cells : null;
}

const withCells = (line: Line, cells: readonly Cell[]): Line =>
  toLine(line, { cells, level: line.level, bullet: line.bullet, gap: line.gap, table: line.table });

/**
 * Gives cells to lines whose columns are aligned by spaces, as a PDF's text is: a line of several parts, and at least
 * two more below whose parts begin at the same places. A line that begins further right continues the one above.
 */
export function splitAligned(text: string, lines: readonly Line[]): readonly Line[] {
  if (!text.includes('  ')) return lines;
  const result: Line[] = [];
  for (let index = 0; index < lines.length; ) {
    const line = lines[index];
    if (line === undefined) break;
    const header = line.cells.length > 0 || line.bullet ? [] : chunksOf(text, line);
    const columns = header.map(({ column }) => column);
    const block: Line[] = [withCells(line, header)];
    let full = 0;
    for (let next = index + 1; header.length > 1 && next < lines.length; next += 1) {
      const below = lines[next];
      if (below === undefined || below.cells.length > 0 || below.level !== null) break;
      const chunks = chunksOf(text, below);
      const cells = fitColumns(chunks, columns, block.length === 1 && !below.gap ? null : block.at(-1));
      if (cells === null) break;
      block.push(withCells(below, cells));
      if (chunks.length > 1) full += 1;
    }
    const taken = full >= 2 ? block : [line];
    result.push(...taken);
    index += taken.length;
  }
  return result;
}
