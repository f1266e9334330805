import type { Lines } from '../layout/line.ts';
import { attribute, tokens } from './tokens.ts';
import { writeLines } from './write-lines.ts';

/** Elements that end the line before them and after them. */
const BLOCKS = new Set(
  'address article aside blockquote body br button caption center details dialog div fieldset figcaption figure footer form header hr html label legend li main menu nav ol option p pre section select summary ul h1 h2 h3 h4 h5 h6'.split(
    ' ',
  ),
);
/** Of these, the ones with room around them. */
const PARAGRAPHS = new Set('p h1 h2 h3 h4 h5 h6 ul ol table dl section article caption summary'.split(' '));
const HEADINGS = new Set(['caption', 'summary', 'legend', 'button']);
const BOLD = new Set(['b', 'strong']);
const HIDDEN = new Set(['svg', 'select', 'noscript', 'head']);

/** ARIA tables are tables, and a definition list is one of two columns: the same reader serves all three. */
const TABLE_PARTS: Readonly<Record<string, 'table' | 'row' | 'cell'>> = {
  table: 'table',
  dl: 'table',
  tr: 'row',
  td: 'cell',
  th: 'cell',
  dt: 'cell',
  dd: 'cell',
};
const ROLES: Readonly<Record<string, 'table' | 'row' | 'cell'>> = {
  table: 'table',
  grid: 'table',
  treegrid: 'table',
  row: 'row',
  cell: 'cell',
  gridcell: 'cell',
  columnheader: 'cell',
  rowheader: 'cell',
};

const span = (attributes: string, name: string): number => {
  const value = Number(attribute(attributes, name) ?? 1);
  return value >= 1 && value <= 100 ? Math.floor(value) : 1;
};

/** Lines of an HTML document: table rows with their cells, headings, list items, and paragraphs. */
export function readHtml(html: string): Lines {
  const writer = writeLines();
  let language: string | null = null;
  let hidden: { readonly tag: string; depth: number } | null = null;
  let bold = 0;
  /** Elements with a table's role, which end with their own closing tag. */
  const roles: { readonly tag: string; readonly part: 'table' | 'row' | 'cell'; readonly depth: number }[] = [];
  const depth = new Map<string, number>();

  for (const token of tokens(html)) {
    if (hidden !== null) {
      if (token.kind !== 'text' && token.tag === hidden.tag) hidden.depth += token.kind === 'open' ? 1 : -1;
      if (hidden.depth === 0) hidden = null;
      continue;
    }
    if (token.kind === 'text') {
      writer.write(token.text, bold > 0);
      continue;
    }
    const { tag } = token;
    const heading = /^h[1-6]$/.test(tag) ? Number(tag.charAt(1)) : HEADINGS.has(tag) ? 7 : null;
    if (token.kind === 'open') {
      const { attributes } = token;
      if (HIDDEN.has(tag)) hidden = { tag, depth: 1 };
      if (tag === 'html') language = attribute(attributes, 'lang')?.slice(0, 2).toLowerCase() ?? null;
      if (BOLD.has(tag)) bold += 1;
      const role = attribute(attributes, 'role');
      const part = TABLE_PARTS[tag] ?? (role === null ? undefined : ROLES[role]);
      if (part !== undefined && TABLE_PARTS[tag] === undefined) {
        roles.push({ tag, part, depth: depth.get(tag) ?? 0 });
      }
      if (part === undefined || TABLE_PARTS[tag] === undefined) depth.set(tag, (depth.get(tag) ?? 0) + 1);
      if (part === 'table') writer.openTable();
      else if (part === 'row') writer.openRow();
      else if (part === 'cell' && tag === 'dt') writer.openTerm();
      else if (part === 'cell' && tag === 'dd') writer.openDefinition();
      else if (part === 'cell') writer.openCell(span(attributes, 'colspan'), span(attributes, 'rowspan'));
      else if (heading !== null || BLOCKS.has(tag)) {
        writer.breakLine({ level: heading, bullet: tag === 'li', gap: PARAGRAPHS.has(tag) });
      }
    } else {
      if (BOLD.has(tag)) bold = Math.max(0, bold - 1);
      const left = (depth.get(tag) ?? 0) - 1;
      if (left >= 0) depth.set(tag, left);
      const role = roles.at(-1);
      const ends = role !== undefined && role.tag === tag && role.depth === left;
      const part = ends ? roles.pop()?.part : TABLE_PARTS[tag];
      if (part === 'table') writer.closeTable();
      else if (part === 'row') writer.closeRow();
      else if (part === 'cell') writer.closeCell();
      else if (heading !== null || BLOCKS.has(tag))
        writer.breakLine({ level: null, bullet: false, gap: PARAGRAPHS.has(tag) });
    }
  }
  return { ...writer.end(), language };
}
