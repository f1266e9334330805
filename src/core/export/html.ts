import { type Block, textOf, type Words, type WrittenDocument } from './document.ts';
import { HTML_STYLE } from './html-style.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeText = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? '');

/** The page asks for nothing, and would run nothing. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** A document as one page that needs no other file and no script, and prints on A4. */
export function html({ language, title, margins, blocks }: WrittenDocument): string {
  return `<!doctype html>
<html lang="${escapeText(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(title)}</title>
<style>${HTML_STYLE}${margins ? marginRules(margins) : ''}</style>
</head>
<body>
<main>
<h1 dir="auto">${escapeText(title)}</h1>
${blocks.map(block).join('\n')}
</main>
</body>
</html>
`;
}

/** Firefox has nothing of its own there yet, and prints its own lines. */
function marginRules({ above: [left, right], below }: NonNullable<WrittenDocument['margins']>): string {
  const rules = { 'top-left': left, 'top-right': right, 'bottom-left': below.join('\n') };
  return `@page { ${Object.entries(rules)
    .map(([place, text]) => `@${place} { content: ${cssString(text)}; }`)
    .join(' ')} }\n`;
}

/** All that could end the string, or the style that it stands in, is written as a number. @see CSS Syntax 3, §4.3.7 */
const cssString = (text: string): string =>
  `"${text.replace(/[^\w .:+-]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;

function block(one: Block): string {
  switch (one.kind) {
    case 'answer':
      return `<p class="answer">${escapeText(one.text)}</p>`;
    case 'heading':
      return `<h${one.level}>${one.words.map(spanned).join(' ')}</h${one.level}>`;
    case 'paragraph':
      return `<p${one.quiet ? ' class="quiet"' : ''}>${escapeText(one.text)}</p>`;
    case 'quote':
      return `<blockquote dir="auto"${one.language === null ? '' : ` lang="${escapeText(one.language)}"`}>${escapeText(one.text)}</blockquote>`;
    case 'list':
      return `<ul>\n${one.items.map((item) => `<li>${escapeText(item)}</li>`).join('\n')}\n</ul>`;
    case 'facts':
      return `<dl>\n${one.rows.map(([label, value]) => `<div><dt>${escapeText(label)}</dt><dd>${spanned(value)}</dd></div>`).join('\n')}\n</dl>`;
    case 'table':
      return table(one);
    case 'group':
      return `<section>\n${one.blocks.map(block).join('\n')}\n</section>`;
  }
}

function table({ columns, rows }: Extract<Block, { kind: 'table' }>): string {
  const head = columns.map((column) => `<th scope="col">${escapeText(column)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`);
  return `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>`;
}

/** The first cell names its row. */
const cell = (words: Words, index: number): string =>
  index === 0 ? `<th scope="row" dir="auto">${spanned(words)}</th>` : `<td dir="auto">${spanned(words)}</td>`;

function spanned(words: Words): string {
  const text = escapeText(textOf(words));
  if (typeof words === 'string') return text;
  if ('file' in words) return `<a href="${escapeText(encodeURI(words.file))}">${text}</a>`;
  if ('code' in words) return `<code dir="auto">${text}</code>`;
  return `<span class="${[words.tone, words.severity ?? []].flat().join(' ')}">${text}</span>`;
}
