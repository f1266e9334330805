import type { Column } from '../../document/column.ts';
import type { Row } from './turn-over.ts';

/** The rows with the category that stands once, in the first column, above those whose cell is empty. */
function underKinds(rows: readonly Row[], columns: readonly Column[]): readonly Row[] {
  if (columns[0] !== 'category') return rows;
  let kind = '';
  return rows.map((row) => {
    const own = row.cells[0]?.text ?? '';
    kind = own === '' ? kind : own;
    return own !== '' || kind === '' ? row : { ...row, headings: [kind, ...row.headings] };
  });
}

/** The rows below what heads them in a cell of their own: what cookies are called ("Example cookies"), beside their names. */
export function underOwnCells(
  rows: readonly Row[],
  header: readonly Column[] | null,
  columns: readonly Column[],
): readonly Row[] {
  const called = header?.indexOf('cookie') ?? -1;
  const below = underKinds(rows, columns);
  if (columns[called] !== 'unknown') return below;
  return below.map((row) => {
    const own = row.cells[called]?.text ?? '';
    return own === '' ? row : { ...row, headings: [own, ...row.headings] };
  });
}
