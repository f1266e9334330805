import type { FileFailure } from './file-failure.ts';
import { readZip } from './zip/read-zip.ts';

/** How large the files of an archive may be together. */
const MAX_UNPACKED_BYTES = 50_000_000;

export type ArchiveText =
  /** As HTML. */
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly failure: FileFailure };

/** The folder with the parts of a Word document, which no other archive has. @see ECMA-376-1 §11.2 */
const WORD_FOLDER = 'word/';
/** The files that tell an OpenDocument. @see OpenDocument 1.3, Part 2, §2.2.1 and §3.3 */
const OPEN_DOCUMENT = ['mimetype', 'content.xml'] as const;

const TAG = /<[^<>]*>/g;

const failed = (failure: FileFailure): ArchiveText => ({ ok: false, failure });

/** The text of a document that is packed as an archive. */
export async function readArchive(bytes: Uint8Array<ArrayBuffer>): Promise<ArchiveText> {
  const unpacked = await readZip(bytes, MAX_UNPACKED_BYTES);
  if (!unpacked.ok) {
    if (unpacked.why === 'too-large') return failed({ kind: 'unpacked-too-large', limitBytes: MAX_UNPACKED_BYTES });
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
