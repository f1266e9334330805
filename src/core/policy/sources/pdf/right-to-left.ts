import type { PdfPiece } from './page.ts';

/** Letters of Arabic and Hebrew, also in the shapes that they take within a word, which many files have. */
const FROM_RIGHT = /[\u05d0-\u064a\u0671-\u06d3\ufb1d-\ufdff\ufe70-\ufefc]/;
const FROM_LEFT = /[\p{L}\p{N}]/u;
const SHAPES = /[\ufb1d-\ufdff\ufe70-\ufefc]/g;
/** Vowels above and below Arabic letters. */
const VOWELS = /^[\u064b-\u0652\u0670\ufe70-\ufe7f]+$/;
/** What stands behind a Latin word, and not before it: `ga_`. */
const TRAILING = /(?<=[\p{L}\p{N}])[^\p{L}\p{N}\s]+$/u;
const LEADING = /^[^\p{L}\p{N}]*/u;

const MAX_WORD_LENGTH = 100;

const MIRRORED: Readonly<Record<string, string>> = { '(': ')', ')': '(', '[': ']', ']': '[', '{': '}', '}': '{' };
const mirror = (text: string): string => text.replace(/[()[\]{}]/g, (bracket) => MIRRORED[bracket] ?? bracket);
const reversed = (text: string): string => mirror(Array.from(text).toReversed().join(''));

const isFromRight = ({ text }: Pick<PdfPiece, 'text'>): boolean => FROM_RIGHT.test(text);

/**
 * The pieces of a page without vowels that are printed by themselves, between the letters of a word. Where a page is
 * written from right to left, the marks around a Latin word are printed on its other sides, `_ga` as `ga_`: here they are
 * where they belong.
 */
export function withMarksTurned(all: readonly PdfPiece[]): readonly PdfPiece[] {
  const pieces = all.filter(({ text }) => !VOWELS.test(text));
  if (pieces.filter(isFromRight).length * 2 < pieces.length) return pieces;
  return pieces.map((piece) => {
    const isWord = piece.text.length <= MAX_WORD_LENGTH && !isFromRight(piece);
    const after = isWord ? (TRAILING.exec(piece.text)?.[0] ?? '') : '';
    if (after === '') return { ...piece, fromRight: true };
    const before = LEADING.exec(piece.text)?.[0] ?? '';
    const word = piece.text.slice(before.length, piece.text.length - after.length);
    return { ...piece, text: reversed(after) + word + reversed(before), fromRight: true };
  });
}

/** The pieces of a line as they stand from left to right. */
export const fromLeft = (pieces: readonly PdfPiece[]): readonly PdfPiece[] =>
  pieces.toSorted((one, other) => one.x - other.x);

/** True for words of a line that are read from right to left; an Arabic word in a French page is none. */
export const isRightToLeft = (pieces: readonly PdfPiece[]): boolean =>
  pieces[0]?.fromRight === true && pieces.some(isFromRight);

/**
 * The words of a line in the order in which they are read from right to left: Latin words and numbers within keep theirs.
 * @param words from left to right, with the spaces between them
 */
export function inReadingOrder(words: readonly string[]): string {
  let read = '';
  /** Latin words that were read last, and what follows them, of which the next word tells whether it stands within. */
  let latin = '';
  let rest: string[] = [];
  for (const word of words.toReversed()) {
    const isLatin = !FROM_RIGHT.test(word) && FROM_LEFT.test(word);
    if (isLatin && latin !== '') {
      latin = word + rest.toReversed().join('') + latin;
      rest = [];
    } else if (isLatin || FROM_RIGHT.test(word)) {
      read += latin + mirror(rest.join('')) + (isLatin ? '' : word);
      latin = isLatin ? word : '';
      rest = [];
    } else rest.push(word);
  }
  return (read + latin + mirror(rest.join(''))).replace(SHAPES, (shape) => shape.normalize('NFKC'));
}
