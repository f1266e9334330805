import { type Cell, cellBetween, LIMIT, type Line, type Lines, toLine } from '../layout/line.ts';
import { splitAligned } from './split-aligned.ts';

/** Blanks and the marks of a quotation. */
const EDGE = /^[\s>]+/;
const HEADING = /^(#{1,6})\s+/;
const BULLET = /^(?:[-*+•·▪◦‣●○■]|[–—](?=\s))\s+/;
/** The line under a Markdown header, also with the dashes that a typesetter made of it; and rules. */
const RULE = /^[\s|:=_–—-]{3,}$/;
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]/g;
const LINK = /\[([^[\]\n]{0,200})\]\([^()\n]{0,500}\)/g;
const ENTITY = /&(amp|lt|gt|nbsp|quot|#39|#95|lowbar);/g;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#95': '_',
  lowbar: '_',
};

/** What Markdown writes around words; a back-tick stays, since it says that a word is meant literally. */
function withoutMarks(line: string): string {
  let text = line;
  if (text.includes('\\')) text = text.replace(/\\([\\`*_{}[\]()#+\-.!|<>~])/g, '$1');
  if (text.includes('](')) text = text.replace(LINK, '$1');
  if (text.includes('&')) text = text.replace(ENTITY, (_, name: string) => ENTITIES[name] ?? ' ');
  if (text.includes('<br')) text = text.replace(/<br\s{0,3}\/?>/g, ' ');
  return text.replaceAll('**', '');
}

function pipeCells(text: string, offset: number): readonly Cell[] {
  const cells: Cell[] = [];
  for (let start = 0; start <= text.length; ) {
    const bar = text.indexOf('|', start);
    const end = bar === -1 ? text.length : bar;
    cells.push(cellBetween(text, start, end, offset));
    start = end + 1;
  }
  if (cells[0]?.text === '') cells.shift();
  if (cells.at(-1)?.text === '') cells.pop();
  return cells;
}

function tabCells(text: string, offset: number): readonly Cell[] {
  const cells: Cell[] = [];
  for (let start = 0; start <= text.length; ) {
    const tab = text.indexOf('\t', start);
    const end = tab === -1 ? text.length : tab;
    cells.push(cellBetween(text, start, end, offset));
    start = end + 1;
  }
  return cells;
}

/** Lines of plain text or Markdown. Marks are taken off, so that the text is what a person would read. */
export function readText(source: string): Lines {
  const lines: Line[] = [];
  const parts: string[] = [];
  let length = 0;
  let gap = true;
  const kept = source.slice(0, LIMIT.characters).replace(INVISIBLE, '');
  for (const raw of kept.split(/\r\n?|[\n\f\v\u2028\u2029]/)) {
    if (lines.length >= LIMIT.lines) break;
    const whole = withoutMarks(raw).trimEnd();
    parts.push(whole);
    const offset = length;
    length += whole.length + 1;
    const quoted = EDGE.exec(whole)?.[0].length ?? 0;
    const body = whole.slice(quoted);
    if (body === '') {
      gap = true;
      continue;
    }
    if (/^[\s|:=_–—-]/.test(body) && RULE.test(body)) continue;
    const mark = HEADING.exec(body) ?? BULLET.exec(body);
    const level = mark?.[1]?.length ?? (/^\s*\*\*[^*]+\*\*:?$/.test(raw.trimEnd()) ? 7 : null);
    const bullet = mark !== null && mark[1] === undefined;
    const content = cellBetween(whole, quoted + (mark?.[0].length ?? 0), whole.length, offset);
    const piped = !bullet && body.includes('|') ? pipeCells(body, offset + quoted) : [];
    const tabbed = !bullet && whole.includes('\t') ? tabCells(whole, offset) : [];
    const cells = piped.length > 1 ? piped : tabbed.length > 1 ? tabbed : [];
    const only = piped.length === 1 ? piped[0] : undefined;
    lines.push(toLine(only ?? content, { cells, level, bullet, gap, table: 0 }));
    gap = false;
  }
  const text = parts.join('\n');
  return {
    text,
    lines: splitAligned(text, lines),
    language: null,
    truncated: source.length > LIMIT.characters || lines.length >= LIMIT.lines,
  };
}
