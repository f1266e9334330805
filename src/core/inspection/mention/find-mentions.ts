import { groupBy } from '../../group-by.ts';
import type { Quote } from '../../policy/declaration.ts';
import { MAX_NAME_LENGTH } from '../../policy/document/limits.ts';
import { hasGluedCells, isGluedCell } from './glued-cell.ts';
import { isGluedName } from './glued-names.ts';
import { type KnownNames, lowerCase, type Needle, needlesFor } from './needles.ts';
import { standsThere } from './stands-there.ts';

export type FindMentions = typeof findMentions;

/** As much of the text around a mention is quoted, on each side. */
const MAX_WORDS_AROUND = 120;
/** As many letters behind a name are held against longer ones. */
const MAX_REST = 24;
/** So many places are looked at, far more than policies have. */
const MAX_PLACES = 500_000;

/**
 * Finds where a text names cookies that were not read from it as declarations.
 * @param names the cookies' names; each is searched as data, never as a pattern
 * @returns for each name that the text holds, the words around it; places are offsets into the text
 */
export function findMentions(text: string, names: readonly string[], known: KnownNames): ReadonlyMap<string, Quote> {
  const found = new Map<string, { readonly needle: Needle; readonly at: number }>();
  const find = (needle: Needle, at: number) => {
    // A whole name says more than a part of it.
    const isLonger = needle.text.length > (found.get(needle.name)?.needle.text.length ?? 0);
    if (
      isLonger &&
      (standsThere(needle, text, at) ||
        (isGlued && isGluedCell(needle, text, at)) ||
        isGluedName(needle, text, at, known)) &&
      !goesOn(needle, text, at, known)
    )
      found.set(needle.name, { needle, at });
  };
  const isGlued = hasGluedCells(text);
  const lower = lowerCase(text);
  const needles = [...new Set(names)]
    .flatMap((name) => needlesFor(name, known))
    // One letter is in every text.
    .filter((needle) => needle.text.length > 1 && needle.text.length <= MAX_NAME_LENGTH);
  search(lower, needles, find);
  return new Map([...found].map(([name, { needle, at }]) => [name, wordsAround(text, at, at + needle.text.length)]));
}

/** Whether the letters are the beginning of a longer known name: `_ga` of "_gatCounts". */
function goesOn({ exact }: Needle, text: string, at: number, { names }: KnownNames): boolean {
  const end = at + exact.length;
  const [rest = ''] = /^[a-zA-Z]\w*/.exec(text.slice(end, end + MAX_REST)) ?? [];
  return [...rest].some((_, letters) =>
    ['', '_*'].some((other) => names.has(exact + rest.slice(0, letters + 1) + other)),
  );
}

/** Needles that begin alike: those that are compared here, and the others by their next letter. */
interface Branch {
  readonly here: readonly Needle[];
  readonly next: ReadonlyMap<number, Branch>;
}

/** @param letters so many were compared before */
function branchOf(needles: readonly Needle[], letters: number): Branch {
  const next = new Map<number, Branch>();
  if (needles.length < 4) return { here: needles, next };
  const byLetter = groupBy(needles, ({ text }) => text.charCodeAt(letters));
  for (const [letter, some] of byLetter) if (letter) next.set(letter, branchOf(some, letters + 1));
  // Behind its end a text has no letter.
  return { here: byLetter.get(Number.NaN) ?? [], next };
}

/** Two letters as one number below {@link PAIRS}; rare ones share theirs. */
const pairOf = (letter: number, next: number): number => ((letter << 6) ^ next) & (PAIRS - 1);
const PAIRS = 0x1000;

/** Tells each place of a text that holds a needle, in the order of the text, up to {@link MAX_PLACES}. */
function search(text: string, needles: readonly Needle[], tell: (needle: Needle, at: number) => void): void {
  if (needles.length === 0) return;
  // Most places of a text are passed over by their first two letters.
  const branches = new Array<Branch | undefined>(PAIRS).fill(undefined);
  for (const [pair, some] of groupBy(needles, ({ text }) => pairOf(text.charCodeAt(0), text.charCodeAt(1))))
    branches[pair] = branchOf(some, 2);
  let places = 0;
  let next = text.charCodeAt(0);
  for (let at = 0; at < text.length && places < MAX_PLACES; at += 1) {
    const letter = next;
    next = text.charCodeAt(at + 1);
    let branch = branches[pairOf(letter, next)];
    for (let end = at + 2; branch; end += 1) {
      for (const needle of branch.here) {
        if (!text.startsWith(needle.text, at)) continue;
        tell(needle, at);
        places += 1;
      }
      branch = branch.next.get(text.charCodeAt(end));
    }
  }
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
