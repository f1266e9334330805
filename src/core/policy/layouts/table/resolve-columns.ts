import type { Cell } from '../../document/cell.ts';
import { type Column, holdsNames } from '../../document/column.ts';
import type { Fields } from '../../fields/fields.ts';
import { isHost } from '../../fields/services.ts';

/** Rows beyond these say nothing new about their columns. */
const SAMPLE = 40;

/** What kind a cookie is takes a few words more than who sets it. */
const MAX_CATEGORY = 60;

/** True for several lines of which one is "label: value". */
const isLabelled = (text: string): boolean => /\n/.test(text) && /:\s/.test(text);
/** True for a word or two. */
const isShort = (text: string): boolean => text.length < 40 && !isLabelled(text);

interface Look {
  /** 0 to 1: how many of the cells are names, and how much these look like names. */
  readonly names: number;
  readonly lifetimes: number;
  readonly categories: number;
  readonly services: number;
  readonly stored: number;
  readonly length: number;
}

export function createColumnResolver({
  findService,
  isLifetime,
  isStorageWord,
  onlyNames,
  readCategory,
  readNames,
}: Fields) {
  /** "Example Analytics", "cookie of Example": no sentence that names it in a bracket. */
  function isOwner(text: string): boolean {
    const service = findService(text);
    return service !== null && (text.startsWith(service) || service.length * 3 > text.length);
  }

  function look(cells: readonly string[]): Look {
    const filled = cells.filter((text) => text !== '');
    const share = (is: (text: string) => boolean): number => filled.filter(is).length / Math.max(1, filled.length);
    // "Example Cookie" is what people call it; its name stands alone in another column.
    const likeness = filled.map(
      (text) => Math.max(0, ...readNames(text, true).map((name) => name.likeness)) / (onlyNames(text) > 0 ? 1 : 2),
    );
    return {
      names: likeness.reduce<number>((sum, value) => sum + value / 4, 0) / Math.max(1, filled.length),
      lifetimes: share((text) => isLifetime(text) && !isLabelled(text)),
      categories: share((text) => text.length < MAX_CATEGORY && !isLabelled(text) && readCategory(text) !== null),
      services: share((text) => isShort(text) && (isHost(text) || isOwner(text))),
      stored: share((text) => text.length < 40 && isStorageWord(text)),
      length: filled.reduce((sum, text) => sum + text.length, 0) / Math.max(1, filled.length),
    };
  }

  /**
   * What the columns of a table hold: what the header says, unless the cells say more. Null when no column holds names.
   */
  function resolveColumns(
    header: readonly Column[] | null,
    rows: readonly (readonly Cell[])[],
  ): readonly Column[] | null {
    const width = Math.min(40, Math.max(header?.length ?? 0, ...rows.slice(0, SAMPLE).map((row) => row.length)));
    const columns: Column[] = Array.from({ length: width }, (_, index) => header?.[index] ?? 'unknown');
    const looks = columns.map((_, index) => look(rows.slice(0, SAMPLE).map((row) => row[index]?.text ?? '')));
    const best = (score: (look: Look) => number, among: (column: Column) => boolean): number => {
      let found = -1;
      looks.forEach((each, index) => {
        const better = found === -1 || score(each) > score(looks[found] ?? each);
        if (among(columns[index] ?? 'unknown') && score(each) > 0 && better) found = index;
      });
      return found;
    };

    const stated = best(
      ({ names }) => names,
      (column) => column === 'name',
    );
    const cookie = best(
      ({ names }) => names,
      (column) => column === 'cookie',
    );
    const other = best(
      ({ names }) => names,
      (column) => column === 'unknown' || column === 'category' || column === 'provider',
    );
    const score = (index: number): number => looks[index]?.names ?? 0;
    let names = stated === -1 || (cookie !== -1 && score(cookie) > 2 * score(stated)) ? cookie : stated;
    if (other !== -1 && score(other) >= 0.5 && score(other) > 3 * score(names)) names = other;
    if (names === -1) return null;

    // A cell was lost in every row, and the next moved up: spans of time stand where the header has something else.
    const told = columns.indexOf('lifetime');
    const moved = looks.findIndex(({ lifetimes }, index) => index !== names && index !== told && lifetimes >= 0.8);
    if (told !== -1 && moved !== -1 && (looks[told]?.lifetimes ?? 0) < 0.2) {
      // Where the last is empty in all rows, all behind it moved as well.
      if (moved === told - 1 && looks.at(-1)?.length === 0) columns.push(...columns.splice(moved, 1).fill('unknown'));
      else {
        columns[told] = 'unknown';
        columns[moved] = 'lifetime';
      }
    }
    columns.forEach((column, index) => {
      if (index !== names && holdsNames(column)) columns[index] = 'unknown';
    });
    columns[names] = 'name';
    const give = (column: Column, score: (look: Look) => number, least: number): void => {
      if (columns.includes(column)) return;
      const index = best(score, (each) => each === 'unknown');
      const found = looks[index];
      if (found !== undefined && score(found) >= least) columns[index] = column;
    };
    give('lifetime', ({ lifetimes }) => lifetimes, 0.6);
    give('provider', ({ services }) => services, 0.5);
    give('category', ({ categories }) => categories, 0.75);
    // "localStorage" beside "Cookie": what a row is kept in.
    if (!columns.includes('other')) give('other', ({ stored }) => stored, 0.1);
    if (!columns.includes('description')) give('purpose', ({ length }) => length, 12);
    return columns;
  }

  return resolveColumns;
}

export type ResolveColumns = ReturnType<typeof createColumnResolver>;
