import { type Block, textOf, type Words, type WrittenDocument } from './document.ts';

/** A document in Markdown with tables. @see CommonMark 0.31, GitHub Flavored Markdown "Tables" */
export const markdown = ({ title, blocks }: WrittenDocument): string =>
  `${[`# ${escapeText(title)}`, ...blocks.map(block)].join('\n\n')}\n`;

function block(one: Block): string {
  switch (one.kind) {
    case 'answer':
      return `**${escapeText(one.text)}**`;
    case 'heading':
      return `${'#'.repeat(one.level)} ${one.words.map(spanned).join(' ')}`;
    case 'paragraph':
      return escapeText(one.text);
    case 'quote':
      return one.text
        .split(/[\r\n]+/)
        .map((line) => `> ${escapeText(line)}`)
        .join('\n');
    case 'list':
      return one.items.map((item) => `- ${escapeText(item)}`).join('\n');
    case 'facts':
      return one.rows.map(([label, value]) => `- ${escapeText(label)}: ${spanned(value)}`).join('\n');
    case 'table':
      return [one.columns.map(escapeText), one.columns.map(() => '---'), ...one.rows.map((row) => row.map(inCell))]
        .map((cells) => `| ${cells.join(' | ')} |`)
        .join('\n');
    case 'group':
      return one.blocks.map(block).join('\n\n');
  }
}

/** Where a line of text would begin a list, a heading or a line below one. */
const BEGINS_BLOCK = /^(?:[-+=]|\d{1,9}(?=[.)]))/;
/** What means something within a line, and what would become a link, a mention or a formula by itself. */
const MARKUP = /[\\`*_[\]<>|~&#$@]|:(?=\/\/)|(?<=\bwww)\.|!(?=\[)/gi;

/** Text that stays text: on one line, and no markup. @see CommonMark 0.31 §2.4 (backslash escapes) */
function escapeText(text: string): string {
  const escaped = onOneLine(text).replace(MARKUP, '\\$&');
  return escaped.replace(BEGINS_BLOCK, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const spanned = (words: Words): string =>
  typeof words === 'object' && 'code' in words ? inCode(words.text) : escapeText(textOf(words));

/** A bar ends a cell, in code too. @see GitHub Flavored Markdown, example 200 */
const inCell = (words: Words): string =>
  typeof words === 'object' && 'code' in words ? inCode(words.text).replaceAll('|', '\\|') : escapeText(textOf(words));

/** Between more back-ticks than it holds. @see CommonMark 0.31 §6.1 */
function inCode(text: string): string {
  const line = onOneLine(text);
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return line === '' ? '' : longest > 0 ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`;
}
