import type { Column } from '../../document/column.ts';
import { type Fits, NAMED, STORED, SURE } from './fit.ts';

/** The columns; the first with an unknown header holds what nearly every row has a line of (lifetimes, services), or what they are for. */
function settledBy(looks: readonly Fits[], columns: readonly Column[]): readonly Column[] {
  const unknown = columns.indexOf('unknown');
  const often = (lines: number, share: number): boolean => lines * columns.length >= looks.length * share;
  if (unknown === -1) return columns;
  if (!columns.includes('lifetime') && often(looks.filter(({ lifetime }) => lifetime === SURE).length, 0.6))
    return columns.with(unknown, 'lifetime');
  const served = looks.filter(({ provider }) => provider >= NAMED).length;
  if (!columns.includes('provider') && often(served, 0.5)) return columns.with(unknown, 'provider');
  if (!columns.includes('other') && looks.some(({ other }) => other >= STORED)) return columns.with(unknown, 'other');
  // What is left to tell is what for.
  const isTold = columns.includes('purpose') || columns.includes('description');
  return isTold || !columns.includes('lifetime') ? columns : columns.with(unknown, 'purpose');
}

/**
 * What the columns may be: of two with lifetimes ("Storage", "Retention period") either may say where the cookie is kept;
 * an unknown header may be a title above the first row, and a header on one line have words for one more.
 */
export function choicesOf(
  looks: readonly Fits[],
  announced: readonly Column[],
  onOneLine: boolean,
): readonly (readonly Column[])[] {
  const columns = settledBy(looks, announced);
  const told = columns.flatMap((column, at) => (column === 'lifetime' ? [at] : []));
  const single =
    told.length < 2
      ? [columns]
      : told.map((one) => columns.map((column, at) => (column === 'lifetime' && at !== one ? 'other' : column)));
  return single.flatMap((each) =>
    each.at(-1) === 'unknown' ? [each, each.slice(0, -1)] : onOneLine ? [each, [...each, 'unknown' as const]] : [each],
  );
}
