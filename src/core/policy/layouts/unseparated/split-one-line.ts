import { cellBetween } from '../../document/cell.ts';
import { type Line, toLine } from '../../document/line.ts';
import type { Fields } from '../../fields/fields.ts';
import { means } from '../../lexicon/vocabulary.ts';

/** Shorter lines hold no table, or one that is read as it is. */
const MIN_LENGTH = 200;
const MAX_LENGTH = 100_000;
/** So many words may be a header, and so many places of a line are tried for one. */
const MIN_HEADER_WORDS = 3;
const MAX_HEADER_WORDS = 12;
const MAX_TRIES = 60;
const MIN_COLUMNS = 3;
/** Two names begin rows alike when so many words behind them are the same. */
const MIN_SAME_WORDS = 3;

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
        const end = words[first + count - 1]?.end;
        const columns = end === undefined ? [] : (readUnseparatedHeader(text.slice(start, end))?.columns ?? []);
        if (end === undefined || columns.length <= most) continue;
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
    const behind = words.flatMap((_, index) =>
      index > 0 && index > (named[0] ?? 0) && wordAt(index - 1) === ending ? [index] : [],
    );
    return [
      ...new Set([
        ...named,
        ...behind,
        ...alike(
          words.map((_, index) => wordAt(index)),
          named[0] ?? 0,
        ),
      ]),
    ]
      .sort((one, other) => one - other)
      .map((index) => words[index]?.start ?? 0);
  }

  /** Before the words that follow the first name, wherever they stand again: "_a Town of Example Session … map Town of Example". */
  function alike(words: readonly string[], first: number): readonly number[] {
    const [one, two, three] = words.slice(first + 1, first + 1 + MIN_SAME_WORDS);
    return words.flatMap((word, index) =>
      index > first + 1 && word === one && words[index + 1] === two && words[index + 2] === three ? [index - 1] : [],
    );
  }

  return (line: Line): readonly Line[] => {
    const { text, start, cells } = line;
    if (cells.length > 0 || text.length < MIN_LENGTH || text.length > MAX_LENGTH) return [line];
    const words = Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({ start: index, end: index + word.length }));
    const header = headerIn(text, words);
    if (header === null) return [line];
    const below = words.filter((word) => word.start >= header.end);
    const rows = rowsIn(text, below);
    if (rows.length < 2) return [line];
    const longest = Math.max(...rows.slice(1).map((row, index) => row - (rows[index] ?? 0)));
    // What follows the last row is no longer the table's.
    const last = below.find((word) => word.end > (rows.at(-1) ?? 0) + longest)?.start ?? text.length;
    const ends = [header.start, header.end, ...rows, last, text.length];
    return ends.flatMap((end, index) => {
      const from = ends[index - 1] ?? 0;
      const cell = cellBetween(text, from, end, start);
      return cell.text === '' ? [] : [toLine(cell, { ...line, gap: index === 0 && line.gap })];
    });
  };
}
