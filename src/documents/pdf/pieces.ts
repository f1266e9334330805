import type { PDFPageProxy } from 'unpdf/pdfjs';
import type { PdfPiece } from '../../core/policy/sources/pdf/page.ts';

/** Marked content that is open. @see ISO 32000-1 §14.6 */
interface Mark {
  readonly id: string | null;
  /** True for what is no content of the document, as a page's head and foot. @see ISO 32000-1 §14.8.2.2 */
  readonly isArtifact: boolean;
}

const NO_MARK: Mark = { id: null, isArtifact: false };

/** A longer piece counts as several. */
const MAX_PIECE_LENGTH = 50;

/** How many pieces of usual length the pieces are. */
export const sizeOf = (pieces: readonly PdfPiece[]): number =>
  pieces.reduce((sum, { text }) => sum + Math.max(1, Math.ceil(text.length / MAX_PIECE_LENGTH)), 0);

/**
 * The pieces of text of a page, as they come.
 * @param maxPieces how many are read
 * @param isTagged true to leave out what the tags call no content
 */
export async function readPieces(
  page: PDFPageProxy,
  maxPieces: number,
  isTagged: boolean,
): Promise<readonly PdfPiece[]> {
  const pieces: PdfPiece[] = [];
  /** The innermost last. */
  const marks: Mark[] = [];
  const reader = page.streamTextContent({ includeMarkedContent: true }).getReader();
  for (let part = await reader.read(); !part.done && pieces.length < maxPieces; part = await reader.read()) {
    for (const item of part.value.items) {
      const { id, isArtifact } = marks.at(-1) ?? NO_MARK;
      if (typeof item.str === 'string') {
        const [, , , , x = 0, y = 0] = (item.transform ?? []) as readonly number[];
        const { str: text, width, height } = item;
        if (!isTagged || !isArtifact) pieces.push({ x, y, width, height, text, mark: id });
      } else if (item.type === 'endMarkedContent') marks.pop();
      else {
        marks.push({
          id: typeof item.id === 'string' ? item.id : id,
          isArtifact: isArtifact || item.tag === 'Artifact',
        });
      }
    }
  }
  await reader.cancel();
  return pieces.slice(0, maxPieces);
}
