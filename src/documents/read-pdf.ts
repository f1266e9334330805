import type { PDFPageProxy } from 'unpdf/pdfjs';
import { layOutPages, type PdfPiece } from '../core/policy/sources/pdf/lay-out-pages.ts';

/** No policy is longer; a file of thousands of pages, or of a million pieces, would keep the browser busy for minutes. */
const MOST_PAGES = 200;
const MOST_PIECES = 60_000;

export interface PdfText {
  /** Empty when the pages hold nothing but pictures. */
  readonly text: string;
  /** How many pages the document has, and how many were read whole. */
  readonly pages: { readonly read: number; readonly all: number };
}

/**
 * The text of a PDF document, laid out in lines and rows. The library is loaded here and only now.
 * @throws when the bytes are no PDF document, or one that is locked (an error named `PasswordException`)
 */
export async function readPdf(bytes: Uint8Array): Promise<PdfText> {
  const { getDocumentProxy } = await import('unpdf');
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }); // a copy: it keeps what it is given
  const all = document.numPages;
  const pages: (readonly PdfPiece[])[] = [];
  let room = MOST_PIECES;
  while (pages.length < Math.min(all, MOST_PAGES) && room > 0) {
    const pieces = await readPage(await document.getPage(pages.length + 1), room);
    pages.push(pieces);
    room -= pieces.length;
  }
  await document.destroy();
  return { text: layOutPages(pages), pages: { read: room > 0 ? pages.length : pages.length - 1, all } };
}

/** The pieces of text of a page, as they come, and no more than so many. */
async function readPage(page: PDFPageProxy, most: number): Promise<readonly PdfPiece[]> {
  const pieces: PdfPiece[] = [];
  const reader = page.streamTextContent().getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    for (const { str, transform, width, height } of part.value.items) {
      const [, , , , x = 0, y = 0] = (transform ?? []) as readonly number[];
      if (typeof str === 'string') pieces.push({ x, y, width, height, text: str });
    }
    if (pieces.length >= most) {
      await reader.cancel();
      break;
    }
  }
  return pieces.slice(0, most);
}
