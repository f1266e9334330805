import type { Block } from './block.ts';
import { boxFinder } from './boxes.ts';
import { joinLines } from './join-lines.ts';
import { measure } from './measure.ts';
import type { PdfNode, PdfPage, PdfPiece } from './page.ts';
import { pieceBoxes } from './piece-boxes.ts';
import { type Marks, toTaggedParts } from './tagged-parts.ts';
import { type TaggedCell, toTaggedTable } from './tagged-table.ts';
import { type TextLine, toTextLines } from './text-line.ts';

/** Tags that tell less of a page's letters than this are no guide to it. */
const MIN_TOLD_SHARE = 0.8;

/** The blocks of a page as its tags tell them; null when they leave out too much. */
export function toTaggedBlocks({ pieces, rules }: PdfPage, structure: PdfNode): readonly Block[] | null {
  const parts = toTaggedParts(structure);
  const byMark = new Map<string, PdfPiece[]>();
  for (const piece of pieces) {
    if (piece.mark === null) continue;
    const same = byMark.get(piece.mark);
    if (same === undefined) byMark.set(piece.mark, [piece]);
    else same.push(piece);
  }
  /** Each piece is told once, whatever the tags say. */
  const take = (marks: Marks): readonly PdfPiece[] =>
    marks.flatMap((mark) => {
      const found = byMark.get(mark) ?? [];
      byMark.delete(mark);
      return found;
    });
  const boxes = pieceBoxes(pieces, boxFinder(rules).boxAt);
  const { edgeOf } = measure(toTextLines(pieces));
  let told = 0;
  const count = (some: readonly PdfPiece[]): readonly PdfPiece[] => {
    told += some.reduce((sum, { text }) => sum + text.length, 0);
    return some;
  };
  const toCell = (paragraphs: readonly Marks[]): TaggedCell => {
    const taken = paragraphs.map((marks) => count(take(marks))).filter(({ length }) => length > 0);
    const [first] = taken[0] ?? [];
    return { paragraphs: taken.map(toTextLines), box: (first && boxes.get(first)) ?? null };
  };
  const wordsOf = (lines: readonly TextLine[]): string =>
    joinLines(lines, lines[0] === undefined ? null : edgeOf(lines[0]));
  const blocks = parts.flatMap((part): readonly Block[] => {
    if (part.kind === 'text') {
      const { level, bullet } = part;
      const words = wordsOf(toTextLines(count(take(part.marks))));
      return words === '' ? [] : [{ kind: 'text', level, bullet, gap: true, text: words }];
    }
    const rows = part.rows.map((row) => row.map(toCell));
    const table = toTaggedTable(rows.filter((row) => row.some(({ paragraphs }) => paragraphs.length > 0)));
    // A table of one column is there for the layout.
    const lines = rows.flatMap((row) => row.flatMap(({ paragraphs }) => paragraphs));
    return table !== null ? [table] : lines.map((some) => plain(wordsOf(some)));
  });
  const all = pieces.reduce((sum, { text: words }) => sum + words.length, 0);
  if (told < MIN_TOLD_SHARE * all) return null;
  // What no tag tells is told after the rest.
  return [
    ...blocks,
    ...toTextLines(pieces.filter(({ mark }) => mark === null || byMark.has(mark))).map(({ text }) => plain(text)),
  ];
}

const plain = (text: string): Block => ({ kind: 'text', level: null, bullet: false, gap: false, text });
