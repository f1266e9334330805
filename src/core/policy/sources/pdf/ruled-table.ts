import type { TableBlock } from './block.ts';
import type { Box } from './boxes.ts';
import { type LinedCell, withTexts } from './cell-texts.ts';
import { clustered, MAX_COLUMNS } from './grid.ts';
import type { TextLine } from './text-line.ts';

/** Edges of one column or row lie as near to each other as this. */
const SAME_EDGE = 3;

/** What stands between rules. */
export interface RuledCell {
  readonly box: Box;
  readonly lines: readonly TextLine[];
}

/** Which of the edges this one is: the last that is not beyond it. */
const indexOf = (edges: readonly number[], edge: number): number =>
  edges.findLastIndex((other) => other <= edge + SAME_EDGE);

/** How many of the edges that follow the one at `index` lie before `end`. */
function countUpTo(edges: readonly number[], index: number, end: number): number {
  let next = index + 1;
  while (next < edges.length && (edges[next] ?? end) < end - SAME_EDGE) next += 1;
  return next - index;
}

/** The table that rules draw around its cells, spans too; null when they are no table. */
export function toRuledTable(cells: readonly RuledCell[]): TableBlock | null {
  const lefts = clustered(
    cells.map(({ box }) => box.left),
    SAME_EDGE,
  );
  // Downwards, so that they grow from row to row.
  const tops = clustered(
    cells.map(({ box }) => -box.top),
    SAME_EDGE,
  );
  if (lefts.length < 2 || lefts.length > MAX_COLUMNS) return null;
  const lined = cells.map(({ box, lines }): LinedCell => {
    const [column, row] = [indexOf(lefts, box.left), indexOf(tops, -box.top)];
    return {
      row,
      column,
      rows: countUpTo(tops, row, -box.bottom),
      columns: countUpTo(lefts, column, box.right),
      paragraphs: [lines],
      box,
    };
  });
  return { kind: 'table', cells: withTexts(lined), columns: lefts };
}
