import { cellBetween } from '../../document/cell.ts';
import { type Line, toLine } from '../../document/line.ts';
import type { Fields } from '../../fields/fields.ts';
import { MEANS, means } from '../../lexicon/vocabulary.ts';

/** Shorter lines hold no table, or one that is read as it is. */
const MIN_LENGTH = 200;
const MAX_LENGTH = 100_000;
/** So many words may be a header, and so many places of a line are tried for one. */
const MIN_HEADER_WORDS = 3;
const MAX_HEADER_WORDS = 12;
const MAX_TRIES = 60;
const MIN_COLUMNS = 3;
/** Characters before a header that hold its title. */
const MAX_TITLE_LENGTH = 30;
const KINDS = MEANS.necessary | MEANS.preferences | MEANS.statistics | MEANS.marketing;

const WORD = /\S+/g;

interface Reach {
  readonly start: number;
  readonly end: number;
}

/** Splits a line into which a page's text has run the header and the rows of a table: each gets a line of its own. */
export function createOneLineSplitter({
  likeness,
  marksOf,
  readUnseparatedHeader,
}: Pick<Fields, 'likeness' | 'marksOf' | 'readUnseparatedHeader'>) {
  /** The longest header that begins at one of the words for a name, with most columns. */
  function headerIn(text: string, words: readonly Reach[]): Reach | null {
    const places = marksOf(text)
      .filter((mark) => means(mark, 'name') || means(mark, 'cookie') || means(mark, 'provider'))
      .slice(0, MAX_TRIES);
    for (const { start } of places) {
      const first = words.findIndex((word) => word.start === start);
      if (first === -1) continue;
      let best: Reach | null = null;
      let most = MIN_COLUMNS - 1;
      for (let count = MIN_HEADER_WORDS; count <= MAX_HEADER_WORDS; count += 1) {
        const last = words[first + count - 1];
        // "_pk_id" has a header's word in it.
        if (last === undefined || likeness(text.slice(last.start, last.end)) >= 4) break;
        const { end } = last;
        const columns = readUnseparatedHeader(text.slice(start, end))?.columns ?? [];
        if (columns.length <= most) continue;
        best = { start, end };
        most = columns.length;
      }
      if (best !== null) return best;
    }
    return null;
  }

  /** Where rows begin: at each identifier, and behind the word that ends most rows ("… Session Technical"). */
  function rowsIn(text: string, words: readonly Reach[]): readonly number[] {
    const wordAt = (index: number): string => text.slice(words[index]?.start, words[index]?.end);
    const named = words.flatMap((_, index) => (likeness(wordAt(index)) >= 4 ? [index] : []));
    const endings = named.filter((index) => index > 0).map((index) => wordAt(index - 1));
    const ending = endings.find((word) => endings.filter((other) => other === word).length * 2 > endings.length);
    return words.flatMap(({ start }, index) => {
      const isBehind = index > 0 && index > (named[0] ?? 0) && wordAt(index - 1) === ending;
      return isBehind || named.includes(index) ? [start] : [];
    });
  }

  /** Where the title of a header begins, "Statistics cookies", or the header itself. */
  function titleStart(text: string, header: number): number {
    const from = Math.max(0, header - MAX_TITLE_LENGTH);
    const kind = marksOf(text.slice(from, header)).findLast(({ value }) => (value & KINDS) !== 0);
    return kind === undefined ? header : from + kind.start;
  }

  function split(line: Line, least: number): readonly Line[] {
    const { text, start, cells } = line;
    if (cells.length > 0 || text.length < least || text.length > MAX_LENGTH) return [line];
    const words = Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({ start: index, end: index + word.length }));
    const header = headerIn(text, words);
    if (header === null) return [line];
    const again = text.indexOf(text.slice(header.start, header.end), header.end);
    const end = again === -1 ? text.length : titleStart(text, again);
    const below = words.filter((word) => word.start >= header.end && word.end <= end);
    const rows = rowsIn(text, below);
    if (rows.length < 2) return [line];
    const longest = Math.max(...rows.slice(1).map((row, index) => row - (rows[index] ?? 0)));
    // What follows the last row is no longer the table's.
    const last = below.find((word) => word.end > (rows.at(-1) ?? 0) + longest)?.start ?? end;
    const ends = [titleStart(text, header.start), header.start, header.end, ...rows, last, end];
    const lineBetween = (from: number, to: number): readonly Line[] => {
      const cell = cellBetween(text, from, to, start);
      return cell.text === '' ? [] : [toLine(cell, { ...line, gap: from === 0 && line.gap })];
    };
    return [
      ...ends.flatMap((to, index) => lineBetween(ends[index - 1] ?? 0, to)),
      ...lineBetween(end, text.length).flatMap((rest) => split(rest, 0)),
    ];
  }

  return (line: Line) => split(line, MIN_LENGTH);
}
