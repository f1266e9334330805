import type { Needle } from './needles.ts';

/** A line like the head of a table whose cells are glued to each other: "Cookie nameProvider / DomainPurpose". */
const HEAD = /^\p{Lu}[\p{L} ’'/()-]{2,80}[\p{Ll})]\p{Lu}\p{Ll}{2}[\p{L} ’'/()-]{0,80}:?$/mu;
/** The provider or its host; small letters alone begin a name. */
const CELL_BEFORE = /^(?=\p{Lu}|.*[ .])[\p{L}\d .-]*\p{Ll}$/u;
/** "cookies.example": a name that begins with another letter is told from it. */
const HOST_BEFORE = /\.[a-z]+$/;
/** A word or a host in lower case. */
const LOWER = /^[a-z][a-z\d.-]{2,}[a-z](?![a-z_-])/;
/** The next cell begins: with a word, after which no name goes on, or with a span of time. */
const NEXT_CELL = /^(?:\p{Lu}\p{L}*(?![\p{L}_-])|\d+ )/u;
/** It begins with the first word of a sentence: "userId" is one name. */
const NEXT_SENTENCE = /^(?:\p{Lu}\p{Ll}+ \p{Ll}|\d+ )/u;
/** So many characters may a cell beside a name have. */
const MAX_CELL = 60;
/** So many characters on each side are searched for other rows. */
const MAX_TABLE = 2000;

/** Whether a text may have tables whose cells are glued to each other. */
export const hasGluedCells = (text: string): boolean => HEAD.test(text);

/** Whether the name is the first cell of such a row, or the second: where it ends, only the other cells tell. */
export function isGluedCell({ exact, then, ordinary, known }: Needle, text: string, at: number): boolean {
  if (!text.startsWith(exact, at)) return false;
  const end = at + exact.length;
  const rest = text.slice(end, end + MAX_CELL);
  const lower = then === 'end' && !ordinary && LOWER.exec(rest)?.[0];
  const ends =
    then === 'end'
      ? (ordinary ? NEXT_SENTENCE : NEXT_CELL).test(rest) || rest.startsWith(`${exact}.`) || (lower && known)
      : rest.startsWith('*');
  if (!ends && !lower) return false;
  const before = text.slice(Math.max(0, at - MAX_CELL), at);
  const cell = before.slice(before.lastIndexOf('\n') + 1);
  const table = text.slice(Math.max(0, at - MAX_TABLE), end + MAX_TABLE);
  const isRepeated = (words: string) => table.indexOf(words) !== table.lastIndexOf(words);
  const begins =
    !cell || (CELL_BEFORE.test(cell) && ((HOST_BEFORE.test(cell) && /^[^a-z]/.test(exact)) || isRepeated(`\n${cell}`)));
  return begins && !!(ends || (lower && isRepeated(lower)));
}
