import type { PdfPiece } from './page.ts';

/** Words on one baseline, and how wide they are. */
type Words = Pick<PdfPiece, 'x' | 'y' | 'width' | 'height' | 'text'>;

/** How wide letters are, as parts of an ordinary one, in most fonts. */
const NARROW = { letters: /[\sijlftrI.,;:'’!|()[\]]/, width: 0.55 } as const;
const WIDE = { letters: /[A-HJ-Zmw_]/, width: 1.35 } as const;
/** Rules nearer to an end of a piece than this part of its letters' height do not part it. */
const MARGIN = 0.5;

const widthOf = (letter: string): number =>
  NARROW.letters.test(letter) ? NARROW.width : WIDE.letters.test(letter) ? WIDE.width : 1;

/** Where each space of a piece may be, by the usual widths of the letters before it. */
function spacesOf({ x, width, text }: Words): readonly { readonly index: number; readonly x: number }[] {
  const widths = Array.from({ length: text.length }, (_, index) => widthOf(text.charAt(index)));
  const all = widths.reduce((sum, one) => sum + one, 0);
  let before = 0;
  return widths.flatMap((one, index) => {
    const at = x + (width * (before + one / 2)) / all;
    before += one;
    return text.charAt(index) === ' ' ? [{ index, x: at }] : [];
  });
}

/**
 * Cuts a piece of text that goes on across rules, at the space nearest to each: it holds the words of several cells with
 * little room between them.
 * @param uprightsAcross the places of the upright rules that are drawn between two places of a line
 */
export function splitAtRules<Piece extends Words>(
  piece: Piece,
  uprightsAcross: (from: number, to: number, y: number) => readonly number[],
): readonly Piece[] {
  const { x, y, width, height, text } = piece;
  const spaces = spacesOf(piece);
  if (spaces.length === 0) return [piece];
  const rules = uprightsAcross(x + MARGIN * height, x + width - MARGIN * height, y + height / 3);
  const cuts = new Map(
    rules.map((rule) => {
      const nearest = spaces.reduce((best, one) => (Math.abs(one.x - rule) < Math.abs(best.x - rule) ? one : best));
      return [nearest.index, rule] as const;
    }),
  );
  const ends = [...cuts].sort(([one], [other]) => one - other);
  return [...ends, [text.length, x + width] as const].map(([end, right], index): Piece => {
    const [start, left] = ends[index - 1] ?? [-1, x];
    return { ...piece, x: left, width: right - left, text: text.slice(start + 1, end) };
  });
}
