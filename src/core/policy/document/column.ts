/** What a column holds. `cookie` is a header that only says "cookie": the names, unless another column has them. */
export type Column =
  | 'name'
  | 'cookie'
  | 'provider'
  | 'purpose'
  | 'description'
  | 'lifetime'
  | 'category'
  | 'other'
  | 'unknown';

/** True for a column that holds names, or may. */
export const holdsNames = (column: Column): boolean => column === 'name' || column === 'cookie';
