import { type Cell, cellBetween } from '../../document/cell.ts';
import type { Fields } from '../../fields/fields.ts';
import type { Likeness } from '../../fields/likeness.ts';
import { memoize } from '../../lexicon/memoize.ts';

/**
 * A line that begins with a name and goes on with what it is: "name: purpose", "name - purpose", "name purpose". Places
 * are counted from the beginning of the line.
 */
export interface Lead {
  readonly names: Cell;
  readonly rest: Cell;
  /** The highest among its names. */
  readonly likeness: Likeness;
  /** True when a mark, and not only a space, parts the two. */
  readonly marked: boolean;
  /** What a bracket after the names says, when that is a category: "_ga (statistics). Counts visits." */
  readonly category: Cell | null;
}

/** "word (2 years, Example)": a bracket that begins with a lifetime, and what stands before it. */
const TIMED = /^([^\s(),/]{2,60}(?:\s?[,/]\s?[^\s(),/]{2,60}){0,4})\s(?=\(([^(),;]{2,60})[),;])/;

const MARK = /\s[-–—=→]+\s|\s=(?=[^\s=])|:(?:\s|$|(?=["“]))|\s:\s|\.\s(?=[^\s:.]{3,20}(?: [^\s:.]{1,20})?\s?:\s)/;

/** A bracket, and the mark behind it. */
const KIND = /\s\(([^()]{3,40})\)\s?(?:[.:,;–—-]\s?|$)/;

/** The lead of a line, or null. It may be an ordinary word: whether that is a name, its neighbours must say. */
export function createLeads({
  findService,
  isLifetime,
  likeness,
  onlyNames,
  readCategory,
}: Pick<Fields, 'findService' | 'isLifetime' | 'likeness' | 'onlyNames' | 'readCategory'>): (
  text: string,
) => Lead | null {
  return memoize((text): Lead | null => {
    const kind = KIND.exec(text.slice(0, 160));
    if (kind !== null) {
      const like = onlyNames(text.slice(0, kind.index));
      if (like > 0 && findService(kind[1] ?? '') === null && readCategory(kind[1] ?? '') !== null) {
        const open = kind.index + kind[0].indexOf('(');
        return {
          names: cellBetween(text, 0, kind.index),
          rest: cellBetween(text, kind.index + kind[0].length, text.length),
          likeness: like,
          marked: true,
          category: cellBetween(text, open + 1, open + 1 + (kind[1] ?? '').length),
        };
      }
    }
    const timed = TIMED.exec(text);
    const timedLike = timed === null || !isLifetime(timed[2] ?? '') ? 0 : onlyNames(timed[1] ?? '');
    if (timed !== null && timedLike > 0) {
      const names = cellBetween(text, 0, timed[1]?.length ?? 0);
      return {
        names,
        rest: cellBetween(text, timed[0].length, text.length),
        likeness: timedLike,
        marked: true,
        category: null,
      };
    }
    const mark = MARK.exec(text.slice(0, 160));
    if (mark !== null && mark.index > 0) {
      const before = text.slice(0, mark.index);
      // What a bracket after the names says belongs to the rest.
      const bracket = before.endsWith(')') ? before.search(/\s\(/) : -1;
      const to = bracket === -1 ? mark.index : bracket;
      const like = onlyNames(before.slice(0, to));
      if (like > 0) {
        const rest = cellBetween(text, bracket === -1 ? mark.index + mark[0].length : to, text.length);
        return { names: cellBetween(text, 0, to), rest, likeness: like, marked: true, category: null };
      }
    }
    const list = /^(?:[^\s,;/]{1,100}\s?[,;/]\s*)*[^\s,;/]{1,100}(?=\s)/.exec(text.slice(0, 400));
    if (list === null) return null;
    const words = list[0].split(/[,;/]/).map((word) => word.trim());
    const each = words.map((word) => likeness(word.replace(/^["'`“]|["'`”]$/g, '')));
    if (each.some((value) => value < 2)) return null;
    return {
      names: cellBetween(text, 0, list[0].length),
      rest: cellBetween(text, list[0].length, text.length),
      likeness: each.reduce<Likeness>((most, value) => (most > value ? most : value), 0),
      marked: false,
      category: null,
    };
  });
}
