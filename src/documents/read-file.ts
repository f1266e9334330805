import { MAX_SOURCE_LENGTH } from '../core/policy/document/limits.ts';
import { decodeText } from './decode-text.ts';
import type { FileFailure } from './file-failure.ts';
import { fileKind } from './file-kind.ts';
import { MAX_FILE_BYTES } from './max-file-bytes.ts';
import { NOT_TEXT } from './not-text.ts';
import { readArchive } from './read-archive.ts';

interface Read {
  readonly ok: true;
  readonly text: string;
  /** Null where only the text itself can tell. */
  readonly format: 'html' | null;
  /** Of a PDF file with more pages than are read; else null. */
  readonly cut: { readonly read: number; readonly all: number } | null;
}

export type FileText = Read | { readonly ok: false; readonly failure: FileFailure };

/** One more character than is read, so that the reader sees and says that there is more. */
const MAX_CHARACTERS = MAX_SOURCE_LENGTH + 1;

const failed = (failure: FileFailure): FileText => ({ ok: false, failure });
const toFileText = (text: string, format: Read['format'], cut: Read['cut'] = null): FileText => ({
  ok: true,
  text: text.slice(0, MAX_CHARACTERS),
  format,
  cut,
});

/** The text of a text, Markdown, HTML, PDF or DOCX file, whatever its name says it is. */
export async function readFile(file: Blob): Promise<FileText> {
  if (file.size > MAX_FILE_BYTES) return failed({ kind: 'too-large', limitBytes: MAX_FILE_BYTES });
  const buffer = await file.arrayBuffer().catch(() => null);
  if (buffer === null) return failed({ kind: 'not-opened' });
  const bytes = new Uint8Array(buffer);
  switch (fileKind(bytes)) {
    case 'pdf':
      return fromPdf(bytes);
    case 'zip':
      return fromZip(bytes);
    case 'doc':
    case 'rtf':
      return failed({ kind: 'other-document' });
    case 'locked-document':
      return failed({ kind: 'locked' });
    default:
      return fromText(bytes);
  }
}

function fromText(bytes: Uint8Array): FileText {
  const text = decodeText(bytes);
  if (text.trim() === '') return failed({ kind: 'empty' });
  return NOT_TEXT.test(text) ? failed({ kind: 'not-text' }) : toFileText(text, null);
}

async function fromPdf(bytes: Uint8Array): Promise<FileText> {
  const { readPdf } = await import('./read-pdf.ts');
  try {
    const { text, pages } = await readPdf(bytes);
    if (text.trim() === '') return failed({ kind: 'pdf-without-text' });
    return toFileText(text, 'html', pages.read < pages.all ? pages : null);
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException';
    return failed({ kind: locked ? 'locked' : 'pdf-broken' });
  }
}

async function fromZip(bytes: Uint8Array<ArrayBuffer>): Promise<FileText> {
  const read = await readArchive(bytes);
  return read.ok ? toFileText(read.text, 'html') : failed(read.failure);
}
