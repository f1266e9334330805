import type { PdfNode } from './page.ts';

/** The marks of the words of a paragraph, in order. */
export type Marks = readonly string[];

/** A part of a tagged page, whose words are marks still. */
export type TaggedPart =
  | { readonly kind: 'text'; readonly level: number | null; readonly bullet: boolean; readonly marks: Marks }
  /** Rows, cells, paragraphs. */
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly Marks[])[])[] };

type Piece = { readonly kind: 'mark'; readonly mark: string } | TaggedPart;

/** No document nests deeper. A tree that holds itself ends here. */
const MAX_DEPTH = 60;
/** Tags beyond these are not read. */
const MAX_NODES = 200_000;

/** Structure types that are a paragraph of their own. @see ISO 32000-1 §14.8.4.3 (block-level structure elements) */
const PARAGRAPHS = new Set([
  'P',
  'Caption',
  'LBody',
  'BlockQuote',
  'Note',
  'TOCI',
  'Div',
  'Sect',
  'Art',
  'Part',
  'Document',
  'LI',
]);

const levelOf = (role: string): number | null => {
  const digit = /^H([1-6])$/.exec(role)?.[1];
  return digit !== undefined ? Number(digit) : role === 'H' || role === 'Title' ? 1 : null;
};

/** The parts of a page in the order of its tags. */
export function toTaggedParts(root: PdfNode): readonly TaggedPart[] {
  let room = MAX_NODES;

  /** Marks that follow each other are one paragraph. */
  const grouped = (
    pieces: readonly Piece[],
    shape: { level: number | null; bullet: boolean },
  ): readonly TaggedPart[] => {
    const parts: TaggedPart[] = [];
    let marks: string[] = [];
    const end = (): void => {
      if (marks.length > 0) parts.push({ kind: 'text', ...shape, marks });
      marks = [];
    };
    for (const piece of pieces) {
      if (piece.kind === 'mark') marks.push(piece.mark);
      else {
        end();
        parts.push(piece);
      }
    }
    end();
    return parts;
  };

  const partsOf = ({ role, children }: PdfNode, depth: number): readonly Piece[] => {
    if (role === 'Table') return [{ kind: 'table', rows: rowsOf(children, depth + 1) }];
    if (role === 'Lbl') return []; // the mark or number of a list item
    const pieces = children.flatMap((child) => pieceOf(child, depth + 1));
    const level = levelOf(role);
    if (level !== null || PARAGRAPHS.has(role)) {
      const parts = grouped(pieces, { level, bullet: role === 'LI' || role === 'LBody' });
      // The first words of a list item are the item, in whatever paragraph they are.
      const [first, ...rest] = parts;
      return role === 'LI' && first?.kind === 'text' ? [{ ...first, bullet: true }, ...rest] : parts;
    }
    return pieces;
  };

  const pieceOf = (child: PdfNode | string, depth: number): readonly Piece[] => {
    if (depth > MAX_DEPTH || room <= 0) return [];
    room -= 1;
    return typeof child === 'string' ? [{ kind: 'mark', mark: child }] : partsOf(child, depth);
  };

  const paragraphsOf = (cell: PdfNode, depth: number): readonly Marks[] =>
    grouped(
      cell.children.flatMap((child) => pieceOf(child, depth + 1)),
      { level: null, bullet: false },
    ).flatMap((part) => (part.kind === 'text' ? [part.marks] : part.rows.flat(2)));

  /** The rows of a table, also those in its head and body; what stands outside of rows is a row of one cell. */
  const rowsOf = (children: PdfNode['children'], depth: number): readonly (readonly (readonly Marks[])[])[] =>
    children.flatMap((child) => {
      if (typeof child === 'string' || depth > MAX_DEPTH || room <= 0) return [];
      room -= 1;
      if (child.role === 'TR') {
        return [child.children.flatMap((cell) => (typeof cell === 'string' ? [] : [paragraphsOf(cell, depth + 1)]))];
      }
      const rows = rowsOf(child.children, depth + 1);
      return rows.length > 0 ? rows : [[paragraphsOf(child, depth + 1)]];
    });

  return grouped(partsOf(root, 0), { level: null, bullet: false });
}
