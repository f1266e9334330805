import type { Lines } from '../../document/line.ts';
import { decodeReferences } from './decode-references.ts';
import { type Element, elementOf, partOfRole } from './elements.ts';
import { showing } from './showing.ts';
import { sideBySide } from './side-by-side.ts';
import { attribute, tokens } from './tokens.ts';
import { type Writer, writeLines } from './write-lines.ts';

const BOLD = new Set(['b', 'strong']);

/** What is written slanted within a word stands for something: "SSESS<em>hash</em>". */
const SLANTED = new Set(['em', 'i', 'var']);
/** The beginning of a name, as no word is written: joined, in capitals, or with a separator that waits for more. */
const NAME_BEFORE = /_|[A-Z]{2}$|[.-]\w{1,20}[.-]$/;
/** Longer words before are no names; longer ones within are more than a placeholder. */
const MAX_WORD_LENGTH = 60;
const WORDS = /^\s?\w[\w '’-]{0,38}$/;

const span = (attributes: string, name: string): number => {
  const value = Number(attribute(attributes, name) ?? 1);
  return value >= 1 && value <= 100 ? Math.floor(value) : 1;
};

function openPart(writer: Writer, part: Element['part'], attributes: string): void {
  if (part === 'table') writer.openTable();
  else if (part === 'row') writer.openRow();
  else if (part === 'term') writer.openTerm();
  else if (part === 'definition') writer.openDefinition();
  else writer.openCell(span(attributes, 'colspan'), span(attributes, 'rowspan'));
}

function closePart(writer: Writer, part: Element['part']): void {
  if (part === 'table') writer.closeTable();
  else if (part === 'row') writer.closeRow();
  else writer.closeCell();
}

/** Which elements stand for parts of a table by their role: these end with their own closing tag. */
function openRoles() {
  const roles: { readonly tag: string; readonly part: Element['part']; readonly depth: number }[] = [];
  const depths = new Map<string, number>();
  return {
    open(tag: string, attributes: string): Element['part'] {
      const depth = depths.get(tag) ?? 0;
      depths.set(tag, depth + 1);
      const part = partOfRole(attribute(attributes, 'role'));
      if (part !== null) roles.push({ tag, part, depth });
      return part;
    },
    close(tag: string): Element['part'] {
      const depth = Math.max(0, (depths.get(tag) ?? 0) - 1);
      depths.set(tag, depth);
      const last = roles.at(-1);
      return last?.tag === tag && last.depth === depth ? (roles.pop()?.part ?? null) : null;
    },
  };
}

/**
 * Lines of an HTML document: table rows with their cells, headings, list items, and paragraphs.
 * @param entities characters by the names that references have for them
 */
export function readHtml(html: string, entities: ReadonlyMap<string, string>): Lines {
  const writer = writeLines();
  const roles = openRoles();
  const beside = sideBySide();
  const isShown = showing();
  let language: string | null = null;
  let bold = 0;
  let linkEnded = false;
  /** The end of the text before, and whether the next stands for a part of a name. */
  let before = '';
  let slanted = false;
  for (const token of tokens(html)) {
    if (!isShown(token)) continue;
    if (writer.isFull()) break;
    if (token.kind === 'text') {
      linkEnded = false;
      const text = decodeReferences(token.text, entities);
      const parted = beside.parts(text);
      if (parted === 'line') writer.openBlock({ level: null, bullet: false, gap: false });
      else if (parted === 'space') writer.write(' ', true);
      writer.write(slanted && WORDS.test(text) ? `<${text.trim()}>` : text, bold > 0);
      before = text.slice(-MAX_WORD_LENGTH);
      slanted = false;
      continue;
    }
    const { kind, tag } = token;
    slanted = kind === 'open' && SLANTED.has(tag) && NAME_BEFORE.test(before.slice(before.lastIndexOf(' ') + 1));
    before = '';
    // Links side by side are shown apart, though nothing stands between them.
    if (linkEnded && kind === 'open' && tag === 'a') writer.write(' ', true);
    linkEnded = kind === 'close' && tag === 'a';
    const { part, level, block, gap } = elementOf(tag);
    if (BOLD.has(tag)) bold = Math.max(0, bold + (kind === 'open' ? 1 : -1));
    if (kind === 'open') {
      if (tag === 'html') language = attribute(token.attributes, 'lang')?.slice(0, 2).toLowerCase() ?? null;
      const opened = part ?? roles.open(tag, token.attributes);
      if (opened !== null) openPart(writer, opened, token.attributes);
      else if (block) writer.openBlock({ level, bullet: tag === 'li', gap });
      if (opened !== null || block) beside.block();
      else beside.open(tag, token.attributes);
    } else {
      const closed = part ?? roles.close(tag);
      if (closed !== null) closePart(writer, closed);
      else if (block) writer.closeBlock(gap);
      if (closed !== null || block) beside.block();
      else beside.close(tag);
    }
  }
  return { ...writer.end(), language, truncated: writer.isFull() };
}
