import { contradicts } from './contradicts.ts';
import type { Declaration } from './declaration.ts';
import type { Entry } from './document/entry.ts';
import { MAX_SOURCE_LENGTH } from './document/limits.ts';
import { findHost } from './fields/host.ts';
import { findStatedDate } from './fields/stated-date.ts';
import { isStorage } from './fields/storage.ts';
import type { Words } from './languages/language.ts';
import { readEntries } from './layouts/read-entries.ts';
import { tellLanguage } from './lexicon/detect-language.ts';
import { use } from './lexicon/in-use.ts';
import type { PolicyDocument } from './policy.ts';
import { readHtml } from './sources/html/read-html.ts';
import { readText } from './sources/text/read-text.ts';
import { namesOf, toDeclarations, toNamelessRow } from './to-declarations.ts';

/** No policy declares more; what a hostile one holds must be stored, sent and shown. */
const MOST_DECLARATIONS = 2000;

/** No script piles up so many marks on one letter; to put thousands in order takes their square. */
const PILES = /(\p{M}{30})\p{M}+/gu;

const MARKUP = /<!doctype html|<html[\s>]|<\/(?:table|tr|td|p|div|section|article|main|ul|ol|dl|li|h[1-6]|span)>/i;

/**
 * Reads a cookie policy in whatever layout: document → lines → entries → declarations.
 * @param source HTML, Markdown or plain text; read up to three million characters, and 300,000 of text
 * @param kind what it is; told from the text when left out
 */
export type ReadPolicy = (source: string, kind?: 'html' | 'text') => PolicyDocument;

/**
 * Makes a reader of policies in these languages, all at once: policies mix them. The words are handed in, since they
 * weigh much, and are loaded only when there is something to read.
 */
export function policyReader(languages: readonly Words[]): ReadPolicy {
  return (source, kind) => {
    use(languages);
    return read(source, kind);
  };
}

function read(source: string, kind: 'html' | 'text' | undefined): PolicyDocument {
  const kept = source.slice(0, MAX_SOURCE_LENGTH).replace(PILES, '$1').normalize('NFC');
  const isHtml = kind === undefined ? MARKUP.test(kept) : kind === 'html';
  const document = isHtml ? readHtml(kept) : readText(kept);
  const { text, lines } = document;
  // The text before its markup: a page may frame one text in several languages.
  const language = tellLanguage(text) ?? document.language;
  const entries = readEntries(document).filter((entry) => !isStorage(entry));
  const byPlace = (prose: boolean): readonly Declaration[] =>
    entries.filter(({ place }) => (place === 'prose') === prose).flatMap((entry) => toDeclarations(entry, text));
  const nameless = entries.filter(isNameless).map((entry) => toNamelessRow(entry, text));
  const declarations = distinct(byPlace(false), byPlace(true));
  const truncated = source.length > MAX_SOURCE_LENGTH || document.truncated || declarations.length > MOST_DECLARATIONS;
  return {
    declarations: declarations.slice(0, MOST_DECLARATIONS),
    language,
    host: findHost(lines),
    date: findStatedDate(lines, language),
    text,
    ...(nameless.length > 0 ? { nameless } : {}),
    ...(truncated ? { truncated } : {}),
  };
}

/** A row that says who or what for, and no name. */
const isNameless = (entry: Entry): boolean =>
  entry.place === 'cell' &&
  (entry.cells.provider !== undefined || entry.cells.purpose !== undefined) &&
  namesOf(entry).length === 0;

/**
 * One declaration for each name and provider, and for each lifetime that rows state for them, in document order. A
 * sentence that names a cookie again adds none, but a later mention says what the first left open.
 */
function distinct(stated: readonly Declaration[], told: readonly Declaration[]): readonly Declaration[] {
  const seen = new Map<string, Declaration>();
  const add = (declaration: Declaration, again: boolean): void => {
    const { name, provider, lifetime, purpose } = declaration;
    const first = seen.get(name);
    const isOther = first !== undefined && !again;
    const key =
      isOther && provider !== null && first.provider !== provider
        ? JSON.stringify([name, provider])
        : isOther && contradicts(first.lifetime, lifetime)
          ? JSON.stringify([name, lifetime])
          : name;
    const before = seen.get(key);
    seen.set(
      key,
      before === undefined
        ? declaration
        : { ...before, lifetime: before.lifetime ?? lifetime, purpose: before.purpose ?? purpose },
    );
  };
  for (const declaration of stated) add(declaration, false);
  for (const declaration of told) add(declaration, true);
  return [...seen.values()].sort((one, other) => one.quote.start - other.quote.start);
}
