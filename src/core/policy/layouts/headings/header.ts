import { type Column, holdsNames } from '../../document/column.ts';
import { isClearHeader, settled } from '../../document/header.ts';
import type { Line } from '../../document/line.ts';
import type { Fields } from '../../fields/fields.ts';

/** The header of a table whose cells its layout does not part. */
export interface Header {
  readonly columns: readonly Column[];
  /** How many lines it takes. */
  readonly taken: number;
  /** How its rows may be written: `spaced` and `joined` on a line each, `stacked` one cell below the other. */
  readonly rows: 'spaced' | 'joined' | 'stacked';
  /** Whether its own cells have room between them, where each has its line. */
  readonly roomy?: boolean | undefined;
  /** What stands above groups of its rows, in place of a column. */
  readonly grouped?: Column | undefined;
}

/** True for the line above a header that has room around it, while the rows before it stand close together. */
const isTitle = (lines: readonly Line[], from: number, at: number): boolean =>
  lines[at]?.gap === true && lines[at + 1]?.gap === true && at > from + 1 && lines[at - 1]?.gap === false;

/** So many lines without room between them are rows that stand close together. */
const MIN_CLOSE = 4;

/** A longer line is no header whose words are not known. */
const MAX_HEADER_LENGTH = 40;

/** A longer line is a paragraph, a shorter one may be a cell. */
const MAX_TITLE_LENGTH = 60;

const CAPITALS = /^[A-Z]{5,}$/;

/** "town_refKeeps it.2 years", "a_b, a_c_Keeps it.2 years": names that a sentence is glued to. */
const GLUED = /^(?:[\w.*-]{2,60}, ){0,4}[\w.*-]{1,60}[a-z\d*_]\p{Lu}\p{Ll}+\s/u;

export function createHeaders({
  closingLifetime,
  findDurations,
  isLifetime,
  isService,
  onlyNames,
  readCategory,
  readLabel,
  readPureLabel,
  readUnseparatedHeader,
}: Fields) {
  /** What a line means as a cell of a header; names and spans of time are cells of rows, whatever words are in them. */
  function labelOf({ text, cells, bullet }: Line): Column {
    if (cells.length > 0 || bullet || onlyNames(text) >= 3 || findDurations(text).length > 0) return 'unknown';
    const asked = text.endsWith('?') ? readLabel(text) : 'cookie';
    // "Which cookies do we use?" is a title.
    return asked === 'cookie' ? readPureLabel(text) : asked;
  }

  const isLabelAt = (lines: readonly Line[], at: number): boolean =>
    lines[at] !== undefined && labelOf(lines[at]) !== 'unknown';

  /** What a line means that has more words than a header's; names have a header of their own. */
  function looseLabelOf({ text }: Line): Column {
    const column = readLabel(text);
    return holdsNames(column) || column === 'other' ? 'unknown' : column;
  }

  /** The header that begins at a line, or null. */
  function headerAt(lines: readonly Line[], at: number): Header | null {
    const { text } = lines[at] ?? { text: '' };
    // "Cookie consent (town_ok)": no header has a name in a bracket.
    const [, bracket = ''] = /\(([^()\s]+)\)$/.exec(text) ?? [];
    const header = onlyNames(bracket) === 4 ? null : readUnseparatedHeader(text);
    if (header !== null) return { columns: header.columns, taken: 1, rows: header.joined ? 'joined' : 'spaced' };
    const stacked = stackedHeader(lines, at);
    if (stacked === null) return null;
    // A service, or a category, in place of the first name, without a column of its own: such lines head the rows.
    const grouped = groupedBy(lines, at + stacked.taken, stacked.columns);
    return grouped === undefined ? stacked : { ...stacked, grouped };
  }

  /**
   * A header whose cells stand one below the other: at least two lines that are labels and nothing else, with as much
   * room between each, so that a title above is none of them.
   */
  function stackedHeader(lines: readonly Line[], at: number): Header | null {
    const columns: Column[] = [];
    const room = lines[at + 1]?.gap;
    for (let line = lines[at]; line !== undefined && columns.length < 10; line = lines[at + columns.length]) {
      const here = at + columns.length;
      // "CONSENT", below "Name" and "Duration": the first name.
      const isName = columns.length > 1 && CAPITALS.test(line.text) && /\p{Ll}/u.test(lines[at]?.text ?? '');
      const column = isName ? 'unknown' : labelOf(line);
      // "Cookies", above "Name Purpose Duration"; between two labels such a line is a cell: "Description and purpose".
      const holdsSeveral = (readUnseparatedHeader(line.text)?.columns.length ?? 0) > 2;
      if (holdsSeveral && (columns.length === 0 || !isLabelAt(lines, here + 1))) break;
      if (column === 'unknown' && !isUnknownHeader(lines, here, columns)) break;
      // More or less room than before: what stood above was a title.
      if (columns.length >= 2 && line.gap !== room) return null;
      columns.push(column === 'unknown' ? looseLabelOf(line) : column);
    }
    // "Name · lang · Duration · 1 day · Purpose": the values stand between the labels.
    const [value, label] = lines.slice(at + 3, at + 5).map(labelOf);
    if (columns[1] === 'unknown' && value === 'unknown' && label !== undefined && label !== 'unknown') return null;
    while (columns.length > 0 && !isClearHeader(columns)) columns.pop();
    // "Functional · Name · lang · Duration": a category above them is no header.
    if (columns.length === 2 && labelsStandApart(lines, at + 2)) return null;
    if (columns.length < 2) return null;
    return { columns: settled(columns), taken: columns.length, rows: 'stacked', roomy: room };
  }

  /** True for a value, and below it a label with its own. */
  function labelsStandApart(lines: readonly Line[], at: number): boolean {
    const [value, label, another] = lines.slice(at, at + 3);
    const isValue = (line: Line | undefined): boolean => line !== undefined && labelOf(line) === 'unknown';
    return (
      label !== undefined &&
      isValue(value) &&
      labelOf(label) !== 'unknown' &&
      readCategory(label.text) === null &&
      isValue(another)
    );
  }

  /** What a line above a name says of the rows below it: whose they are, or what kind of cookies. */
  function groupOf(lines: readonly Line[], at: number): Column | undefined {
    const { text } = lines[at] ?? { text: '' };
    if (onlyNames(lines[at + 1]?.text ?? '') < 3) return undefined;
    if (isService(text)) return 'provider';
    return text.length <= MAX_TITLE_LENGTH && readCategory(text) !== null ? 'category' : undefined;
  }

  /**
   * What the lines are that head the rows from here on, without a column of their own; undefined unless each of them is one
   * that says so, and each row has all of its cells.
   */
  function groupedBy(lines: readonly Line[], from: number, columns: readonly Column[]): Column | undefined {
    const isName = (at: number): boolean => onlyNames(lines[at]?.text ?? '') >= 3;
    const group = groupOf(lines, from);
    const [first = 'unknown', ...others] = columns;
    if (group === undefined || !holdsNames(first) || others.includes(group)) return undefined;
    for (let at = from; at < lines.length; at += columns.length) {
      if (groupOf(lines, at) === group) at += 1;
      if (!isName(at)) return isName(at + 1) ? undefined : group;
      const isCell = (column: Column, index: number): boolean =>
        !isName(at + 1 + index) && !(column === 'lifetime' && groupOf(lines, at + 1 + index) !== undefined);
      if (!others.every(isCell)) return undefined;
    }
    return group;
  }

  /** A header that is not known: a short line between two that are, or between the last of them and the first name. */
  function isUnknownHeader(lines: readonly Line[], at: number, before: readonly Column[]): boolean {
    const text = lines[at]?.text ?? '';
    const next = lines[at + 1]?.text ?? '';
    // "What is it for? · What happens without it?"
    const asks = text.endsWith('?') && lines[at - 1]?.text.endsWith('?') === true;
    if (text.length > (asks ? 80 : MAX_HEADER_LENGTH) || (!asks && /[.:;,!?]$/.test(text))) return false;
    // "Name · deadline · Value · Purpose": a small letter begins a header where two more follow; above one, it is a value.
    if (/^\p{Ll}/u.test(text) && !asks && readPureLabel(lines[at + 2]?.text ?? '') === 'unknown') return false;
    if (before.length === 0 || onlyNames(text) >= 3 || (!asks && groupedBy(lines, at, before) !== undefined))
      return false;
    const first = holdsNames(settled(before)[0] ?? 'unknown');
    // "Opis zastosowania": one of its words is known.
    const tells = !before.includes('purpose') && /^(?:purpose|description)$/.test(readLabel(text));
    const isBelow = tells || onlyNames(next) >= 3 || headsGrid(lines, at + 1, [...before, 'unknown']);
    return readPureLabel(next) !== 'unknown' || (first && before.length > 2 && isBelow);
  }

  /** True where two rows below have every cell, so that even an ordinary word is a name: a lifetime stands in its place. */
  function headsGrid(lines: readonly Line[], from: number, columns: readonly Column[]): boolean {
    const lifetime = columns.indexOf('lifetime');
    const names = columns.findIndex(holdsNames);
    return (
      lifetime !== -1 &&
      [from, from + columns.length].every(
        (row) => onlyNames(lines[row + names]?.text ?? '') > 0 && isLifetime(lines[row + lifetime]?.text ?? ''),
      )
    );
  }

  /** A category above a paragraph or room, below rows that stand close together: the title of what follows. */
  const isSection = (text: string, next: Line | undefined): boolean =>
    text.length <= MAX_TITLE_LENGTH &&
    (next?.gap === true || (next?.text.length ?? 0) > MAX_TITLE_LENGTH) &&
    !text.endsWith('.') &&
    readCategory(text) !== null;

  /** A category with room around it, above a name: the title of more rows of the table. */
  const headsRows = (lines: readonly Line[], at: number, grouped?: Column): boolean => {
    const [line, next] = lines.slice(at, at + 2);
    const group = groupOf(lines, at);
    return (
      group !== undefined && (group === grouped || (group === 'category' && line?.gap === true && next?.gap === true))
    );
  };

  /**
   * How far the rows below a header may reach: to a heading, another header, or a line that is no cell.
   * @param table so many lines as its columns are a row, where each of its cells is one
   */
  function rowsEnd(lines: readonly Line[], at: number, table: Pick<Header, 'columns' | 'grouped'>): number {
    const columns = table.columns.length;
    let end = at;
    /** Where the last row began: one that lacks a cell is not followed by a title. */
    let row = at - columns;
    /** True while no line below the first has room above it. */
    let close = true;
    for (let line = lines[end]; line !== undefined; line = lines[end]) {
      if (line.cells.length > 1 || (line.level !== null && line.level < 7) || line.text.length > 600 || end - at > 300)
        break;
      if (line.gap && end > at) {
        if (close && end - at >= MIN_CLOSE && isSection(line.text, lines[end + 1])) break;
        if (headsRows(lines, end) && isTitle(lines, at, end)) break;
        close = false;
      }
      if (onlyNames(line.text) >= 3) row = end;
      if (table.grouped && end - row >= columns && groupOf(lines, end) === table.grouped) break;
      if (end > at && headerAt(lines, end) !== null) {
        const isLeft = columns > 2 && end - at > columns && (end - at) % columns === 1;
        return isLeft || isTitle(lines, at, end - 1) ? end - 1 : end;
      }
      end += 1;
    }
    return end;
  }

  /** A row without a header: name, sentence and lifetime, with nothing between them. */
  const isGluedRow = (text = ''): boolean =>
    GLUED.test(text) && /[.)\p{Ll}]$/u.test(text.slice(0, closingLifetime(text) ?? 0));

  return { headerAt, isGluedRow, headsRows, rowsEnd };
}
