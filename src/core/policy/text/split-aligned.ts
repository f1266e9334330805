import { type Cell, cellBetween, type Line } from '../layout/line.ts';

interface Chunk extends Cell {
  /** Characters from the beginning of the line. */
  readonly column: number;
}

/** The parts of a line that two or more spaces part. */
function chunksOf(text: string, { start, end }: Line): readonly Chunk[] {
  let lineStart = start;
  while (text.charAt(lineStart - 1) === ' ') lineStart -= 1;
  const chunks: Chunk[] = [];
  for (let from = start; from < end; ) {
    const gap = text.indexOf('  ', from);
    const to = gap === -1 || gap > end ? end : gap;
    const cell = cellBetween(text.slice(from, to), 0, to - from, from);
    if (cell.text !== '') chunks.push({ ...cell, column: cell.start - lineStart });
    from = to;
    while (from < end && text.charAt(from) === ' ') from += 1;
  }
  return chunks;
}

/** The cells of a line below a header whose columns begin at these places, or null when it does not fit them. */
function fitColumns(chunks: readonly Chunk[], columns: readonly number[]): readonly Cell[] | null {
  const first = chunks[0];
  if (first === undefined || (chunks.length === 1 && first.column < (columns[1] ?? 0) - 1)) return null;
  const cells: Cell[] = columns.map(() => ({ text: '', start: first.start, end: first.start }));
  for (const chunk of chunks) {
    const index = columns.findIndex((column) => Math.abs(column - chunk.column) <= 1);
    if (index === -1) return null;
    cells[index] = chunk;
  }
  return cells;
}

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
    const block: Line[] = [{ ...line, cells: header }];
    let full = 0;
    for (let next = index + 1; header.length > 1 && next < lines.length; next += 1) {
      const below = lines[next];
      if (below === undefined || below.cells.length > 0 || below.level !== null) break;
      const chunks = chunksOf(text, below);
      const cells = fitColumns(chunks, columns);
      if (cells === null) break;
      block.push({ ...below, cells });
      if (chunks.length > 1) full += 1;
    }
    if (full >= 2) {
      result.push(...block);
      index += block.length;
    } else {
      result.push(line);
      index += 1;
    }
  }
  return result;
}
