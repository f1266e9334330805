/** Fewer pipes part no table. */
const MIN_PIPES = 3;
/** A row that is wrapped over more lines is none. */
const MAX_ROW_LINES = 12;

/** The end of a sentence, or four words. */
const SENTENCE = /[.!?]\s?\|$|(?:\s\S+){3}/;
/** A word that is written as names are, alone before its pipe. */
const NAME = /^(?=[^\s|]*(?:[_\d]|\p{Ll}\p{Lu}|\p{Lu}{4}))[^\s|]*\s?\|$/u;

const pipesIn = (text: string): number => text.split('|').length - 1;

/** The pipes behind the cells of a row that begins here: the one before the first cell is left out. */
const pipesOf = (line: string): number => pipesIn(line.trimStart().replace(/^\|/, ''));

/** "| session | Keeps the cart. |", below "Name | Duration | Purpose |": the first cell is empty. */
const isNameless = (line: string, pipes: number): boolean =>
  line.trimStart().startsWith('|') && pipesIn(line) === pipes;

/** How many lines from one on have as many pipes as the header, the last of them at its end; 0 where none do. */
function linesOfRow(lines: readonly string[], at: number, pipes: number): number {
  let sum = 0;
  for (let taken = 1; taken <= MAX_ROW_LINES; taken += 1) {
    const text = (lines[at + taken - 1] ?? '').trim();
    sum += taken === 1 ? pipesOf(text) : pipesIn(text);
    if (text === '' || sum > pipes || (taken > 1 && text.startsWith('|'))) return 0;
    if (sum === pipes && text.endsWith('|')) return taken;
  }
  return 0;
}

const isLone = (part: string): boolean => pipesOf(part) === 1;
const firstCell = (part: string): string => part.replace(/^\|/, '').split('|', 1)[0]?.trim() ?? '';

/** True where a cell is cut, or where no part can be a short row or the title of a section. */
function isOneRow(parts: readonly string[], firsts: ReadonlySet<string>): boolean {
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.slice(0, -1).some((part) => !part.endsWith('|')) || parts.length > 2) return true;
  if (isLone(last)) return SENTENCE.test(last);
  return isLone(first) && (NAME.test(first) || firsts.has(firstCell(first)));
}

/** The lines of a source, in which each row is one line that is wrapped, below a header with a pipe behind each cell. */
export function withWholeRows(lines: readonly string[]): readonly string[] {
  const whole: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const header = lines[at] ?? '';
    const pipes = pipesOf(header);
    whole.push(header);
    at += 1;
    if (pipes < MIN_PIPES || !header.trimEnd().endsWith('|')) continue;
    const rows: string[][] = [];
    const firsts = new Set<string>();
    let exact = true;
    while (pipesIn(lines[at] ?? '') > 0) {
      if (!header.startsWith('|') && isNameless(lines[at] ?? '', pipes)) {
        rows.push([`|${lines[at]}`]);
        at += 1;
        continue;
      }
      const taken = linesOfRow(lines, at, pipes);
      exact &&= taken > 0;
      const parts = lines.slice(at, at + Math.max(1, taken));
      if (taken === 1) firsts.add(firstCell((parts[0] ?? '').trim()));
      rows.push(parts);
      at += parts.length;
    }
    for (const row of rows) {
      const parts = row.map((part) => part.trim());
      // Where one line is no row, others may be short too.
      const cut = parts.length > 1 && (exact || !parts.slice(0, -1).every((part) => part.endsWith('|')));
      whole.push(...(cut && isOneRow(parts, firsts) ? [parts.join(' ')] : row));
    }
  }
  return whole;
}
