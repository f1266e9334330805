import { type Column, holdsNames } from './column.ts';

/** True when these columns can be a table of cookies: names, and something about them. */
export function isHeader(columns: readonly Column[]): boolean {
  if (!columns.some(holdsNames)) return false;
  return (
    new Set(columns.filter((column) => column !== 'unknown' && column !== 'other')).size >= 2 &&
    !columns.every(holdsNames)
  );
}

/**
 * The columns, each with one meaning. Beside a column of names, "cookie" is who sets them ("Cookie: Google Analytics ·
 * Name: _ga"). Of two columns of providers ("Provider · Service") the first counts.
 */
export function settled(columns: readonly Column[]): readonly Column[] {
  const instead = columns.includes('provider') ? 'unknown' : 'provider';
  const named = columns.includes('name') ? columns.map((column) => (column === 'cookie' ? instead : column)) : columns;
  return named.map((column, index) => (column === 'provider' && named.indexOf(column) < index ? 'unknown' : column));
}

/** True when the columns also say what for, or how long: a header that nothing parts into cells must. */
export function isClearHeader(columns: readonly Column[]): boolean {
  return (
    isHeader(columns) &&
    columns.some((column) => column === 'purpose' || column === 'description' || column === 'lifetime')
  );
}
