import type { Category } from '../../cookie/category.ts';
import type { Entry } from '../document/entry.ts';
import type { Line } from '../document/line.ts';
import type { Categories } from './category.ts';

/** What letters stand for in one document: "N" for necessary. */
export type CategoryCodes = ReadonlyMap<string, Category>;

/** Longer lines are looked at up to here. */
const MAX_LENGTH = 400;
/** "N = necessary", "**AN** – analytical", "1: necessary". */
const BEFORE = /(?<![\p{L}\d_])(\p{Lu}{1,3}|\d)\s?[=:–—-]\s?(\p{L}[^=:;,.()–—]{3,40})/gu;
/** "necessary (N)". */
const BEHIND = /(?<!\p{L})(\p{L}{4,})\s\((\p{Lu}{1,3})\)/gu;
/** A code with its mark, in either; most lines have none. */
const MARKED = /(?<![\p{L}\d_])(?:\p{Lu}{1,3}|\d)\s?[=:–—-]|\(\p{Lu}{1,3}\)/u;
/** A code alone, or behind the word for it: "N", "(N)", "Category 1". */
const CODE = /^(?:\p{L}{3,12}\s)?\(?(\p{Lu}{1,3}|\d)\)?$/u;
/** A code in a bracket, where words about the cookie begin or its name ends. */
const ASIDE = /^\((\p{Lu}{1,3}|\d)\)(?=\s|$)|\s\((\p{Lu}{1,3}|\d)\)$/u;

export function createCategoryCodes({ readCategory }: Categories) {
  /** What a line says a code stands for: "N = necessary"; in a table, two cells. */
  function codesIn({ text: whole, cells }: Line): readonly (readonly [string, Category])[] {
    const [first, second, another] = cells;
    const text = first && second && !another ? `${first.text} = ${second.text}` : whole.slice(0, MAX_LENGTH);
    if ((first !== undefined && another !== undefined) || !MARKED.test(text)) return [];
    const pairs = [
      ...Array.from(text.matchAll(BEFORE), ([, code = '', words = '']) => [code, readCategory(words)] as const),
      ...Array.from(text.matchAll(BEHIND), ([, words = '', code = '']) => [code, readCategory(words)] as const),
    ];
    return pairs.flatMap(([code, category]) => (category === null ? [] : [[code, category] as const]));
  }

  return {
    /** The codes that a document explains; none where it explains fewer than two categories. */
    findCategoryCodes(lines: readonly Line[]): CategoryCodes {
      const codes = new Map<string, Category>();
      for (const [code, category] of lines.flatMap(codesIn)) if (!codes.has(code)) codes.set(code, category);
      return new Set(codes.values()).size < 2 ? new Map() : codes;
    },
    /** The category that the code of an entry stands for: in its column, or in a bracket beside its name; or null. */
    readCategoryCode({ cells }: Entry, codes: CategoryCodes): Category | null {
      if (codes.size === 0) return null;
      const own = CODE.exec(cells.category?.text ?? '')?.[1];
      const asides = [cells.name?.text, cells.description?.text, cells.purpose?.text].map((text) => {
        const [, behindName, atEnd] = ASIDE.exec(text ?? '') ?? [];
        return behindName ?? atEnd;
      });
      for (const code of [own, ...asides]) {
        const category = code === undefined ? undefined : codes.get(code);
        if (category !== undefined) return category;
      }
      return null;
    },
  };
}
