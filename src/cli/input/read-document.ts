import { createReadStream } from 'node:fs';
import { decodeText } from '../../documents/decode-text.ts';
import { fetchBytes } from '../../documents/fetch-text.ts';
import { MAX_FILE_BYTES } from '../../documents/max-file-bytes.ts';
import { readFile } from '../../documents/read-file.ts';
import { fileCutText, fileFailureText } from '../../messages/file.ts';
import { failureText } from '../../messages/policy.ts';
import { Failure } from '../terminal/failure.ts';
import { systemReason } from '../terminal/system-reason.ts';
import { terminalMessages } from '../terminal/terminal-messages.ts';
import { bytesWithin } from './bytes-within.ts';

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
  if (source === '-') return toDocument('Standard input', await readStream('Standard input', process.stdin));
  return /^https?:\/\//i.test(source)
    ? download(source)
    : toDocument(source, await readStream(source, createReadStream(source)));
}

async function readStream(name: string, stream: AsyncIterable<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  let bytes: Uint8Array<ArrayBuffer> | null;
  try {
    bytes = await bytesWithin(stream, MAX_FILE_BYTES);
  } catch (error) {
    throw new Failure(
      `${name} cannot be read (${systemReason(error)}): give the path of a text, Markdown, HTML, PDF or DOCX file.`,
    );
  }
  if (bytes === null) {
    throw new Failure(fileFailureText(name, { kind: 'too-large', limitBytes: MAX_FILE_BYTES }, terminalMessages()));
  }
  return bytes;
}

async function toDocument(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<SourceDocument> {
  const read = await readFile(new Blob([bytes]));
  if (!read.ok) throw new Failure(fileFailureText(name, read.failure, terminalMessages()));
  if (read.cut) process.stderr.write(`${fileCutText(name, read.cut, terminalMessages())}\n`);
  return { text: read.text, kind: read.format };
}

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
