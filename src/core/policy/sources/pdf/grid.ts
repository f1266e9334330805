/** Wider tables are none of cookies; a drawing may have ten thousand columns. */
export const MAX_COLUMNS = 40;
/** A cell of HTML may take as many rows. */
const MAX_ROWS_OF_CELL = 100;

/** A cell of a table, where it begins, and how many rows and columns it takes. */
export interface Placed {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly text: string;
}

export const rowCount = (cells: readonly Placed[]): number =>
  cells.reduce((most, { row }) => Math.max(most, row + 1), 0);

/** The cells of each row as HTML lists them: with empty ones, and without those that reach down from above. */
export function toRows(cells: readonly Placed[], columns: number): readonly (readonly Placed[])[] {
  const taken: (Placed | undefined)[][] = Array.from({ length: rowCount(cells) }, () => []);
  const texts = new Map<Placed, string>();
  for (const cell of cells) {
    const owner = taken[cell.row]?.[cell.column];
    if (owner !== undefined) {
      // Two cells claim one place: neither's words may be lost.
      texts.set(owner, `${texts.get(owner) ?? ''} ${cell.text}`.trim());
      continue;
    }
    texts.set(cell, cell.text);
    for (const line of taken.slice(cell.row, cell.row + Math.min(cell.rows, MAX_ROWS_OF_CELL))) {
      for (let column = cell.column; column < Math.min(columns, cell.column + cell.columns); column += 1) {
        line[column] ??= cell;
      }
    }
  }
  return taken.map((line, row) =>
    Array.from({ length: columns }, (_, column) => column).flatMap((column): readonly Placed[] => {
      const cell = line[column];
      if (cell === undefined) return [{ row, column, rows: 1, columns: 1, text: '' }];
      if (cell.row !== row || cell.column !== column) return [];
      let [rows, width] = [1, 1];
      while (taken[row + rows]?.[column] === cell) rows += 1;
      while (column + width < columns && line[column + width] === cell) width += 1;
      return [{ row, column, rows, columns: width, text: texts.get(cell) ?? '' }];
    }),
  );
}

/** Puts places that differ by no more than the tolerance together, and gives the first of each, in order. */
export function clustered(places: readonly number[], tolerance: number): readonly number[] {
  const found: number[] = [];
  for (const place of [...new Set(places)].sort((a, b) => a - b)) {
    if (place - (found.at(-1) ?? Number.NEGATIVE_INFINITY) > tolerance) found.push(place);
  }
  return found;
}
