import type { Block } from './block.ts';
import { type Placed, toRows } from './grid.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Words as HTML, so that none of them is taken for a tag. */
const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '').replaceAll('\n', '<br>');

const span = (name: string, count: number): string => (count > 1 ? ` ${name}="${count}"` : '');

const cell = ({ text, columns, rows }: Placed): string =>
  `<td${span('colspan', columns)}${span('rowspan', rows)}>${escaped(text)}</td>`;

function toElement(block: Block): string {
  if (block.kind === 'table') {
    const rows = toRows(block.cells, block.columns.length);
    return `<table>\n${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n')}\n</table>`;
  }
  const tag = block.level !== null ? `h${block.level}` : block.bullet ? 'li' : block.gap ? 'p' : 'div';
  return `<${tag}>${escaped(block.text)}</${tag}>`;
}

/** Blocks as HTML, which the reader of pages then reads: it has tables with spans, headings and list items. */
export const toMarkup = (blocks: readonly Block[]): string => blocks.map(toElement).join('\n');
