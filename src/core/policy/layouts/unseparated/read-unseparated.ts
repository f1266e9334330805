import { singleSpaced } from '../../document/blanks.ts';
import type { Cell } from '../../document/cell.ts';
import { type Column, holdsNames } from '../../document/column.ts';
import { type Entry, NOTHING, type Reading, toCells } from '../../document/entry.ts';
import type { Line } from '../../document/line.ts';
import type { Fields } from '../../fields/fields.ts';
import { memoize } from '../../lexicon/memoize.ts';
import type { Header } from '../headings/header.ts';
import type { CutRow, CutRowOf } from './cut-row.ts';
import { CAPITALS } from './fit-cell.ts';

/** A row that is wrapped takes at most so many lines. */
const WRAPPED = 4;

interface Row {
  readonly cells: readonly Cell[];
  readonly lines: number;
  readonly whole: boolean;
}

const isFilled = ({ text }: Cell): boolean => text !== '';

/** Longer lines are no titles of a section. */
const MAX_SECTION_LENGTH = 60;

type Cut = (row: string) => CutRow | null;

/** In the beginning of a row its first cells are run together. */
const BEGINNING = 100;
const HOST_WITHIN = /(?<![a-z0-9.-])[a-z0-9.-]+\.[a-z]{2,10}/;
/** A host that shows where it begins: "town_refwww.town.example", "IDEdoubleclick.net". */
const CLEAR_HOST = /(?:www\.|(?<=[A-Z]{2})[a-z])[a-z0-9.-]{0,60}\.[a-z]{2,10}(?![a-z])/;
/** "mapRemembers what": a word, and the sentence that is run into it. */
const RUN_INTO = /^[a-z]{2,}\p{Lu}\p{Ll}+\s\p{Ll}/u;

/** Behind the first word of a line, before the sentence that says what it is for. */
const CAPITAL_WORDS = /^\S+ (\p{Lu}\S*(?: (?:\p{Ll}{1,3} )?\p{Lu}\S*){1,5}) (\p{Lu}\p{Ll}*)(?![\p{L}\d])/gmu;
/** More are no table of cookies. */
const MAX_PROVIDERS = 20;

/** What two rows share around a place in each: the same letters before it and from it on. */
function around(row: string, at: number, next: string, other: number): string {
  if (at === -1 || other === -1) return '';
  let [from, to] = [0, 0];
  while (from < at && row.charAt(at - from - 1) === next.charAt(other - from - 1)) from += 1;
  while (at + to < row.length && row.charAt(at + to) === next.charAt(other + to)) to += 1;
  return row.slice(at - from, at + to);
}

export function createUnseparatedReader(
  { findService, isCompany, isLifetime, onlyNames, readCategory, saysCookie, withoutRunOn }: Fields,
  cutRow: CutRowOf,
) {
  /**
   * Hosts that show where they begin, and hosts and companies that the beginnings of two rows share, whatever has run into
   * them: "zg-languagesite.orgKeeps" and "zg-choicesite.orgsaves" have a column for `site.org`, "zg_refexample GmbHZählt"
   * and "zgIdexample GmbHMerkt" for `example GmbH`.
   */
  function sharedCells(lines: readonly Line[]): readonly string[] {
    const rows = lines.slice(0, 60).map(({ text }) => text.slice(0, BEGINNING));
    const clear = rows.flatMap((row) => CLEAR_HOST.exec(row)?.[0] ?? []).map(withoutRunOn);
    const shared = rows.flatMap((row, index) => {
      const next = rows[index + 1] ?? '';
      const [word = '', other = ''] = [row.split(' ', 1)[0], next.split(' ', 1)[0]];
      const hosts = [
        around(word, word.indexOf('.'), other, other.indexOf('.')),
        around(word, word.lastIndexOf('.'), other, other.lastIndexOf('.')),
      ].map((same) => HOST_WITHIN.exec(same)?.[0].replace(/^[^a-z0-9.]+/, '') ?? '');
      const company = around(row, row.indexOf(' '), next, next.indexOf(' '));
      return [
        ...hosts.filter((host) => host.length > 5 && host.includes('.')),
        ...(/^\p{Ll}/u.test(company) && isCompany(company) ? [company] : []),
      ];
    });
    // The shortest: by chance, more letters of two rows may be the same.
    const isShortest = (cell: string): boolean => !shared.some((other) => other !== cell && cell.includes(other));
    return [...new Set([...clear, ...shared.filter(isShortest)])];
  }

  /** Providers of several words behind the names, with another purpose each time: "_map Town of Example Keeps …". */
  const repeatedProviders = memoize((text): readonly string[] => {
    const purposes = new Map<string, string>();
    const repeated = [...text.matchAll(CAPITAL_WORDS)].flatMap(([, provider = '', purpose = '']) => {
      const before = purposes.get(provider) ?? purpose;
      purposes.set(provider, purpose);
      return before === purpose ? [] : provider;
    });
    return [...new Set(repeated)].slice(0, MAX_PROVIDERS);
  });

  /**
   * Cuts the row that begins at a line, and says how many lines it takes; null when none does.
   * @param goesOn rows stand above it
   */
  function rowAt(
    text: string,
    lines: readonly Line[],
    at: number,
    columns: readonly Column[],
    cut: Cut,
    goesOn: boolean,
  ): Row | null {
    const first = lines[at];
    if (first === undefined) return null;
    // Below rows of one line each, a name alone may be a paragraph, and its other cells the next.
    const parted = goesOn && onlyNames(first.text) >= 3;
    const least = goesOn && RUN_INTO.test(first.text) ? -2 : 0;
    let best: { readonly cells: readonly Cell[]; readonly score: number; readonly lines: number } | null = null;
    for (let count = 1; count <= WRAPPED; count += 1) {
      const last = lines[at + count - 1];
      if (
        last === undefined ||
        last.cells.length > 0 ||
        last.level !== null ||
        (count > 1 && ((last.gap && !(count === 2 && parted)) || isRow(last, columns, cut)))
      )
        break;
      const row = cut(text.slice(first.start, last.end));
      // Another line must add to the score: a line of plain prose does not.
      if (row !== null && row.score > (best?.score ?? least) + (best === null ? 0 : 1))
        best = { cells: row.cells, score: row.score, lines: count };
    }
    if (best === null) return null;
    const offset = first.start;
    const cells = best.cells.map((cell) => ({
      text: singleSpaced(cell.text),
      start: cell.start + offset,
      end: cell.end + offset,
    }));
    return { cells, lines: best.lines, whole: cells.every(isFilled) };
  }

  /** True when a line is a row by itself, and so not the rest of the row above. */
  function isRow({ text }: Line, columns: readonly Column[], cut: Cut): boolean {
    const cells = cut(text)?.cells ?? [];
    return isNamed(cells[columns.findIndex(holdsNames)], cells[columns.indexOf('lifetime')], cells.every(isFilled));
  }

  /** True for a name by its look, or for a word in a row that has all of its cells. */
  function isNamed(name: Cell | undefined, lifetime: Cell | undefined, whole: boolean): boolean {
    const text = name?.text ?? '';
    const likeness = onlyNames(text);
    if (likeness >= 3 || likeness === 0 || !whole) return likeness >= 3;
    const isTimed = isLifetime(lifetime?.text ?? '');
    return (likeness > 1 && lifetime === undefined) || CAPITALS.test(text) || (isTimed && !/^\p{Lu}/u.test(text));
  }

  const isSection = ({ text, cells }: Line): boolean =>
    cells.length === 0 &&
    text.length <= MAX_SECTION_LENGTH &&
    onlyNames(text) < 3 &&
    (findService(text)?.length === text.trim().length || readCategory(text) !== null || saysCookie(text));

  /**
   * Reads rows whose cells are parted by single spaces, or by nothing.
   * @returns the entries, and how many lines they took
   */
  function readUnseparated(text: string, lines: readonly Line[], header: Header, headings: readonly string[]): Reading {
    const { columns } = header;
    const joined = header.rows === 'joined';
    const entries: Entry[] = [];
    const timed = columns.includes('lifetime');
    const shared = joined ? sharedCells(lines) : columns[1] === 'provider' ? repeatedProviders(text) : [];
    const cut = memoize((row) => cutRow(row, columns, joined, shared));
    let at = 0;
    let above = headings;
    while (at < lines.length) {
      const line = lines[at];
      const next = lines[at + 1];
      // A service, a category or a kind of cookies with the rows below it, between header and rows or between two of them.
      if (line && next && isSection(line) && !isRow(line, columns, cut) && isRow(next, columns, cut)) {
        above = [line.text, ...headings];
        at += 1;
        continue;
      }
      const row = rowAt(text, lines, at, columns, cut, entries.length > 0);
      const cells = toCells(row?.cells ?? [], columns);
      const nameless =
        cells.name === undefined &&
        cells.provider !== undefined &&
        row?.cells.filter(isFilled).length === columns.length - 1;
      const first = row?.cells[0];
      if (
        row === null ||
        first === undefined ||
        !(nameless || RUN_INTO.test(line?.text ?? '') || isNamed(cells.name, cells.lifetime, row.whole))
      )
        break;
      entries.push({
        cells,
        headings: above,
        start: lines[at]?.start ?? 0,
        end: lines[at + row.lines - 1]?.end ?? 0,
        place: 'cell',
        timed,
        guessed: true,
      });
      at += row.lines;
    }
    const named = entries.some(({ cells }) => cells.name !== undefined);
    return named ? { entries, taken: at } : NOTHING;
  }

  return readUnseparated;
}
