import { layOutPages } from '../core/policy/pdf/lay-out-pages.ts';

/**
 * The text of a PDF document, laid out in lines and rows. The library is loaded here and only now.
 * @throws when the bytes are no PDF document, or one that is locked
 */
export async function readPdf(bytes: Uint8Array): Promise<string> {
  const { getDocumentProxy } = await import('unpdf');
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }); // a copy: it keeps what it is given
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const { items } = await (await document.getPage(index + 1)).getTextContent();
      return items.flatMap((item) => {
        if (!('str' in item)) return [];
        const [, , , , x = 0, y = 0] = item.transform as readonly number[];
        return [{ x, y, width: item.width, height: item.height, text: item.str }];
      });
    }),
  );
  await document.destroy();
  return layOutPages(pages);
}
