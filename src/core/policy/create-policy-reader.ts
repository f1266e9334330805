import type { Declaration } from './declaration.ts';
import type { Entry } from './document/entry.ts';
import { MAX_SOURCE_LENGTH } from './document/limits.ts';
import { createFields } from './fields/fields.ts';
import { languagesApart } from './fields/quantities.ts';
import { createEntryReader } from './layouts/read-entries.ts';
import { createLanguageDetector } from './lexicon/detect-language.ts';
import type { Knowledge } from './lexicon/knowledge.ts';
import { mergeDeclarations } from './merge-declarations.ts';
import { createOmissions } from './omissions.ts';
import type { PolicyDocument } from './policy.ts';
import { readHtml } from './sources/html/read-html.ts';
import { readText } from './sources/text/read-text.ts';
import { createDeclarations } from './to-declarations.ts';

/** No policy declares more; what a hostile one holds must be stored, sent and shown. */
const MAX_DECLARATIONS = 2000;

/** No script piles up so many marks on one letter; to put thousands in order takes their square. */
const PILES = /(\p{M}{30})\p{M}+/gu;

/** Vowels above and below Arabic letters, and the line that makes words longer: the text reads the same without. */
const VOWELS = /[\u0640\u064b-\u0652\u0670]+/g;

/** Letters, digits and marks of sentences as wide as Chinese signs. Those of markup ("＜ID＞") stay. */
const WIDE = /[\uff01\uff08\uff09\uff0c-\uff1b\uff1f\uff21-\uff3a\uff41-\uff5a]/g;
/** The same as ours, with the blanks that ours have around them. */
const narrow = (wide: string): string => {
  const mark = String.fromCharCode(wide.charCodeAt(0) - 0xfee0);
  return mark === '(' ? ' (' : /[:;,!?)]/.test(mark) ? `${mark} ` : mark;
};

/** A name that no word of a sentence is written like. */
const UNLIKE_WORDS = /[^a-zA-Z]|[a-z][A-Z]/;

const MARKUP = /<!doctype html|<html[\s>]|<\/(?:table|tr|td|article|main|ul|ol|dl|li|h[1-6])>/i;
/** Markdown holds these too. */
const MARKUP_WITHIN = /<\/(?:p|div|section|span)>/i;
/** What HTML does not hold: the rule below a header of Markdown. */
const MARKDOWN = /^[ |:]*---[ :-]*\|/m;

/**
 * Reads a cookie policy in whatever layout: document → lines → entries → declarations.
 * @param source HTML, Markdown or plain text; read up to three million characters, and 300,000 of text
 * @param kind what it is; told from the text when left out
 * @param observed names of cookies seen on the portal: they tell where glued cells part, and add none that the text has not
 */
export type PolicyReader = (
  source: string,
  kind?: 'html' | 'text' | null,
  observed?: readonly string[],
) => PolicyDocument;

/** What reads a document, with what it remembers of words that it saw. */
function createTools(knowledge: Knowledge) {
  const fields = createFields(knowledge);
  return {
    fields,
    readEntries: createEntryReader(fields),
    withoutStrangers: createOmissions(fields),
    ...createDeclarations(fields),
  };
}

type Tools = ReturnType<typeof createTools>;

/**
 * Makes a reader of policies. What it knows is handed in: that weighs much, and is loaded only when there is something
 * to read. What it remembers lives as long as the reader.
 */
export function createPolicyReader(knowledge: Knowledge): PolicyReader {
  const detectLanguage = createLanguageDetector(knowledge.languages);
  const apart: ReadonlySet<string | null> = languagesApart(knowledge.languages);
  const toolsOf = new Map<string | null, Tools>();
  const known = new Set(knowledge.names);
  const entities = new Map(Object.entries(knowledge.entities));

  /** The same knowledge, with the words of one language first. */
  const inOrderOf = (language: string | null): Knowledge => ({
    ...knowledge,
    languages: knowledge.languages.toSorted(
      (one, other) => Number(other.tag === language) - Number(one.tag === language),
    ),
  });

  /** What reads a document of this language: its own words come first where others mean something else by them. */
  function toolsFor(language: string | null): Tools {
    const own = apart.has(language) ? language : null;
    const tools = toolsOf.get(own) ?? createTools(inOrderOf(own));
    toolsOf.set(own, tools);
    return tools;
  }

  /** The same, which besides knows names that were seen on the portal. */
  function toolsWith(observed: readonly string[], language: string | null): Tools {
    const names = observed.filter((name) => UNLIKE_WORDS.test(name) && !known.has(name));
    if (names.length === 0) return toolsFor(language);
    return createTools({ ...inOrderOf(language), names: [...knowledge.names, ...names] });
  }

  return (source, kind = null, observed = []) => {
    const kept = source
      .slice(0, MAX_SOURCE_LENGTH)
      .replace(PILES, '$1')
      .normalize('NFC')
      .replace(VOWELS, '')
      .replace(WIDE, narrow);
    const isMarkup = MARKUP.test(kept) || (MARKUP_WITHIN.test(kept) && !MARKDOWN.test(kept));
    const isHtml = kind === null ? isMarkup : kind === 'html';
    const document = isHtml ? readHtml(kept, entities) : readText(kept, entities);
    const { text, lines } = document;
    // The text before its markup: a page may frame one text in several languages.
    const language = detectLanguage(text) ?? document.language;
    const { fields, readEntries, namesOf, toDeclarations, toNamelessRow, withoutStrangers } = toolsWith(
      observed,
      language,
    );
    const all = readEntries(document);
    const stored = new Set(all.filter(fields.isStorage));
    // What a row keeps in the browser's storage is no cookie where a sentence speaks of it either.
    const storedNames = new Set([...stored].flatMap(namesOf));
    const isCookie = (entry: Entry): boolean =>
      !stored.has(entry) && !(entry.place === 'prose' && namesOf(entry).every((name) => storedNames.has(name)));
    const entries = all.filter(isCookie);
    const codes = fields.findCategoryCodes(lines);
    const from = (prose: boolean): readonly Declaration[] =>
      entries
        .filter(({ place }) => (place === 'prose') === prose)
        .flatMap((entry) => toDeclarations(entry, text, codes));
    const read = mergeDeclarations(from(false), from(true));
    const declarations = withoutStrangers(read, text, language, known);
    /** A row that says who or what for, and no name. */
    const isNameless = (entry: Entry): boolean =>
      entry.place === 'cell' &&
      (entry.cells.provider !== undefined || entry.cells.purpose !== undefined) &&
      namesOf(entry).length === 0;
    const nameless = entries.filter(isNameless).map((entry) => toNamelessRow(entry, text));
    const truncated = source.length > MAX_SOURCE_LENGTH || document.truncated || declarations.length > MAX_DECLARATIONS;
    return {
      declarations: declarations.slice(0, MAX_DECLARATIONS),
      language,
      host: fields.findHost(lines),
      date: fields.findStatedDate(lines, language),
      text,
      ...(nameless.length > 0 ? { nameless } : {}),
      ...(truncated ? { truncated } : {}),
    };
  };
}
