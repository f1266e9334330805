import type { Category } from '../../../../src/core/cookie/category.ts';
import type { Language } from '../../../../src/core/policy/languages/language.ts';
import type { Labels } from '../scoring/labels.ts';

/** What a column of a generated policy may hold. */
export type Held = 'name' | 'provider' | 'purpose' | 'lifetime' | 'category';

/** How a fact is written, and what is to be read from it. */
export interface Fact<Meaning> {
  readonly written: string;
  readonly means: Meaning;
}

export interface Cookie {
  readonly name: Fact<string>;
  readonly provider: string;
  readonly purpose: string;
  readonly lifetime: Fact<Labels['declared'][number]['lifetime']>;
  readonly category: Fact<Category>;
  /** The column whose cell is left empty, or null. */
  readonly untold: Held | null;
}

/** What may stand beside the cookies, or make the table untidy. */
export type Noise =
  | 'navigation'
  | 'chatter'
  | 'footnotes'
  | 'empty cells'
  | 'empty rows'
  | 'repeated headers'
  | 'section rows';

export interface Column {
  readonly holds: Held;
  readonly header: string;
}

export interface Section {
  /** Names the category of all its cookies; null for none. */
  readonly heading: string | null;
  readonly cookies: readonly Cookie[];
}

/** A policy before it is written in a layout. */
export interface Policy {
  readonly language: Language;
  readonly columns: readonly Column[];
  readonly sections: readonly Section[];
  readonly noise: ReadonlySet<Noise>;
}

/** What the cell of a cookie says in a column; nothing where it is left empty. */
export function cellOf(cookie: Cookie, { holds }: Pick<Column, 'holds'>): string {
  if (cookie.untold === holds) return '';
  const cell = cookie[holds];
  return typeof cell === 'string' ? cell : cell.written;
}

/** The cells of a cookie, in the order of the columns. */
export const rowOf = (cookie: Cookie, columns: readonly Column[]): readonly string[] =>
  columns.map((column) => cellOf(cookie, column));

/** The columns beside the names that say something of a cookie. */
export const factsOf = (cookie: Cookie, { columns }: Pick<Policy, 'columns'>): readonly Column[] =>
  columns.filter((column) => column.holds !== 'name' && cellOf(cookie, column) !== '');

/** What the cookie's cell says, where the policy has such a column. */
export function told(cookie: Cookie, { columns }: Pick<Policy, 'columns'>, holds: Held): string {
  const column = columns.find((each) => each.holds === holds);
  return column === undefined ? '' : cellOf(cookie, column);
}
