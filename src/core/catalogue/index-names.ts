import { patternOf } from '../cookie/name-pattern.ts';
import { getOrMake } from '../get-or-make.ts';

/**
 * Indexes literal names and patterns, so that a look-up costs about the same however many there are: literal
 * names by themselves, patterns by the text before their first `*`.
 * @returns a look-up: for each name or pattern that fits, the one with the most literal text first (of two with as
 * much the one that begins with more of it), all that was given under it, in the order given
 */
export function indexNames<T>(given: Iterable<readonly [name: string, value: T]>): (name: string) => readonly T[][] {
  const named = new Map<string, T[]>();
  for (const [name, value] of given) getOrMake(named, name, () => []).push(value);
  const patterns = new Map<string, Pattern<T>[]>();
  for (const [name, values] of named) {
    const star = name.indexOf('*');
    if (star === -1) continue;
    named.delete(name);
    getOrMake(patterns, name.slice(0, star), () => []).push({
      fits: patternOf(name),
      length: name.replaceAll('*', '').length,
      values,
    });
  }
  /** How long the texts before the first `*` are, by their first letter; the longest first. */
  const lengths = new Map<string, Set<number>>();
  for (const prefix of [...patterns.keys()].sort((a, b) => b.length - a.length))
    getOrMake(lengths, prefix.charAt(0), () => new Set<number>()).add(prefix.length);

  return (name) => {
    const fitting: Pattern<T>[] = [];
    for (const length of [...(lengths.get(name.charAt(0)) ?? []), 0]) {
      if (length > name.length) continue;
      for (const one of patterns.get(name.slice(0, length)) ?? []) if (one.fits(name)) fitting.push(one);
    }
    const found = fitting.sort((a, b) => b.length - a.length).map(({ values }) => values);
    const literal = named.get(name);
    return literal ? [literal, ...found] : found;
  };
}

interface Pattern<T> {
  readonly fits: (name: string) => boolean;
  /** How long its literal text is. */
  readonly length: number;
  readonly values: T[];
}
