import { cellBetween } from '../../document/cell.ts';
import { type Line, toLine } from '../../document/line.ts';

/** "3. ", "(3) ", "c) ", "3-" before a word: the number of an item. With a full stop, a letter is an initial. */
const NUMBER = /^(?:\(?(?:(\d{1,2})[.)]|([a-z])\))\s+(?=\S)|(\d{1,2})-(?=[A-Za-z_]))/;

interface Numbered {
  readonly value: number;
  /** Characters of the number and the blanks behind it. */
  readonly length: number;
}

function numberOf({ text, cells, level, bullet }: Line): Numbered | null {
  if (level !== null || cells.length > 0) return null;
  const [whole = '', digits, letter, before] = NUMBER.exec(text) ?? [];
  // Columns that spaces align are a table's.
  if (whole === '' || text.includes('  ') || (bullet && before === undefined)) return null;
  return { value: letter === undefined ? Number(digits ?? before) : letter.charCodeAt(0), length: whole.length };
}

/**
 * The lines with those as items of a list that count on from each other ("1) …" right above "2) …"), without their
 * numbers. A number above words is a heading's.
 */
export function withNumberedItems(lines: readonly Line[]): readonly Line[] {
  const numbers = lines.map(numberOf);
  return lines.map((line, at) => {
    const own = numbers[at];
    if (own === null || own === undefined) return line;
    const isNext = !line.gap && numbers[at - 1]?.value === own.value - 1;
    const hasNext = lines[at + 1]?.gap === false && numbers[at + 1]?.value === own.value + 1;
    if (!isNext && !hasNext) return line;
    const words = cellBetween(line.text, own.length, line.text.length, line.start);
    return toLine(words, { cells: [], level: null, bullet: true, gap: line.gap, table: line.table });
  });
}
