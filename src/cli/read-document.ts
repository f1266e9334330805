import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { decodeText } from '../web/decode-text.ts';
import { fetchText } from '../web/fetch-text.ts';
import { failureWords } from '../words/policy.ts';
import { Failure } from './failure.ts';
import { terminalWords } from './terminal-words.ts';

export interface SourceDocument {
  readonly text: string;
  /** Null where only the text itself can tell. */
  readonly kind: 'html' | 'text' | null;
}

/**
 * Reads a policy document from a file, an address or standard input (`-`).
 * @throws Failure when there is nothing to read, or what is there is not text
 */
export async function readDocument(source: string): Promise<SourceDocument> {
  const document = await (source === '-'
    ? readInput()
    : /^https?:\/\//i.test(source)
      ? download(source)
      : readLocal(source));
  if (document.text.trim() === '') throw new Failure(`${nameOf(source)} is empty: there is no policy to read in it.`);
  return document;
}

const nameOf = (source: string) => (source === '-' ? 'Standard input' : source);

async function readInput(): Promise<SourceDocument> {
  return toDocument('Standard input', await buffer(process.stdin));
}

async function readLocal(file: string): Promise<SourceDocument> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new Failure(
      `${file} cannot be read (${REASONS[error.code ?? ''] ?? error.code}): give the path of a text, Markdown, HTML or PDF file.`,
    );
  });
  return toDocument(file, bytes);
}

/** Control characters that no text has: not tab, line feed, form feed, carriage return or escape. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const NOT_TEXT = /[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f]/;

async function toDocument(name: string, bytes: Uint8Array): Promise<SourceDocument> {
  if (new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === '%PDF-') return fromPdf(name, bytes);
  const text = decodeText(bytes);
  if (NOT_TEXT.test(text)) throw new Failure(`${name} is not text: give a text, Markdown, HTML or PDF file.`);
  return { text, kind: null };
}

async function fromPdf(name: string, bytes: Uint8Array): Promise<SourceDocument> {
  const { readPdf } = await import('../web/read-pdf.ts');
  const text = await readPdf(bytes).catch((error: Error) => {
    throw new Failure(`${name} is a PDF file that cannot be read (${error.message}): save its text, and give that.`);
  });
  return { text, kind: 'text' };
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'you may not read it',
};

async function download(url: string): Promise<SourceDocument> {
  if (!URL.canParse(url)) throw new Failure(`${url} is no address: give one such as https://data.example.org/terms/.`);
  const fetched = await fetchText(url);
  if (!fetched.ok) throw new Failure(`${url}: ${failureWords(fetched.failure, terminalWords())}`);
  return { text: fetched.text, kind: /html/i.test(fetched.contentType) ? 'html' : 'text' };
}
