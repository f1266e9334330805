import { cellBetween } from '../../document/cell.ts';
import { type Line, toLine } from '../../document/line.ts';
import type { Fields } from '../../fields/fields.ts';
import type { Place } from '../../lexicon/lexicon.ts';
import { MEANS, means } from '../../lexicon/vocabulary.ts';

/** Shorter lines hold no table, or one that is read as it is. */
const MIN_LENGTH = 200;
const MAX_LENGTH = 100_000;
/** So many words may be a header, and so many places of a line are tried for one. */
const MIN_HEADER_WORDS = 3;
const MAX_HEADER_WORDS = 12;
const MAX_TRIES = 60;
const MIN_COLUMNS = 3;
/** Rows begin alike when so many words behind their names are the same. */
const MIN_SAME_WORDS = 3;
/** Characters before a header that hold its title. */
const MAX_TITLE_LENGTH = 30;
const KINDS = MEANS.necessary | MEANS.preferences | MEANS.statistics | MEANS.marketing;

const WORD = /\S+/g;

const wordsIn = (text: string): readonly Place[] =>
  Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({ start: index, end: index + word.length }));

/** Splits a line into which a page's text has run the header and the rows of a table: each gets a line of its own. */
export function createOneLineSplitter({ likeness, marksOf, readUnseparatedHeader, says }: Fields) {
  /** The longest header that begins at one of the words for a name, with most columns. */
  function headerIn(text: string, words: readonly Place[]): Place | null {
    const places = marksOf(text)
      .filter((mark) => means(mark, 'name') || means(mark, 'cookie') || means(mark, 'provider'))
      .slice(0, MAX_TRIES);
    for (const { start } of places) {
      const first = words.findIndex((word) => word.start === start);
      if (first === -1) continue;
      let best: Place | null = null;
      let most = MIN_COLUMNS - 1;
      for (let count = MIN_HEADER_WORDS; count <= MAX_HEADER_WORDS; count += 1) {
        const last = words[first + count - 1];
        // "_pk_id" has a header's word in it.
        if (last === undefined || likeness(text.slice(last.start, last.end)) >= 4) break;
        const { end } = last;
        const columns = readUnseparatedHeader(text.slice(start, end))?.columns ?? [];
        // A header that nobody knows may be the first cell.
        const known = columns.filter((column) => column !== 'unknown').length;
        if (known <= most) continue;
        best = { start, end };
        most = known;
      }
      if (best !== null) return best;
    }
    return null;
  }

  /**
   * Where rows begin: at each identifier, behind the word that ends most rows ("… Session Technical"), and before the provider
   * that stands behind the first name too ("_a Town of Example … map Town of Example …").
   */
  function rowsIn(text: string, words: readonly Place[]): readonly number[] {
    const wordAt = (index: number): string => text.slice(words[index]?.start, words[index]?.end);
    const behind = (index: number): string =>
      text.slice(words[index + 1]?.start, words[index + MIN_SAME_WORDS]?.end ?? Number.POSITIVE_INFINITY);
    const named = words.flatMap((_, index) => (likeness(wordAt(index)) >= 4 ? [index] : []));
    const endings = named.filter((index) => index > 0).map((index) => wordAt(index - 1));
    const ending = endings.find((word) => endings.filter((other) => other === word).length * 2 > endings.length);
    const begins = new Set(named);
    const [first = words.length] = named;
    const said = behind(first);
    const isProvider = /^\p{Lu}/u.test(said) && !says(said, 'cookie');
    const isSaid = (index: number): boolean =>
      isProvider && behind(index) === said && /^[\w-]{2,}$/.test(wordAt(index));
    return words.flatMap(({ start }, index) => {
      const isBehind = index > first && (wordAt(index - 1) === ending || isSaid(index));
      return isBehind || begins.has(index) ? [start] : [];
    });
  }

  /** Where the title of a header begins, "Statistics cookies", or the header itself. */
  function titleStart(text: string, header: number): number {
    const from = Math.max(0, header - MAX_TITLE_LENGTH);
    const kind = marksOf(text.slice(from, header)).findLast(({ value }) => (value & KINDS) !== 0);
    return kind === undefined ? header : from + kind.start;
  }

  /** Where lines end in a text that begins with the title of a table, and has its header at a place. */
  function endsIn(text: string, header: Place): readonly number[] {
    const below = wordsIn(text).filter(({ start }) => start >= header.end);
    const rows = rowsIn(text, below);
    const longest = Math.max(...rows.slice(1).map((row, index) => row - (rows[index] ?? 0)));
    // What follows the last row is no longer the table's.
    const last = below.find((word) => word.end > (rows.at(-1) ?? 0) + longest)?.start ?? text.length;
    return rows.length < 2 ? [] : [header.start, header.end, ...rows, last];
  }

  return (line: Line): readonly Line[] => {
    const { text, start, cells } = line;
    if (cells.length > 0 || text.length < MIN_LENGTH || text.length > MAX_LENGTH) return [line];
    const first = headerIn(text, wordsIn(text));
    if (first === null) return [line];
    const header = text.slice(first.start, first.end);
    const headers: number[] = [];
    for (let at = first.start; at !== -1; at = text.indexOf(header, at + header.length)) headers.push(at);
    const titles = headers.map((at) => titleStart(text, at));
    const ends = titles.flatMap((from, index) => {
      const at = (headers[index] ?? 0) - from;
      const table = text.slice(from, titles[index + 1]);
      return [from, ...endsIn(table, { start: at, end: at + header.length }).map((end) => from + end)];
    });
    if (ends.length === titles.length) return [line];
    return [...ends, text.length].flatMap((end, index) => {
      const from = ends[index - 1] ?? 0;
      const cell = cellBetween(text, from, end, start);
      return cell.text === '' ? [] : [toLine(cell, { ...line, gap: index === 0 && line.gap })];
    });
  };
}
