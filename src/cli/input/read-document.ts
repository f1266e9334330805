import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { decodeText } from '../../documents/decode-text.ts';
import { fetchBytes } from '../../documents/fetch-text.ts';
import { readFile as readText } from '../../documents/read-file.ts';
import { fileCutText, fileFailureText } from '../../messages/file.ts';
import { failureText } from '../../messages/policy.ts';
import { Failure } from '../terminal/failure.ts';
import { terminalMessages } from '../terminal/terminal-messages.ts';

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
  if (source === '-') return toDocument('Standard input', await buffer(process.stdin));
  return /^https?:\/\//i.test(source) ? download(source) : toDocument(source, await readLocal(source));
}

async function readLocal(file: string): Promise<Uint8Array<ArrayBuffer>> {
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new Failure(
      `${file} cannot be read (${REASONS[error.code ?? ''] ?? error.code}): give the path of a text, Markdown, HTML, PDF or DOCX file.`,
    );
  });
}

async function toDocument(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<SourceDocument> {
  const read = await readText(new Blob([bytes]));
  if (!read.ok) throw new Failure(fileFailureText(name, read.failure, terminalMessages()));
  if (read.cut) process.stderr.write(`${fileCutText(name, read.cut, terminalMessages())}\n`);
  return { text: read.text, kind: read.format };
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'you may not read it',
};

async function download(url: string): Promise<SourceDocument> {
  if (!URL.canParse(url)) throw new Failure(`${url} is no address: give one such as https://data.example.org/terms/.`);
  const fetched = await fetchBytes(url);
  if (!fetched.ok) throw new Failure(`${url}: ${failureText(fetched.failure, terminalMessages())}`);
  const { bytes, contentType } = fetched;
  if (!/^text\/|xhtml/i.test(contentType)) return toDocument(url, bytes);
  const text = decodeText(bytes, contentType);
  if (text.trim() === '') throw new Failure(fileFailureText(url, { kind: 'empty' }, terminalMessages()));
  return { text, kind: /html/i.test(contentType) ? 'html' : null };
}
