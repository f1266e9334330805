import { MAX_SOURCE_LENGTH } from '../core/policy/document/limits.ts';
import { decodeText } from './decode-text.ts';

/** In bytes. A policy with pictures in it, as a PDF file, has a few megabytes. */
const LIMIT = 20_000_000;

/** Why a file cannot be used as a policy. */
export type FileFailure =
  /** More than one was given. */
  | { readonly kind: 'several' }
  /** It is gone, a folder, or not to be read by us. */
  | { readonly kind: 'not-opened' }
  | { readonly kind: 'too-large'; readonly limitBytes: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-text' }
  | { readonly kind: 'pdf-locked' }
  | { readonly kind: 'pdf-broken' }
  /** Its pages are pictures. */
  | { readonly kind: 'pdf-without-text' };

export type FileText =
  | {
      readonly ok: true;
      readonly text: string;
      /** Null where only the text itself can tell. */
      readonly format: 'html' | null;
      /** Of a PDF file with more pages than are read; else null. */
      readonly cut: { readonly read: number; readonly all: number } | null;
    }
  | { readonly ok: false; readonly failure: FileFailure };

/** One more character than is read, so that the reader sees and says that there is more. */
const MOST = MAX_SOURCE_LENGTH + 1;

/** Control characters that no text has: not tab, line feed, form feed, carriage return or escape. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const NOT_TEXT = /[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f]/;

const failed = (failure: FileFailure): FileText => ({ ok: false, failure });

/** The text of a text, Markdown, HTML or PDF file, whatever its name says it is. */
export async function readFile(file: Blob): Promise<FileText> {
  if (file.size > LIMIT) return failed({ kind: 'too-large', limitBytes: LIMIT });
  const buffer = await file.arrayBuffer().catch(() => null);
  if (buffer === null) return failed({ kind: 'not-opened' });
  const bytes = new Uint8Array(buffer);
  if (new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === '%PDF-') return fromPdf(bytes);
  const text = decodeText(bytes);
  if (text.trim() === '') return failed({ kind: 'empty' });
  return NOT_TEXT.test(text)
    ? failed({ kind: 'not-text' })
    : { ok: true, text: text.slice(0, MOST), format: null, cut: null };
}

async function fromPdf(bytes: Uint8Array): Promise<FileText> {
  const { readPdf } = await import('./read-pdf.ts');
  try {
    const { text, pages } = await readPdf(bytes);
    if (text.trim() === '') return failed({ kind: 'pdf-without-text' });
    return { ok: true, text: text.slice(0, MOST), format: 'html', cut: pages.read < pages.all ? pages : null };
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException';
    return failed({ kind: locked ? 'pdf-locked' : 'pdf-broken' });
  }
}
