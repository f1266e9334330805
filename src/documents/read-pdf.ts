import type { PDFPageProxy } from 'unpdf/pdfjs';
import { layOutPages } from '../core/policy/sources/pdf/lay-out-pages.ts';
import type { PdfPage } from '../core/policy/sources/pdf/page.ts';
import { completeArrayBuffer } from './pdf/complete-array-buffer.ts';
import { readPieces, sizeOf } from './pdf/pieces.ts';
import { type Operators, readRules } from './pdf/rules.ts';
import { toStructure } from './pdf/structure.ts';
import { withinArrays } from './pdf/within-arrays.ts';

/** No policy is longer; a file of thousands of pages, or of a million pieces, would keep the browser busy for minutes. */
const MAX_PAGES = 200;
const MAX_PIECES = 60_000;
/** After this time no further page is begun. */
const MAX_MS = 20_000;

export interface PdfText {
  /** As HTML. Empty when the pages hold nothing but pictures. */
  readonly text: string;
  /** How many pages the document has, and how many were read whole. */
  readonly pages: { readonly read: number; readonly all: number };
}

/** Pictures are not decoded, fonts not loaded, and no script is run: words and lines are all that is asked for. */
const OPTIONS = { verbosity: 0, maxImageSize: 0, disableFontFace: true, isEvalSupported: false } as const;

/**
 * The text of a PDF document, with its tables, headings and lists. The library is loaded here and only now.
 * @throws when the bytes are no PDF document, one that is locked (an error named `PasswordException`), or
 * one whose numbers would fill the memory
 */
export const readPdf = (bytes: Uint8Array): Promise<PdfText> => withinArrays(() => readPages(bytes));

async function readPages(bytes: Uint8Array): Promise<PdfText> {
  const { getDocumentProxy, getResolvedPDFJS } = await import('unpdf');
  completeArrayBuffer();
  const document = await getDocumentProxy(new Uint8Array(bytes), OPTIONS); // a copy: it keeps what it is given
  const { OPS } = await getResolvedPDFJS();
  const all = document.numPages;
  const pages: PdfPage[] = [];
  const end = performance.now() + MAX_MS;
  let room = MAX_PIECES;
  try {
    while (pages.length < Math.min(all, MAX_PAGES) && room > 0 && performance.now() < end) {
      const page = await readPage(await document.getPage(pages.length + 1), room, OPS);
      pages.push(page);
      room -= sizeOf(page.pieces);
    }
  } finally {
    await document.destroy();
  }
  return { text: layOutPages(pages), pages: { read: room > 0 ? pages.length : pages.length - 1, all } };
}

/** What a page holds; no more than so many pieces. */
async function readPage(page: PDFPageProxy, most: number, operators: Operators): Promise<PdfPage> {
  const structure = toStructure(await page.getStructTree());
  const pieces = await readPieces(page, most, structure !== null);
  const rules = readRules(await page.getOperatorList(), operators);
  page.cleanup();
  return { pieces, rules, structure };
}
