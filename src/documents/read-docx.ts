import mammoth from 'mammoth';
import { writeZip } from './zip/write-zip.ts';

type Files = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

export type DocxText =
  /** As HTML. */
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly why: 'damaged' | 'too-long' };

/** Pictures tell nothing of cookies, and are left out. */
const PARTS = /(?:\.xml|\.rels)$/i;
/** How many elements and attributes are read. A document of 500 pages has fewer; ten times as many take a minute and 3 GB. */
const MAX_MARKS = 1_000_000;

/** How many elements and attributes there are in the parts of a document, ends of elements counted too. */
function marksOf(parts: Files): number {
  const [open, equals] = ['<'.charCodeAt(0), '='.charCodeAt(0)];
  let marks = 0;
  for (const part of parts.values()) {
    for (const byte of part) if (byte === open || byte === equals) marks += 1;
  }
  return marks;
}

/**
 * The text of a DOCX document, with its tables, headings and lists.
 * @param files what its archive holds: the library unpacks no archive that was not checked
 */
export async function readDocx(files: Files): Promise<DocxText> {
  const parts = new Map([...files].filter(([path]) => PARTS.test(path)));
  if (marksOf(parts) > MAX_MARKS) return { ok: false, why: 'too-long' };
  const { buffer } = writeZip(parts);
  // The library reads `buffer` in Node and `arrayBuffer` in browsers.
  const input = { buffer, arrayBuffer: buffer };
  const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
  try {
    return { ok: true, text: (await mammoth.convertToHtml(input, { convertImage })).value };
  } catch {
    return { ok: false, why: 'damaged' };
  }
}
