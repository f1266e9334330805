import { type Cell, cellBetween } from '../../document/cell.ts';
import type { Fields } from '../../fields/fields.ts';
import { isCovered } from '../../lexicon/is-covered.ts';
import type { Place } from '../../lexicon/lexicon.ts';
import { means } from '../../lexicon/vocabulary.ts';

const BRACKET = /^\(([^()]{2,60})\)/;
const CLAUSE_END = /^\s?(?:[,.;)]|$)/;

/** What tells how long the cookies of a sentence are kept, behind their names. */
export function createLifetimesBehind({ findDurations, findLifetime, isLifetime, lifetimesInOrder, marksOf }: Fields) {
  /** What tells a lifetime behind a name, before the next. */
  function lifetimeBehind(own: Cell): Cell | null {
    // "_a (session) and others (13 months)": the bracket right behind the name.
    const bracket = BRACKET.exec(own.text);
    if (bracket !== null && isLifetime(bracket[1] ?? '')) return cellBetween(own.text, 0, bracket[0].length, own.start);
    return findLifetime(own.text) === null ? closingSpan(own) : own;
  }

  /** "which keeps you signed in for two weeks, and …": the only span of time after a name, at the end of its clause. */
  function closingSpan({ text, start }: Cell): Cell | null {
    const [span, another] = findDurations(text);
    if (span === undefined || another !== undefined || !CLAUSE_END.test(text.slice(span.end))) return null;
    return cellBetween(text, span.start, span.end, start);
  }

  /** True for nothing but a comma or "and", as between the names of a list. */
  function onlyJoins(text: string): boolean {
    const joints = marksOf(text).filter((mark) => means(mark, 'joins'));
    return isCovered(text, /[\p{L}\d]+/gu, joints);
  }

  /** A bracket that holds a lifetime alone is said of the name before it: "_a and _b (2 years)". */
  const isShared = ({ text }: Cell): boolean => !(text.startsWith('(') && findDurations(text)[0]?.start === 1);

  /** "_ga and _gid last 2 years and 24 hours respectively": the lifetimes behind the names, one for each; or null. */
  function inOrder(sentence: string, names: readonly Place[], offset: number): readonly Cell[] | null {
    const from = names.at(-1)?.end ?? 0;
    const after = sentence.slice(from);
    const each = lifetimesInOrder(after, names.length);
    return each?.map(({ start, end }) => cellBetween(after, start, end, offset + from)) ?? null;
  }

  /** For each name of a sentence, in their order, the words that tell how long it is kept, or null. */
  return (sentence: string, names: readonly Place[], offset: number): readonly (Cell | null)[] => {
    const ordered = inOrder(sentence, names, offset);
    if (ordered !== null) return ordered;
    const told: (Cell | null)[] = [];
    /** "_a, _b and _c, each kept for six months": one lifetime behind all of them. */
    let shared: Cell | null = null;
    for (const [at, { end }] of [...names.entries()].toReversed()) {
      // "_a (13 months), _b, which lasts a day": what stands after a name, before the next, is its own.
      const after = end + (/^[\s,;:`'’]+/.exec(sentence.slice(end))?.[0].length ?? 0);
      const own = cellBetween(sentence, after, Math.max(after, names[at + 1]?.start ?? sentence.length), offset);
      const lifetime: Cell | null = shared !== null && onlyJoins(own.text) ? shared : lifetimeBehind(own);
      shared = lifetime !== null && isShared(lifetime) ? lifetime : null;
      told.unshift(lifetime);
    }
    return told;
  };
}

export type LifetimesBehind = ReturnType<typeof createLifetimesBehind>;
