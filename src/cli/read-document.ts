import { readFile } from 'node:fs/promises';
import { text as readStream } from 'node:stream/consumers';
import { fetchText } from '../web/fetch-text.ts';
import { policyWords } from '../words/policy.ts';
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
  return { text: await readStream(process.stdin), kind: null };
}

async function readLocal(file: string): Promise<SourceDocument> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new Failure(
      `${file} cannot be read (${REASONS[error.code ?? ''] ?? error.code}): give the path of a text, Markdown or HTML file.`,
    );
  });
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') {
    throw new Failure(`${file} is a PDF file, which cannot be read yet: save its text or its web page, and give that.`);
  }
  if (bytes.includes(0)) throw new Failure(`${file} is a binary file: give a text, Markdown or HTML file.`);
  return { text: decode(bytes), kind: null };
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'you may not read it',
};

/** UTF-8, or what older editors wrote. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

async function download(url: string): Promise<SourceDocument> {
  const fetched = await fetchText(url);
  if (fetched.ok) return { text: fetched.text, kind: /html/i.test(fetched.contentType) ? 'html' : 'text' };
  const because = { kind: 'not-found', url, readAt: 0, failure: fetched.failure } as const;
  throw new Failure(`${url}: ${policyWords({ kind: 'standard', because, declarations: [] }, terminalWords())}`);
}
