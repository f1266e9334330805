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

/** Words in a bracket. */
const INSIDE = /(?<=\s\()[^()]{1,80}(?=\))/g;

/** A bracket, and the mark behind it. */
const KIND = /\s\(([^()]{3,40})\)\s?(?:[.:,;–—-]\s?|$)/;

/** The first names of a line that has no mark behind them: words, with commas between. */
const LIST = /^(?:[^\s,;/]{1,100}\s?[,;/]\s*)*[^\s,;/]{1,100}(?=\s(?!©))/;
/** " and _gat": what goes on behind them. */
const ANOTHER = /^\s(\S{1,8})\s[^\s,;/]{1,100},?(?=\s)/;
/** Characters of a line in which a mark or a bracket stands behind its names. */
const MAX_NAMES = 160;
/** Characters of a line in which a list of names ends. */
const MAX_LIST = 400;

const highest = (all: readonly Likeness[]): Likeness => all.reduce((most, each) => (most > each ? most : each), 0);

/** The lead of a line, or null. It may be an ordinary word: whether that is a name, its neighbours must say. */
export function createLeads({
  findService,
  isLifetime,
  likeness,
  onlyNames,
  readCategory,
}: Fields): (text: string) => Lead | null {
  /** The lead whose names a mark ends, when nothing but names is before it. */
  function leadAt(text: string, namesEnd: number, restStart: number, category: Cell | null = null): Lead | null {
    const like = onlyNames(text.slice(0, namesEnd));
    if (like === 0) return null;
    const rest = cellBetween(text, restStart, text.length);
    return { names: cellBetween(text, 0, namesEnd), rest, likeness: like, marked: true, category };
  }

  /** "_ga (statistics). Counts visits." */
  function categorised(text: string): Lead | null {
    const bracket = KIND.exec(text.slice(0, MAX_NAMES));
    if (bracket === null) return null;
    const { 0: whole, 1: kind = '', index } = bracket;
    if (findService(kind) !== null || readCategory(kind) === null) return null;
    const open = index + whole.indexOf('(') + 1;
    return leadAt(text, index, index + whole.length, cellBetween(text, open, open + kind.length));
  }

  /** "_ga (2 years, Example)": what the bracket says belongs to the rest. */
  function timed(text: string): Lead | null {
    const [whole = '', names = '', lifetime = ''] = TIMED.exec(text) ?? [];
    return isLifetime(lifetime) ? leadAt(text, names.length, whole.length) : null;
  }

  /** "_ga: counts visits", "_ga (duration: 2 years): counts visits": here too; "_ga (and _gid): count" has another name. */
  function marked(text: string): Lead | null {
    const mark = MARK.exec(text.slice(0, MAX_NAMES).replace(INSIDE, (inner) => '_'.repeat(inner.length)));
    if (mark === null) return null;
    const before = text.slice(0, mark.index);
    const bracket = before.endsWith(')') ? before.search(/\s\(/) : -1;
    return bracket === -1 || onlyNames(before.slice(bracket + 2, -1)) === 4
      ? leadAt(text, mark.index, mark.index + mark[0].length)
      : leadAt(text, bracket, bracket);
  }

  /** "_ga, _gid count visits", "_ga and _gid count visits" */
  function bare(text: string): Lead | null {
    const [list = ''] = LIST.exec(text.slice(0, MAX_LIST)) ?? [];
    const [more = '', joint = ''] = ANOTHER.exec(text.slice(list.length, MAX_LIST)) ?? [];
    const isNamed = onlyNames(joint) === 0 && onlyNames(list + more) >= 3;
    const namesEnd = isNamed ? list.length + more.length : list.length;
    const words = list.split(/[,;/]/).map((word) => word.trim());
    const each = words.map((word) => likeness(word.replace(/^["'`“]|["'`”]$/g, '')));
    if (each.some((value) => value < 2)) return null;
    const rest = cellBetween(text, namesEnd, text.length);
    return { names: cellBetween(text, 0, namesEnd), rest, likeness: highest(each), marked: false, category: null };
  }

  return memoize((text): Lead | null => categorised(text) ?? timed(text) ?? marked(text) ?? bare(text));
}
