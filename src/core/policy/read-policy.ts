import type { Declaration } from './declaration.ts';
import { findHost } from './host.ts';
import { readHtml } from './html/read-html.ts';
import { tellLanguage } from './language.ts';
import { readEntries } from './layout/read-entries.ts';
import { isStorage } from './meaning/storage.ts';
import type { PolicyDocument } from './policy.ts';
import { readText } from './text/read-text.ts';
import { toDeclarations } from './to-declarations.ts';

/** Characters of a document, and of the text in it, that are read. A long policy has a tenth of either. */
const SOURCE_LIMIT = 3_000_000;
const TEXT_LIMIT = 300_000;

const MARKUP = /<!doctype html|<html[\s>]|<\/(?:table|tr|td|p|div|section|article|main|ul|ol|dl|li|h[1-6]|span)>/i;

/**
 * Reads a cookie policy in whatever layout and language: document → lines → entries → declarations.
 * @param source HTML, Markdown or plain text; read up to three million characters, and 300,000 of text
 * @param kind what it is; told from the text when left out
 */
export function readPolicy(source: string, kind?: 'html' | 'text'): PolicyDocument {
  const read = source.slice(0, SOURCE_LIMIT).normalize('NFC');
  const isHtml = kind === undefined ? MARKUP.test(read) : kind === 'html';
  const document = isHtml ? readHtml(read, TEXT_LIMIT) : readText(read.slice(0, TEXT_LIMIT));
  const { text, lines } = document;
  const truncated = source.length > SOURCE_LIMIT || text.length >= TEXT_LIMIT;
  const entries = readEntries(document).filter((entry) => !isStorage(entry));
  const rows = entries.filter(({ place }) => place !== 'prose').flatMap((entry) => toDeclarations(entry, text));
  const prose = entries.filter(({ place }) => place === 'prose').flatMap((entry) => toDeclarations(entry, text));
  return {
    declarations: distinct([...rows, ...prose]),
    language: document.language ?? tellLanguage(text),
    host: findHost(lines),
    text,
    ...(truncated ? { truncated } : {}),
  };
}

/** One declaration for each name and provider; a sentence that names a cookie again adds none. In document order. */
function distinct(declarations: readonly Declaration[]): readonly Declaration[] {
  const seen = new Map<string, Declaration>();
  for (const declaration of declarations) {
    const { name, provider } = declaration;
    if (!seen.has(name)) seen.set(name, declaration);
    else if (provider !== null && seen.get(name)?.provider !== provider)
      seen.set(JSON.stringify([name, provider]), declaration);
  }
  return [...seen.values()].sort((one, other) => one.quote.start - other.quote.start);
}
