import { HYPHENS, INVISIBLE } from '../../document/blanks.ts';
import { type Cell, cellBetween } from '../../document/cell.ts';
import { MAX_LINES, MAX_TEXT_LENGTH } from '../../document/limits.ts';
import { type Line, type Lines, toLine } from '../../document/line.ts';
import { BULLET } from '../bullet.ts';
import { decodeReferences } from '../html/decode-references.ts';
import { withNumberedItems } from './numbered-items.ts';
import { splitAligned } from './split-aligned.ts';
import { withWholeRows } from './whole-rows.ts';

/** "_ga -> Google -> Counts visits. -> 2 years": at least three cells. */
const ARROW = /\s(?:->|=>|→|⇒)\s/;
const MIN_ARROW_CELLS = 3;
/** "_ga; Google; 2 years": at least three cells, as many as in the line above or below. */
const SEMICOLON = /;[ \t]/;
/** `"_ga", "Counts visits", "2 years"`, and such a line below the mark of a table (`:header:`). */
const QUOTED = /^(?::\w+: )?"[^"]*"(?:, ?"[^"]*"){2,}$/;
/** What stands between two lone pipes is no cell when it is longer. */
const MAX_CELL_LINES = 8;
/** Blanks and the marks of a quotation. */
const EDGE = /^[\s>]+/;
const HEADING = /^(#{1,6})\s+/;
/** A line that is bold from end to end: it may be a heading that is not marked as one. */
const BOLD = /^[\s>]*(?:[-*+•]\s+)?(?:\*\*[^*]+\*\*|__[^_\s]+ [^_]+__):?$/;
/** The line under a Markdown header, also with the dashes that a typesetter made of it; and rules. */
const RULE = /^[\s|:=_–—-]{3,}$/;
const LINK = /!?\[([^[\]\n]{0,200})\]\([^()\n]{0,500}\)/g;
/** Tags of HTML, which Markdown may hold; behind a word stands a placeholder (`_a_<code>`). */
const TAG = /<\/[a-z]\w*>|(?<![\w.*-])<[a-z]\w*(?:\s[^<>]*)?>/g;
/** Code or a slanted word that is bold too: "__`_ga`__", "**_name_**". */
const BOLD_CODE = /(?<![\w*])(?:__|\*\*)(?:(`[^`\n]{1,80}`)|_([a-z]{1,30})_)(?:__|\*\*)(?![\w*])/g;
/** Before a host, one is a placeholder's and one the host's: "_ref.**.town.example". */
const BOLD_MARK = /\*\*(?!\.[a-z])/g;
/** Words of a menu (`*Options > Privacy*`), or several words; a name's `*` is not before a capital and behind a small letter. */
const EMPHASIS = /(?<![\w*])\*(\p{Lu}[^*_\n]{1,80}\p{Ll}|\p{L}[^\s*]*\s[^*\n]*[\p{L}\p{N})])\*(?![\w*])/gu;
/** `_cookies_`, `_Disqus_`, `_use of cookies_`: words of sentences between two underscores; a name has fewer. */
const UNDERSCORED =
  /(?<![\p{L}\d_])_(cookies?|\p{Lu}\p{Ll}+|\p{L}+(?:[ ,’'-]{1,2}\p{L}+){1,12})_(?![\p{L}\d_*#<[{.(])/gu;
/** A line between underscores: "_Last updated: 2 May 2024_", "__Analytics cookies__". */
const SLANTED = /^_(?:_(?=[^_\s]+ ))?(\p{L}[^_\n]{2,300}[^\s_])__?$/u;
/** The marks around a block of code, which may say in what language it is written. */
const FENCE = /^\s*(?:```|~~~)(?!.*`)\s*(\w*)/;
const WORDS = /^(?:|te?xt|md|markdown|plain\w*|ya?ml|csv)$/i;
/** The first line of data in it: a bracket, or a section of settings. */
const DATA = /^\s*(?:[{[]|\[[\w.-]+\])\s*$/;
/** A word and a mark begin an item: two of them are no cell. */
const ITEM = /^[^\s:=]{1,99} ?[:=] /;
/** What generators of sites read before the text: `key: value` between two lines of dashes, `key = value` between pluses. */
const FRONT_MATTER =
  /^\s{0,10}(---|\+{3})[ \t]*\r?\n(?:(?:(?:["'A-Za-z\d][\w."'-]{0,59} ?[:=]|\[[^\](\n]{0,99}\](?!\()|[ \t#\]-])[^\n]{0,500}|\r?)\n){1,100}?\1[ \t]*\r?\n/;

/** What Markdown writes around words; a back-tick stays, since it says that a word is meant literally. */
function withoutMarks(line: string, named: ReadonlyMap<string, string>): string {
  let text = line;
  if (text.includes('\\')) text = text.replace(/\\([\\`*_{}[\]()#+\-.!|<>~])/g, '$1');
  if (text.includes('](')) text = text.replace(LINK, '$1');
  if (text.includes('<br')) text = text.replace(/<br\b[^<>]*>/g, ' ');
  if (text.includes('</')) text = text.replace(TAG, '');
  if (text.includes('&')) text = decodeReferences(text, named).replaceAll('\u00a0', ' ');
  if (/[_*][`_]/.test(text)) text = text.replace(BOLD_CODE, '$1$2');
  if (text.includes('*')) text = text.replace(BOLD_MARK, '').replace(EMPHASIS, '$1');
  if (text.includes('_')) text = text.replace(SLANTED, '$1').replace(UNDERSCORED, '$1');
  return text;
}

function tabCells(text: string, offset: number): readonly Cell[] {
  let start = offset;
  return text.split('\t').map((part) => {
    const cell = cellBetween(part, 0, part.length, start);
    start += part.length + 1;
    return cell;
  });
}

/** The cells of a row that pipes part, without the edges of its table. */
function pipeTexts(row: string): readonly string[] {
  const texts = row.split('|').map((text) => text.trim());
  return texts.slice(texts[0] === '' ? 1 : 0, texts.at(-1) === '' ? -1 : undefined);
}

/**
 * The lines of a source, in which cells that lone pipes part, on lines of their own or behind their cell, are a line each:
 * the lines between two such pipes are one cell, where no blank line is between them.
 */
function withoutLonePipes(source: string): readonly string[] {
  const lines: string[] = [];
  /** Where the cell begins that the next pipe ends. */
  let begin: number | null = null;
  for (const line of withWholeRows(source.split(/\r\n?|[\n\f\v\u2028\u2029]/))) {
    const text = line.trim();
    if (text !== '' && text.indexOf('|') === text.length - 1) {
      const within = begin === null ? [] : lines.slice(begin, begin + MAX_CELL_LINES + 1);
      // "These are its cookies:", above the pipe that begins a table.
      const isTitle = text === '|' && lines.at(-1)?.trimEnd().endsWith(':') === true;
      const isCell =
        within.length <= MAX_CELL_LINES && !isTitle && within.filter((each) => ITEM.test(each.trim())).length < 2;
      const cell = begin !== null && isCell ? lines.splice(begin) : [];
      const whole = [...cell, text.slice(0, -1)].map((each) => each.trim()).join(' ');
      if (whole !== '') lines.push(whole.trimEnd());
      begin = lines.length;
    } else {
      // Room right behind a pipe is above the next cell.
      const isAbove: boolean = begin === lines.length;
      lines.push(line);
      if (text === '') begin = isAbove ? lines.length : null;
      else if (text.endsWith('|')) begin = lines.length;
    }
  }
  return lines;
}

/**
 * Lines of plain text or Markdown. The text is what a person reads: without marks, and with tabs between cells.
 * @param named characters by the names of their references, which Markdown may hold
 */
export function readText(source: string, named: ReadonlyMap<string, string>): Lines {
  const lines: Line[] = [];
  const parts: string[] = [];
  let length = 0;
  let gap = true;
  let inData = false;
  /** Adds a line to the text of the document, and says where it stands. */
  const put = (part: string): number => {
    const offset = length;
    parts.push(part);
    length += part.length + 1;
    return offset;
  };
  const kept = source.slice(0, MAX_TEXT_LENGTH).replace(INVISIBLE, '').replace(HYPHENS, '-').replace(FRONT_MATTER, '');
  const raws = withoutLonePipes(kept);
  /** The cells of each line that semicolons part; of another, what equals nothing. */
  const counts = raws.map((raw) => (/^[^:;]+;/.test(raw) ? raw.split(SEMICOLON).length : Number.NaN));
  for (const [index, raw] of raws.entries()) {
    if (lines.length >= MAX_LINES) break;
    const whole = withoutMarks(raw, named).trimEnd();
    // The fields of an example answer are no list of cookies; a person can read them all the same.
    const [, code] = FENCE.exec(raw) ?? [];
    if (code !== undefined) inData = !inData && (!WORDS.test(code) || DATA.test(raws[index + 1] ?? ''));
    if (inData) {
      put(whole);
      continue;
    }
    const edge = EDGE.exec(whole)?.[0] ?? '';
    const body = whole.slice(edge.length);
    const rule = /^[\s|:=_–—-]/.test(body) && RULE.test(body);
    if (body === '' || rule) {
      put('');
      gap ||= !rule;
      continue;
    }
    const mark = HEADING.exec(body) ?? BULLET.exec(body);
    const level = mark?.[1]?.length ?? (BOLD.test(raw.trimEnd()) ? 7 : null);
    const bullet = mark !== null && mark[1] === undefined;
    const isRow = counts[index] === counts[index - 1] || counts[index] === counts[index + 1];
    const isQuoted = QUOTED.test(body);
    const bare = isQuoted ? body.slice(body.indexOf('"') + 1, -1) : body.slice(mark?.[0].length ?? 0);
    const arrows = bare.split(isQuoted ? /", ?"/ : isRow ? SEMICOLON : ARROW);
    const piped =
      arrows.length >= MIN_ARROW_CELLS
        ? arrows.map((text) => text.trim())
        : !bullet && body.includes('|')
          ? pipeTexts(body)
          : [];
    // Indentation stays: it may align columns.
    const unmarked = mark === null && !edge.includes('>') ? whole : bare;
    const part = piped.length > 0 ? piped.join('\t') : unmarked;
    const offset = put(part);
    const cells = (bullet && piped.length === 0) || !part.includes('\t') ? [] : tabCells(part, offset);
    lines.push(toLine(cellBetween(part, 0, part.length, offset), { cells, level, bullet, gap, table: 0 }));
    gap = false;
  }
  const text = parts.join('\n');
  return {
    text,
    lines: splitAligned(text, withNumberedItems(lines)),
    language: null,
    truncated: source.length > MAX_TEXT_LENGTH || lines.length >= MAX_LINES,
  };
}
