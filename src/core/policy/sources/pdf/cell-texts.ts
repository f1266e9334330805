import type { Box } from './boxes.ts';
import type { Placed } from './grid.ts';
import { joinLines } from './join-lines.ts';
import type { TextLine } from './text-line.ts';

/** A cell whose lines are not joined yet. */
export interface LinedCell extends Omit<Placed, 'text'> {
  /** The lines of each of its paragraphs. */
  readonly paragraphs: readonly (readonly TextLine[])[];
  /** The rules around it; null when there are none. */
  readonly box: Box | null;
}

/** The right edge of the words of each column, by the cells that take only that column. */
function edgesOf(
  cells: readonly LinedCell[],
): ReadonlyMap<number, { readonly right: number; readonly padding: number }> {
  const edges = new Map<number, { readonly right: number; readonly padding: number }>();
  for (const { column, columns, paragraphs, box } of cells) {
    if (columns > 1) continue;
    for (const line of paragraphs.flat()) {
      const { right, padding } = edges.get(column) ?? {
        right: Number.NEGATIVE_INFINITY,
        padding: Number.POSITIVE_INFINITY,
      };
      edges.set(column, {
        right: Math.max(right, line.right),
        padding: box === null ? padding : Math.min(padding, Math.max(0, line.x - box.left)),
      });
    }
  }
  return edges;
}

/** The cells with their words: what is wrapped in a column is joined. */
export function withTexts(cells: readonly LinedCell[]): readonly Placed[] {
  const edges = edgesOf(cells);
  return cells.map(({ row, column, rows, columns, paragraphs, box }) => {
    const edge = edges.get(column);
    const right =
      edge === undefined || columns > 1
        ? null
        : box === null
          ? edge.right
          : Math.max(edge.right, box.right - edge.padding);
    return { row, column, rows, columns, text: paragraphs.map((lines) => joinLines(lines, right)).join('\n') };
  });
}
