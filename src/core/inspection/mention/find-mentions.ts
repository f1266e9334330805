import { getOrMake } from '../../get-or-make.ts';
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
  let second = lower.charCodeAt(0);
  for (let at = 0; at + 1 < lower.length; at += 1) {
    const first = second;
    second = lower.charCodeAt(at + 1);
    const key = pairOf(first, second);
    if (needles.begins[key] === 0) continue;
    for (const needle of needles.byPair.get(key) ?? []) {
      const before = found.get(needle.name);
      // A whole name says more than a part of it.
      if (before && (before.needle.then === 'end' || needle.then !== 'end')) continue;
      if (lower.startsWith(needle.text, at) && standsThere(needle, text, at)) found.set(needle.name, { needle, at });
    }
  }
  return new Map([...found].map(([name, { needle, at }]) => [name, wordsAround(text, at, at + needle.text.length)]));
}

/** Needles by their first two letters. */
interface Needles {
  readonly byPair: ReadonlyMap<number, readonly Needle[]>;
  /** 1 for each pair that begins a needle: most places of a text are passed over by it. */
  readonly begins: Uint8Array;
}

/** Two letters as one number below 65,536. */
const pairOf = (first: number, second: number): number => ((first & 0xff) << 8) | (second & 0xff);

function byBeginning(needles: readonly Needle[]): Needles {
  const byPair = new Map<number, Needle[]>();
  const begins = new Uint8Array(0x10000);
  for (const needle of needles) {
    if (needle.text.length < 2) continue; // one letter is in every text
    const key = pairOf(needle.text.charCodeAt(0), needle.text.charCodeAt(1));
    getOrMake(byPair, key, () => []).push(needle);
    begins[key] = 1;
  }
  return { byPair, begins };
}

/** The line that a mention stands in, cut at words. */
function wordsAround(text: string, at: number, end: number): Quote {
  const lineEnd = text.indexOf('\n', end);
  let head = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  let tail = text.slice(end, lineEnd === -1 ? text.length : lineEnd);
  if (head.length > MAX_WORDS_AROUND) head = head.slice(-MAX_WORDS_AROUND - 1).replace(/^\S+/, '');
  if (tail.length > MAX_WORDS_AROUND) tail = tail.slice(0, tail.lastIndexOf(' ', MAX_WORDS_AROUND) + 1);
  const start = at - head.trimStart().length;
  const stop = end + tail.trimEnd().length;
  return { text: text.slice(start, stop), start, end: stop };
}
