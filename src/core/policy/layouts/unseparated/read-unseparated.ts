import { singleSpaced } from '../../document/blanks.ts';
import { type Cell, isFilled } from '../../document/cell.ts';
import { type Column, holdsNames } from '../../document/column.ts';
import { type Entry, NOTHING, type Reading, toCells } from '../../document/entry.ts';
import type { Line } from '../../document/line.ts';
import type { Fields } from '../../fields/fields.ts';
import { memoize } from '../../lexicon/memoize.ts';
import type { Header } from '../headings/header.ts';
import type { CutRow, CutRowOf } from './cut-row.ts';
import { cuts } from './cuts.ts';
import { CAPITALS } from './fit-cell.ts';
import type { SharedCells } from './shared-cells.ts';

/** A row that is wrapped takes at most so many lines. */
const WRAPPED = 4;

interface Row {
  readonly cells: readonly Cell[];
  readonly lines: number;
  readonly whole: boolean;
}

/** True for all cells of a row, but of columns that may be empty for some cookies: nobody knows what they are. */
const isWhole = (cells: readonly Cell[], columns: readonly Column[]): boolean =>
  cells.every((cell, index) => isFilled(cell) || ['unknown', 'other'].includes(columns[index] ?? 'unknown'));

/** Longer lines are no titles of a section. */
const MAX_SECTION_LENGTH = 60;

/** The key of a message, in place of its words. */
const KEY = /^[a-z]\w*(?:\.[a-z]\w*)+$/;

/** The end or the rest of a sentence. */
const SENTENCE = /^\p{Ll}|[.!?]["'”»)]?$/u;

type Cut = (row: string) => CutRow | null;

/** How the rows below a header are read. */
interface Table {
  readonly columns: readonly Column[];
  /** What they begin with before their names. */
  readonly opening: readonly string[];
  readonly cut: Cut;
}

/** "mapRemembers what": a word, and the sentence that is run into it. */
const RUN_INTO = /^[a-z]{2,}\p{Lu}\p{Ll}+\s\p{Ll}/u;

export function createUnseparatedReader(
  { findService, isLifetime, isStorageWord, onlyNames, readCategory, saysCookie }: Fields,
  cutRow: CutRowOf,
  { companiesFirst, openings, repeatedProviders, sharedCells }: SharedCells,
) {
  /**
   * Cuts the row that begins at a line, and says how many lines it takes; null when none does.
   * @param isBelow rows stand above it
   */
  function rowAt(
    text: string,
    lines: readonly Line[],
    at: number,
    columns: readonly Column[],
    cut: Cut,
    isBelow: boolean,
  ): Row | null {
    const first = lines[at];
    if (first === undefined) return null;
    // Below rows of one line each, a name alone may be a paragraph, and its other cells the next. A lifetime in the last
    // column may be one too.
    const parted = isBelow && onlyNames(first.text) >= 3;
    const endsTimed = columns.at(-1) === 'lifetime';
    const least = isBelow && RUN_INTO.test(first.text) ? -2 : 0;
    let best: { readonly cells: readonly Cell[]; readonly score: number; readonly lines: number } | null = null;
    for (let count = 1; count <= WRAPPED; count += 1) {
      const last = lines[at + count - 1];
      if (
        last === undefined ||
        last.cells.length > 0 ||
        last.level !== null ||
        (count > 1 &&
          ((last.gap && !(count === 2 && parted) && !(endsTimed && isLifetime(last.text))) ||
            // "_a," above "_b": both are in one cell.
            (lines[at + count - 2]?.text.endsWith(',') !== true && isRow(last, columns, cut))))
      )
        break;
      const row = cut(text.slice(first.start, last.end));
      // Another line must add to the score: a line of plain prose does not.
      if (row !== null && row.score > (best?.score ?? least) + (best === null ? 0 : 1))
        best = { cells: row.cells, score: row.score, lines: count };
    }
    if (best === null) return null;
    const { start: offset } = first;
    const whole = isWhole(best.cells, columns);
    const rest =
      whole && ['purpose', 'description'].includes(columns.at(-1) ?? '')
        ? restBelow(lines, at + best.lines, columns, cut)
        : [];
    const cells = best.cells.map((cell, index) => {
      const start = cell.start + offset;
      const end = (index === columns.length - 1 && rest.at(-1)?.end) || cell.end + offset;
      return { text: singleSpaced(text.slice(start, end)), start, end };
    });
    return { cells, lines: best.lines + rest.length, whole };
  }

  /** The sentences without room above them, until the next row, or what may be said of the rows below. */
  function restBelow(lines: readonly Line[], at: number, columns: readonly Column[], cut: Cut): readonly Line[] {
    const heads = ({ text }: Line): boolean =>
      readCategory(text) !== null || saysCookie(text) || findService(text) !== null;
    const ends = (line: Line): boolean => line.gap || heads(line) || isRow(line, columns, cut);
    const below = lines.slice(at, at + WRAPPED + 1);
    const next = below.findIndex((line) => ends(line) || !SENTENCE.test(line.text));
    return below.slice(next, next + 1).some(ends) ? below.slice(0, next) : [];
  }

  /** True when a line is a row by itself, and so not the rest of the row above. */
  function isRow({ text }: Line, columns: readonly Column[], cut: Cut): boolean {
    const cells = cut(text)?.cells ?? [];
    return isNamed(cells[columns.findIndex(holdsNames)], cells[columns.indexOf('lifetime')], isWhole(cells, columns));
  }

  /** True for a name by its look, or for a word in a row that has all of its cells. */
  function isNamed(name: Cell | undefined, lifetime: Cell | undefined, whole: boolean): boolean {
    const text = name?.text ?? '';
    const likeness = onlyNames(text);
    const isTimed = isLifetime(lifetime?.text ?? '');
    if (likeness >= 3 || likeness === 0) return likeness >= 3;
    if (!whole) return isTimed && CAPITALS.test(text);
    return (likeness > 1 && lifetime === undefined) || CAPITALS.test(text) || (isTimed && !/^\p{Lu}/u.test(text));
  }

  const isSection = ({ text, cells }: Line): boolean =>
    cells.length === 0 &&
    text.length <= MAX_SECTION_LENGTH &&
    onlyNames(text) < 3 &&
    (findService(text)?.length === text.trim().length || readCategory(text) !== null || saysCookie(text));

  /** How the rows below a header are cut, and what they begin with before their names. */
  function tableBelow(text: string, lines: readonly Line[], { rows, columns: named }: Header): Table {
    const joined = rows === 'joined';
    const [first = 'unknown', second = 'unknown'] = named;
    const isOfProviders = joined && ['provider', 'unknown'].includes(first) && holdsNames(second);
    const opening = isOfProviders ? openings(lines) : [];
    // Below a header that nobody knows, what the rows begin with alike is who sets their cookies.
    const columns = first === 'unknown' && opening.length > 0 ? named.with(0, 'provider') : named;
    const spaced = first === 'provider' ? companiesFirst(lines) : second === 'provider' ? repeatedProviders(text) : [];
    const shared = joined ? [...opening, ...sharedCells(lines)] : spaced;
    return { columns, opening, cut: memoize((row) => cutRow(row, columns, joined, shared)) };
  }

  /** The cells of a row by what they hold. Below a header that nobody knows, "localStorage" says what it is kept in. */
  const cellsOf = (row: Row, columns: readonly Column[]): Entry['cells'] =>
    toCells(
      row.cells,
      columns.map((column, index) =>
        column === 'unknown' && isStorageWord(row.cells[index]?.text ?? '') ? 'other' : column,
      ),
    );

  /** True for a row that leaves no doubt: it has all of its cells, a lifetime, and a name by its look. */
  function isPlain(row: Row | null, columns: readonly Column[]): row is Row {
    if (row === null) return false;
    const { name, lifetime } = cellsOf(row, columns);
    return row.whole && isLifetime(lifetime?.text ?? '') && onlyNames(name?.text ?? '') >= 3;
  }

  /** True for a row of the table: one with a name, with all but a name, or with what such rows begin with. */
  function isOfTable(row: Row, cells: Entry['cells'], line: Line | undefined, { columns, opening }: Table): boolean {
    const { name, provider, lifetime } = cells;
    if (provider && opening.includes(provider.text)) return true;
    if (provider && !name && row.cells.filter(isFilled).length === columns.length - 1) return true;
    return RUN_INTO.test(line?.text ?? '') || isNamed(name, lifetime, row.whole);
  }

  /**
   * Reads rows whose cells are parted by single spaces, or by nothing.
   * @returns the entries, and how many lines they took
   */
  function readUnseparated(text: string, lines: readonly Line[], header: Header, headings: readonly string[]): Reading {
    // Below a header with one cell per line, a row may stand on one line too: not where that is a name, or a word.
    const begins = lines.find((line) => !isSection(line))?.text ?? '';
    const isStacked = header.rows === 'stacked';
    if (isStacked && (onlyNames(begins) > 0 || !begins.includes(' '))) return NOTHING;
    const table = tableBelow(text, lines, header);
    const { columns, cut } = table;
    const timed = columns.includes('lifetime');
    const entries: Entry[] = [];
    let at = 0;
    let above = headings;
    while (at < lines.length) {
      const [line, next] = lines.slice(at, at + 2);
      // A service, a category or a kind of cookies with the rows below it, between header and rows or between two of them;
      // or the key of such a title ("cookies.group_ads").
      const isKey = next?.gap === false && KEY.test(line?.text ?? '');
      const isTitle = isKey
        ? isPlain(rowAt(text, lines, at + 1, columns, cut, true), columns)
        : line && isSection(line) && !isRow(line, columns, cut);
      if (line && next && isTitle && isRow(next, columns, cut)) {
        above = [line.text, ...headings];
        at += 1;
        continue;
      }
      const row = rowAt(text, lines, at, columns, cut, entries.length > 0);
      const cells = row === null ? {} : cellsOf(row, columns);
      if (row === null || !isOfTable(row, cells, line, table)) {
        // "town_refkeeps it.2 years": nothing shows where the name ends.
        const isGlued = header.rows === 'joined' && cuts(line?.text ?? '', true).length > 2;
        if (!isGlued || next?.gap !== false || !isPlain(rowAt(text, lines, at + 1, columns, cut, true), columns)) break;
        at += 1;
        continue;
      }
      // Below a header with one cell per line, the first row must leave no doubt: rows may stand so too.
      if (isStacked && entries.length === 0 && !isPlain(row, columns)) break;
      const start = line?.start ?? 0;
      at += row.lines;
      const end = lines[at - 1]?.end ?? 0;
      entries.push({ cells, headings: above, start, end, place: 'cell', timed, guessed: true });
    }
    const named = entries.some(({ cells }) => cells.name !== undefined);
    return named ? { entries, taken: at } : NOTHING;
  }

  return readUnseparated;
}
