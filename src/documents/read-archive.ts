import type { FileFailure } from './file-failure.ts';
import { readZip } from './zip/read-zip.ts';

/** In bytes: what an archive may hold. */
const UNPACKED_LIMIT = 50_000_000;

export type ArchiveText =
  /** As HTML. */
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly failure: FileFailure };

/** Where a document of Word has its parts; by them such an archive is told. @see ECMA-376-1 §11.2 */
const WORD_FOLDER = 'word/';
/** By these an OpenDocument is told. @see OpenDocument 1.3, Part 2, §2.2.1 and §3.3 */
const OPEN_DOCUMENT = ['mimetype', 'content.xml'] as const;

const TAG = /<[^>]*>/g;

const failed = (failure: FileFailure): ArchiveText => ({ ok: false, failure });

/** The text of the document that an archive is. */
export async function readArchive(bytes: Uint8Array<ArrayBuffer>): Promise<ArchiveText> {
  const unpacked = await readZip(bytes, UNPACKED_LIMIT);
  if (!unpacked.ok) {
    if (unpacked.why === 'too-large') return failed({ kind: 'unpacked-too-large', limitBytes: UNPACKED_LIMIT });
    return failed({ kind: unpacked.why === 'locked' ? 'locked' : 'damaged' });
  }
  const { files } = unpacked;
  if (OPEN_DOCUMENT.every((path) => files.has(path))) return failed({ kind: 'other-document' });
  if (![...files.keys()].some((path) => path.startsWith(WORD_FOLDER))) return failed({ kind: 'archive' });
  const { readDocx } = await import('./read-docx.ts');
  const read = await readDocx(files);
  if (!read.ok) return failed({ kind: read.why });
  return read.text.replace(TAG, '').trim() === '' ? failed({ kind: 'empty' }) : read;
}
