import type { Cell } from '../layout/line.ts';
import { fold } from '../words/fold.ts';
import { languages } from '../words/languages.ts';
import { type Lexicon, lexicon, type Match } from '../words/lexicon.ts';

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

/** When one header has words of several kinds, the first of these is what the column holds. */
const ORDER: readonly Column[] = [
  'lifetime',
  'provider',
  'purpose',
  'name',
  'category',
  'description',
  'cookie',
  'other',
];

const words: Lexicon<Column> = lexicon(
  languages.flatMap(({ columns, cookie }) => [
    [columns.name, 'name'] as const,
    [columns.purpose, 'purpose'] as const,
    [columns.lifetime, 'lifetime'] as const,
    [columns.provider, 'provider'] as const,
    [columns.category, 'category'] as const,
    [columns.description, 'description'] as const,
    [cookie, 'cookie'] as const,
    [columns.other, 'other'] as const,
  ]),
);
const joins = new Set(languages.flatMap((language) => fold(language.joins).split('|')));
const JOINT = /^[\s()'&/+,.-]*$/;

/** Header words of a text, and how much of its letters they are. */
function marks(text: string): { readonly found: readonly Match<Column>[]; readonly share: number } {
  const found = words.find(text);
  const letters = (part: string): number => part.replace(/[^\p{L}]/gu, '').length;
  const known = found.reduce((sum, { start, end }) => sum + letters(text.slice(start, end)), 0);
  return { found, share: known / Math.max(1, letters(text)) };
}

function strongest(found: readonly Match<Column>[]): Column {
  return ORDER.find((column) => found.some(({ value }) => value === column)) ?? 'unknown';
}

/** What the header of one column means; `unknown` when its words say nothing. */
export function readLabel(text: string): Column {
  if (text.length > 60) return 'unknown';
  const { found, share } = marks(text);
  return share < 0.4 ? 'unknown' : strongest(found);
}

/** A label that stands alone, as before a colon: every word of it is a header's. */
export function readPureLabel(text: string): Column {
  if (text.length > 40) return 'unknown';
  const { found, share } = marks(text);
  return share < 0.75 ? 'unknown' : strongest(found);
}

const naming = (column: Column): boolean => column === 'name' || column === 'cookie';

/** True when these columns can be a table of cookies: names, and something about them. */
export function isHeader(columns: readonly Column[]): boolean {
  const known = new Set(columns.filter((column) => column !== 'unknown' && column !== 'other'));
  return columns.some(naming) && known.size >= 2;
}

/** Where nothing parts the words, a header must say more: what for, or how long. */
export function isClearHeader(columns: readonly Column[]): boolean {
  return (
    isHeader(columns) &&
    columns.some((column) => column === 'purpose' || column === 'description' || column === 'lifetime')
  );
}

/** The columns that a row of header cells announces, or null when it is not a header. */
export function readHeader(cells: readonly Cell[]): readonly Column[] | null {
  if (cells.length < 2 || cells.some(({ text }) => text.length > 60)) return null;
  const columns = cells.map(({ text }) => readLabel(text));
  const known = columns.filter((column) => column !== 'unknown').length;
  return isHeader(columns) && known * 2 > columns.length ? columns : null;
}

/**
 * The columns of a header whose cells only spaces part, or nothing ("NameProviderPurpose"). Words are put together into
 * headers as a reader would: "Cookie name", "Service provider's name", "Name of the cookie".
 */
export function readRunHeader(text: string): { readonly columns: readonly Column[]; readonly joined: boolean } | null {
  if (text.length > 160 || /[.?!:;]$/.test(text)) return null;
  const spaced = runColumns(text);
  if (spaced !== null) return { columns: spaced, joined: false };
  const apart = text.replace(/(\p{Ll}|\))(?=\p{Lu})/gu, '$1 ');
  const columns = apart === text ? null : runColumns(apart);
  return columns === null ? null : { columns, joined: true };
}

function runColumns(text: string): readonly Column[] | null {
  const { found, share } = marks(text);
  if (share < 0.6 || found.length < 2) return null;
  const folded = fold(text);
  const groups: Match<Column>[][] = [];
  found.forEach((mark, index) => {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group === undefined || last === undefined) {
      groups.push([mark]);
      return;
    }
    const between = folded.slice(last.end, mark.start).replace(/^\(\p{L}{1,3}\)/u, '');
    const namesFollow = found.slice(index + 1).some(({ value }) => naming(value));
    if (belongs(group, mark, between, namesFollow)) group.push(mark);
    else groups.push([mark]);
  });
  const columns = groups.map(strongest);
  return isClearHeader(columns) ? columns : null;
}

/** Whether a word continues the header before it. */
function belongs(group: readonly Match<Column>[], mark: Match<Column>, between: string, namesFollow: boolean): boolean {
  const before = strongest(group);
  const connected =
    between.trim() !== '' &&
    between
      .trim()
      .split(/[\s'’]+/)
      .every((word) => joins.has(word) || JOINT.test(word));
  if (connected) return true;
  if (between.trim() !== '') return false;
  const onlyCookie = group.every(({ value }) => value === 'cookie');
  if (mark.value === 'name') return onlyCookie || (before === 'provider' && namesFollow);
  if (mark.value === 'cookie') return before === 'name' && !group.some(({ value }) => value === 'cookie');
  if (mark.value === 'provider') return (onlyCookie && namesFollow) || before === 'provider';
  return mark.value === before;
}
