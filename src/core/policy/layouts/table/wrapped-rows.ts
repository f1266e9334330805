import { type Cell, isFilled } from '../../document/cell.ts';

/** What goes on in the cell above begins so. */
const GOES_ON = /^[\p{Ll}(&/,]/u;

/** True for a row that goes on in the cells of the row above, as the text of a PDF does. */
export function continues(row: readonly Cell[], names: number): boolean {
  if ((row[names]?.text ?? '') !== '') return false;
  const filled = row.filter(isFilled);
  return (row[0]?.text ?? '') === '' || filled.every(({ text }) => GOES_ON.test(text));
}

/** True for a row that begins with the rest of a name ("town_visitor_", "id_[hash]"), or with another ("town_ref,"): it fills fewer cells, and they go on. */
export function goesOnInName(above: readonly Cell[], row: readonly Cell[], names: number): boolean {
  const both = `${above[names]?.text ?? ''} ${row[names]?.text ?? ''}`;
  if (!/^\S+ \S+$/.test(both) || !/[_.,-] | [_.-]/.test(both)) return false;
  const others = row.filter((_, index) => index !== names);
  const fewer = above.some(({ text }, index) => text !== '' && (row[index]?.text ?? '') === '');
  return fewer && others.every(({ text }) => text === '' || GOES_ON.test(text));
}
