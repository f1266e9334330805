import type { Quote } from '../../policy/declaration.ts';
import { type KnownNames, lowerCase, type Needle, needlesFor } from './needles.ts';
import { standsThere } from './stands-there.ts';

export type FindMentions = typeof findMentions;

/** As much of the text around a mention is quoted, on each side. */
const MAX_WORDS_AROUND = 120;

/**
 * Finds where a text names cookies that were not read from it as declarations.
 * @param names the cookies' names; each is searched as data, never as a pattern
 * @returns for each name that the text holds, the words around it; places are offsets into the text
 */
export function findMentions(text: string, names: readonly string[], known: KnownNames): ReadonlyMap<string, Quote> {
  const needles = byBeginning([...new Set(names)].flatMap((name) => needlesFor(name, known)));
  const found = new Map<string, { readonly needle: Needle; readonly at: number }>();
  const lower = lowerCase(text);
  for (let at = 0; at + 1 < lower.length; at++) {
    for (const needle of needles[beginning(lower, at)] ?? []) {
      const before = found.get(needle.name);
      // A whole name says more than a part of it.
      if (before && (before.needle.then === 'end' || needle.then !== 'end')) continue;
      if (lower.startsWith(needle.text, at) && standsThere(needle, text, at)) found.set(needle.name, { needle, at });
    }
  }
  return new Map([...found].map(([name, { needle, at }]) => [name, wordsAround(text, at, at + needle.text.length)]));
}

/** Two letters as one number: most places of a text are no name's beginning, and are passed over by it. */
const beginning = (text: string, at: number): number =>
  ((text.charCodeAt(at) & 0xff) << 8) | (text.charCodeAt(at + 1) & 0xff);

function byBeginning(needles: readonly Needle[]): readonly (readonly Needle[] | undefined)[] {
  const sorted: Needle[][] = [];
  for (const needle of needles) {
    if (needle.text.length < 2) continue; // one letter is in every text
    const key = beginning(needle.text, 0);
    sorted[key] = [...(sorted[key] ?? []), needle];
  }
  return sorted;
}

/** The line that a mention stands in, cut at words. */
function wordsAround(text: string, at: number, end: number): Quote {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const from = Math.max(lineStart, at - MAX_WORDS_AROUND);
  const to = Math.min(lineEnd === -1 ? text.length : lineEnd, end + MAX_WORDS_AROUND);
  const space = /\s/;
  let start = from;
  while (start > lineStart && start < at && !space.test(text[start - 1] ?? ' ')) start++;
  let stop = to;
  while (stop < text.length && stop > end && text[stop] !== '\n' && !space.test(text[stop] ?? ' ')) stop--;
  while (start < at && space.test(text[start] ?? '')) start++;
  while (stop > end && space.test(text[stop - 1] ?? '')) stop--;
  return { text: text.slice(start, stop), start, end: stop };
}
