import type { Box, boxFinder } from './boxes.ts';
import type { PdfPiece } from './page.ts';

/** More boxes on a page are a drawing's. */
const MAX_BOXES = 2000;
/** A box that holds more than these is a frame around a table, not a cell with a word in a box. */
const MAX_HELD = 2;

const holds = (box: Box, other: Box): boolean =>
  other !== box &&
  other.left >= box.left &&
  other.right <= box.right &&
  other.top <= box.top &&
  other.bottom >= box.bottom;

/** The cell around each piece that is in one, by the rules of the page. */
export function pieceBoxes(
  pieces: readonly PdfPiece[],
  boxAt: ReturnType<typeof boxFinder>['boxAt'],
): ReadonlyMap<PdfPiece, Box> {
  const known = new Map<string, Box>();
  const found = new Map<PdfPiece, Box>();
  for (const piece of pieces) {
    const box = boxAt(piece.x + Math.min(piece.width, piece.height) / 2, piece.y + piece.height / 3);
    if (box === null) continue;
    const key = [box.left, box.right, box.top, box.bottom].map(Math.round).join();
    const same = known.get(key) ?? box;
    known.set(key, same);
    found.set(piece, same);
  }
  const boxes = [...known.values()];
  if (boxes.length > MAX_BOXES) return new Map();
  const frames = new Set(boxes.filter((box) => boxes.filter((other) => holds(box, other)).length > MAX_HELD));
  const cells = boxes.filter((box) => !frames.has(box));
  const outer = new Map(cells.map((box) => [box, cells.find((other) => holds(other, box)) ?? box]));
  return new Map(
    [...found].flatMap(([piece, box]) => {
      const cell = outer.get(box);
      return cell === undefined ? [] : [[piece, cell] as const];
    }),
  );
}
