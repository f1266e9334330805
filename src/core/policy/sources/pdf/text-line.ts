import { singleSpaced } from '../../document/blanks.ts';
import type { PdfPiece } from './page.ts';
import { fromLeft, inReadingOrder, isRightToLeft } from './right-to-left.ts';

/** Words on one baseline that follow each other in the content. */
export interface TextLine {
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly height: number;
  readonly text: string;
}

/** Pieces on one line differ by less than this part of their height. */
const SAME_LINE = 0.4;
/** A gap wider than this part of the height parts two words; a space is a quarter. */
const WORD_GAP = 0.1;

export const isOneLine = (one: Pick<TextLine, 'y' | 'height'>, other: Pick<TextLine, 'y' | 'height'>): boolean =>
  Math.abs(one.y - other.y) < SAME_LINE * Math.max(one.height, other.height);

/** The line of pieces that follow each other on one baseline. */
export function toTextLine(pieces: readonly PdfPiece[]): TextLine {
  const fromRight = isRightToLeft(pieces);
  const words: string[] = [];
  let right = Number.POSITIVE_INFINITY;
  for (const piece of fromRight ? fromLeft(pieces) : pieces) {
    if (piece.x - right > WORD_GAP * piece.height) words.push(' ');
    words.push(piece.text);
    right = piece.x + piece.width;
  }
  return {
    x: pieces.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY),
    right: pieces.reduce((most, { x, width }) => Math.max(most, x + width), Number.NEGATIVE_INFINITY),
    y: pieces[0]?.y ?? 0,
    height: pieces.reduce((most, { height }) => Math.max(most, height), 0),
    text: singleSpaced(fromRight ? inReadingOrder(words) : words.join('')).trim(),
  };
}

/**
 * Puts pieces of one line together, in the order of the content.
 * @param isApart true for a piece that begins a new group on the same line
 */
export function groupPieces(
  pieces: readonly PdfPiece[],
  isApart: (before: PdfPiece, piece: PdfPiece) => boolean,
): readonly (readonly PdfPiece[])[] {
  const groups: PdfPiece[][] = [];
  for (const piece of pieces) {
    const group = groups.at(-1);
    const [first] = group ?? [];
    const before = group?.at(-1);
    if (first && before && isOneLine(first, piece) && !isApart(before, piece)) group?.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

export const toTextLines = (pieces: readonly PdfPiece[]): readonly TextLine[] =>
  groupPieces(pieces, () => false).map(toTextLine);
