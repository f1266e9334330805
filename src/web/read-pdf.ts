import { layOutPages } from '../core/policy/pdf/lay-out-pages.ts';

/** No policy is longer; a file of thousands of pages would keep the browser busy for minutes. */
const MOST_PAGES = 200;

export interface PdfText {
  /** Empty when the pages hold nothing but pictures. */
  readonly text: string;
  /** How many pages the document has, and how many were read. */
  readonly pages: { readonly read: number; readonly all: number };
}

/**
 * The text of a PDF document, laid out in lines and rows. The library is loaded here and only now.
 * @throws when the bytes are no PDF document, or one that is locked (an error named `PasswordException`)
 */
export async function readPdf(bytes: Uint8Array): Promise<PdfText> {
  const { getDocumentProxy } = await import('unpdf');
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }); // a copy: it keeps what it is given
  const read = Math.min(document.numPages, MOST_PAGES);
  const pages = await Promise.all(
    Array.from({ length: read }, async (_, index) => {
      const { items } = await (await document.getPage(index + 1)).getTextContent();
      return items.flatMap((item) => {
        if (!('str' in item)) return [];
        const [, , , , x = 0, y = 0] = item.transform as readonly number[];
        return [{ x, y, width: item.width, height: item.height, text: item.str }];
      });
    }),
  );
  const text = layOutPages(pages);
  const all = document.numPages;
  await document.destroy();
  return { text, pages: { read, all } };
}
