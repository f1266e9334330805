/** A run of text on a page of a PDF document, in the order of its content; PDF points, the origin at the lower left. */
export interface PdfPiece {
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly width: number;
  /** Of the letters. */
  readonly height: number;
  readonly text: string;
  /** The marked content that it belongs to, by which the structure names it; null when it belongs to none. */
  readonly mark: string | null;
  /** On a page that is written from right to left. */
  readonly fromRight?: true;
}

/** A straight line that is drawn on a page, along one of its edges: `left` is `right`, or `top` is `bottom`. */
export interface PdfRule {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * A part of a page as its tags tell it; a string is a mark of pieces.
 * @see ISO 32000-1 §14.8.4 (standard structure types)
 */
export interface PdfNode {
  readonly role: string;
  readonly children: readonly (PdfNode | string)[];
}

export interface PdfPage {
  readonly pieces: readonly PdfPiece[];
  readonly rules: readonly PdfRule[];
  /** Null when the page has no tags. */
  readonly structure: PdfNode | null;
}

/** No page is larger: 14,400 units is the most that readers take. @see ISO 32000-1 Annex C.2 */
const MAX_COORDINATE = 20_000;

const isPlace = (...numbers: readonly number[]): boolean =>
  numbers.every((number) => Math.abs(number) <= MAX_COORDINATE); // false for NaN

/** The page without pieces and rules that stand nowhere, and without blanks, since gaps tell as much. */
export function withPlaces({ pieces, rules, structure }: PdfPage): PdfPage {
  return {
    pieces: pieces.filter(
      ({ x, y, width, height, text }) => text.trim() !== '' && height > 0 && isPlace(x, y, width, height),
    ),
    rules: rules.filter(({ left, right, top, bottom }) => isPlace(left, right, top, bottom)),
    structure,
  };
}
