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

const MARK = /\s[-–—=→]+\s|\s=(?=[^\s=])|:(?:\s|$|(?=["“]))|\s:\s|\.\s(?=[^\s:.]{3,20}(?: [^\s:.]{1,20})?\s?:\s)/;

/** What stands before a bracket, what in it, and the mark behind it. */
const BRACKETED = /^([^()]{1,160}?)\s\(([^()]{2,80})\)(\s?[.:,;=→–—-]+(?:\s|$)|$)?/;

/** "and _gid", "_gid", "wp_a, wp_b": other names. One without such a sign explains the name before it: "csrftoken (csrf_token)". */
const MORE_NAMES = /^(?:_|\p{L}{1,8}\s|\S+,)/u;

/** "“town” Cookie" */
const QUOTED = /^(["“„][a-zA-Z][\w.-]{1,40}["”“])\s\S{4,12}$/;
/** The first names of a line that has no mark behind them: words, with commas between. */
const LIST = /^(?:[^\s,;/]{1,100}\s?[,;/]\s*)*[^\s,;/]{1,100}(?=\s(?!©))/;
/** " and _gat": what goes on behind them. */
const ANOTHER = /^\s(\S{1,8})\s[^\s,;/]{1,100},?(?=\s)/;
/** Characters of a line in which a mark or a bracket stands behind its names. */
const MAX_NAMES = 160;
/** Characters of a line in which a list of names ends. */
const MAX_LIST = 400;

/** The lead of a line, or null. It may be an ordinary word: whether that is a name, its neighbours must say. */
export function createLeads({
  findService,
  isLifetime,
  likeness,
  onlyNames,
  readCategory,
  saysCookie,
}: Fields): (text: string) => Lead | null {
  /** The lead whose names a mark ends, when nothing but names is before it. */
  function leadAt(text: string, namesEnd: number, restStart: number, category: Cell | null = null): Lead | null {
    const [quoted = '', name = ''] = QUOTED.exec(text.slice(0, namesEnd)) ?? [];
    // "“town” Cookie: counts": what is called a cookie has the shape of one.
    if (name !== '' && saysCookie(quoted.slice(name.length)) && onlyNames(name) > 0)
      return {
        names: cellBetween(text, 0, name.length),
        rest: cellBetween(text, restStart, text.length),
        likeness: 4,
        marked: true,
        category,
      };
    const like = onlyNames(text.slice(0, namesEnd));
    if (like === 0) return null;
    const rest = cellBetween(text, restStart, text.length);
    return { names: cellBetween(text, 0, namesEnd), rest, likeness: like, marked: true, category };
  }

  /** "_ga (statistics). Counts visits.", "_ga (and _gid): count", "_ga (2 years, Example)", "_ga (Example): counts". */
  function bracketed(text: string): Lead | null {
    const [whole = '', names = '', inner = '', mark] = BRACKETED.exec(text) ?? [];
    const end = names.length;
    if (mark !== undefined) {
      if (MORE_NAMES.test(inner) && onlyNames(inner) === 4)
        return leadAt(text, whole.length - mark.length, whole.length);
      if (findService(inner) === null && readCategory(inner) !== null)
        return leadAt(text, end, whole.length, cellBetween(text, end + 2, end + 2 + inner.length));
    }
    return /[:=→–—-]/.test(mark ?? '') || isLifetime(inner.split(/[,;]/, 1)[0] ?? '') ? leadAt(text, end, end) : null;
  }

  /** "_ga: counts visits" */
  function marked(text: string): Lead | null {
    const mark = MARK.exec(text.slice(0, MAX_NAMES));
    return mark === null ? null : leadAt(text, mark.index, mark.index + mark[0].length);
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
    return {
      names: cellBetween(text, 0, namesEnd),
      rest,
      likeness: Math.max(...each) as Likeness,
      marked: false,
      category: null,
    };
  }

  return memoize((text): Lead | null => bracketed(text) ?? marked(text) ?? bare(text));
}
