import type { PdfNode, PdfPage, PdfPiece, PdfRule } from '../../../../../src/core/policy/sources/pdf/page.ts';
import { type TextLine, toTextLine } from '../../../../../src/core/policy/sources/pdf/text-line.ts';

/** A run of text 12 points high, 6 points a letter. */
export const at = (x: number, y: number, text: string, mark: string | null = null): PdfPiece => ({
  x,
  y,
  width: text.length * 6,
  height: 12,
  text,
  mark,
});

/** A line of text with the same letters. */
export const lineAt = (x: number, y: number, text: string): TextLine => toTextLine([at(x, y, text)]);

export const pageOf = (
  pieces: readonly PdfPiece[],
  { rules = [], structure = null }: { readonly rules?: readonly PdfRule[]; readonly structure?: PdfNode | null } = {},
): PdfPage => ({ pieces, rules, structure });

/** A table's part of the tags, with a cell for each mark. */
export const taggedTable = (rows: readonly (readonly string[])[]): PdfNode => ({
  role: 'Table',
  children: rows.map((marks) => ({ role: 'TR', children: marks.map((mark) => ({ role: 'TD', children: [mark] })) })),
});

/** The lines around cells whose edges are given: columns from the left, rows from the top. */
export const grid = (xs: readonly number[], ys: readonly number[]): readonly PdfRule[] => {
  const [left = 0, right = 0] = [xs[0], xs.at(-1)];
  const [top = 0, bottom = 0] = [ys[0], ys.at(-1)];
  return [
    ...xs.map((x): PdfRule => ({ left: x, right: x, top, bottom })),
    ...ys.map((y): PdfRule => ({ left, right, top: y, bottom: y })),
  ];
};
