import { type Cell, isFilled, joinCells } from '../../document/cell.ts';
import { type Column, holdsNames } from '../../document/column.ts';
import { type Cells, type Entry, toCells } from '../../document/entry.ts';
import type { Line } from '../../document/line.ts';
import type { Fields } from '../../fields/fields.ts';
import type { Labels } from '../list/label.ts';
import type { ResolveColumns } from './resolve-columns.ts';
import { createTurner, type Row } from './turn-over.ts';
import { underOwnCells } from './under-own-cells.ts';
import { withGap } from './with-gap.ts';
import { continues, goesOnInName, mended } from './wrapped-rows.ts';

/** Longer words are no title of a section. */
const MAX_SECTION_LENGTH = 60;

/** The words of a menu are fewer; what a cookie is for takes more. */
const MAX_MENU_LENGTH = 25;

/** A definition list without a header. */
const DEFINITION: readonly Column[] = ['name', 'purpose'];

/** Words that head what is said of something else begin with a capital. */
const SMALL = /^[a-z_]/;

/** A word that begins as names do, and titles do not. */
const BARE_WORD = /^[a-z][\w.-]*$/;

const NO_CELL: Cell = { text: '', start: 0, end: 0 };

interface Section {
  readonly header: readonly Column[] | null;
  /** The header as text; empty where the table has none of its own. */
  readonly title: string;
  readonly rows: Row[];
}

interface Table {
  readonly entries: readonly Entry[];
  /** The last header, by which rows of another layout may go on below. */
  readonly columns: readonly Column[] | null;
}

export function createTableReader(fields: Fields, { withLabels }: Labels, resolveColumns: ResolveColumns) {
  const {
    findService,
    isDataType,
    isLifetime,
    onlyNames,
    readCategory,
    readHeader,
    readNames,
    readRowLabel,
    saysCookie,
    saysField,
  } = fields;
  const turned = createTurner(fields);
  const hasName = (text: string): boolean => readNames(text, false).some(({ likeness }) => likeness >= 3);

  /** A header has no names in it: a row that has them is data, whatever its words. */
  function asHeader(row: readonly Cell[]): readonly Column[] | null {
    const columns = readHeader(row);
    return columns === null || row.some(({ text }) => hasName(text)) ? null : columns;
  }

  /** The words of a row that has one cell alone, or one that reaches over all columns, which heads those below; or null. */
  function titleOf([first, ...others]: readonly Cell[]): string | null {
    if (first === undefined || others.some((cell) => cell !== first && cell.text !== '')) return null;
    const { text } = first;
    // In a table of two columns, what stands alone may lack the other: there a section names a category.
    const isSection = others.length > 1 || (text.length <= MAX_SECTION_LENGTH && readCategory(text) !== null);
    const isWord = BARE_WORD.test(text) && readCategory(text) === null && findService(text) === null;
    return isSection && readNames(text, false).length === 0 && !isWord ? text : null;
  }

  /** The header, where the row below it goes on in its cells ("Name of the" · "provider"); null when it does not. */
  function wrappedHeader(titles: readonly Cell[], { cells }: Row): readonly Column[] | null {
    const whole = titles.map((cell, index) => joinCells(cell, cells[index] ?? NO_CELL));
    const isRest = ({ text }: Cell, index: number): boolean =>
      text === '' || (readCategory(text) === null && readRowLabel(whole[index]?.text ?? '') !== 'unknown');
    return cells.every(isRest) && cells.some(({ text }) => text === '') ? asHeader(whole) : null;
  }

  /** The row above together with one that goes on in its cells; null when that begins anew. */
  function joined(above: Row, below: Row, columns: readonly Column[] | null): Row | null {
    const names = columns?.findIndex(holdsNames) ?? 0;
    if (!continues(below.cells, names) && !goesOnInName(above.cells, below.cells, names))
      return columns && mended(above, below, columns, fields);
    const cells = above.cells.map((cell, index) =>
      joinCells(cell, below.cells[index] ?? NO_CELL, index === names ? '' : ' '),
    );
    return { ...above, cells, end: below.end };
  }

  /**
   * Reads a table whose cells are parted. Each header in it is learnt anew; a row of one cell is a heading.
   * @param proven the headers of this document's tables of cookies, as text; it grows by those of this one
   */
  function readTable(
    lines: readonly Line[],
    above: readonly Column[] | null,
    outer: readonly string[],
    proven: Set<string>,
  ): Table {
    let section: Section = { header: above, title: '', rows: [] };
    const sections = [section];
    let headings = outer;
    /** The header, right below it. */
    let titles: readonly Cell[] = [];
    const kinds = new Set<string>();
    const sideways = asHeader(lines[0]?.cells ?? []) === null ? turned(lines, outer) : null;
    /** A format that has tables wraps no row. */
    const wraps = sideways === null && (lines[0]?.table ?? 0) === 0;
    const rows = sideways ?? lines.map(({ cells, start, end }): Row => ({ cells, start, end, headings: outer }));
    const mostFilled = Math.max(...rows.map(({ cells }) => cells.filter(isFilled).length));
    for (const row of rows) {
      if (!row.cells.some(isFilled)) continue;
      const wrapped = wraps && titles.length > 0 ? wrappedHeader(titles, row) : null;
      const header = wrapped ?? asHeader(row.cells);
      titles = header !== null && wrapped === null ? row.cells : [];
      const before = section.rows.at(-1);
      const whole = wraps && before !== undefined ? joined(before, row, section.header) : null;
      const title = titleOf(row.cells);
      if (header !== null) {
        section = { header, title: row.cells.map(({ text }) => text).join('\t'), rows: [] };
        sections.push(section);
      } else if (whole !== null) {
        section.rows.splice(-1, 1, whole);
      } else if (title !== null) {
        // A category stays in force over the services below it.
        const kind = readCategory(title) === null ? headings.find((each) => kinds.has(each)) : undefined;
        if (readCategory(title) !== null) kinds.add(title);
        headings = kind === undefined ? [title, ...outer] : [title, kind, ...outer];
      } else {
        // One cell more than the header, and an empty one, where no row fills so many: it moved the others.
        const isLonger = row.cells.length > mostFilled && row.cells.length - 1 === section.header?.length;
        // Where the last is the empty one, a pipe stands behind the row.
        const isMoved = isLonger && isFilled(row.cells.at(-1) ?? NO_CELL);
        const cells = isMoved ? row.cells.filter(isFilled) : row.cells;
        section.rows.push({ ...row, cells, headings: headings === outer ? row.headings : headings });
      }
    }
    const entries = sections.flatMap((section) => {
      const read = readRows(section, proven.has(section.title));
      if (read.length > 0 && section.title !== '') proven.add(section.title);
      return read;
    });
    return { entries, columns: section.header };
  }

  /** The rows without a header in words that no language knows: all others tell how long, and the first does not. */
  function withoutTitles(rows: readonly Row[], columns: readonly Column[]): readonly Row[] {
    const [first, ...others] = rows;
    const [names, lifetimes] = [columns.indexOf('name'), columns.indexOf('lifetime')];
    if (first === undefined || lifetimes === -1 || others.length === 0) return rows;
    const isTitle =
      !isLifetime(first.cells[lifetimes]?.text ?? '') &&
      !hasName(first.cells[names]?.text ?? '') &&
      others.every(({ cells }) => isLifetime(cells[lifetimes]?.text ?? ''));
    return isTitle ? others : rows;
  }

  /** A word, and what is told of it with a label for its lifetime: in a list of such a word is a name. */
  function defines(row: readonly Cell[]): boolean {
    const { name, lifetime } = withLabels(toCells(row, DEFINITION));
    return row.length === 2 && onlyNames(name?.text ?? '') > 0 && isLifetime(lifetime?.text ?? '');
  }

  /** True for a list of fields of an interface: no title speaks of cookies, and it calls them so, or says which type each is of. */
  function isOfFields({ header, title, rows }: Section): boolean {
    // "Privacy and cookies", further above, may be the title of more.
    if (header !== null && isOfCookies(title, rows, 1)) return false;
    const [titles, ...below] = rows;
    const fields = header === null ? below : rows;
    const isType = (column: number): boolean => fields.every(({ cells }) => isDataType(cells[column]?.text ?? ''));
    const isNamed = header !== null ? saysField(title) : titles?.cells.some(({ text }) => saysField(text));
    return fields.length > 0 && (isNamed === true || titles?.cells.some((_, column) => isType(column)) === true);
  }

  /** True for rows below a title that speaks of cookies, so many titles up. */
  const isOfCookies = (title: string, rows: readonly Row[], reach?: number): boolean =>
    saysCookie(title) || rows.some(({ headings }) => headings.slice(0, reach).some(saysCookie));

  /** @param known the same header stands above another table of cookies */
  function readRows(section: Section, known: boolean): readonly Entry[] {
    const { header, rows } = section;
    if (isOfFields(section)) return [];
    const cells = rows.map((row) => row.cells);
    const isDefinition = cells.every(defines) || cells.some((row) => defines(row) && SMALL.test(row[0]?.text ?? ''));
    const columns = resolveColumns(header, cells) ?? (header === null && isDefinition ? DEFINITION : null);
    if (columns === null) return [];
    const timed = columns.includes('lifetime');
    const titled =
      columns === DEFINITION
        ? rows.filter((row) => defines(row.cells))
        : header === null
          ? withoutTitles(rows, columns)
          : rows;
    const entries = underOwnCells(titled, header, columns).map(
      ({ cells, start, end, headings }): Entry => ({
        cells: withLabels(toCells(withGap(cells, columns, isLifetime), columns)),
        headings,
        start,
        end,
        place: 'cell',
        timed,
      }),
    );
    // A row with only a name is a section or a note, unless nothing but a name is written so.
    const isBare = (cells: Cells): boolean => Object.keys(cells).length === 1;
    const likenessOf = ({ name }: Cells): number =>
      Math.max(0, ...readNames(name?.text ?? '', true).map(({ likeness }) => likeness));
    // Where another row has only a name, one has a word that begins as names do.
    const some = entries.some(({ cells }) => isBare(cells) && likenessOf(cells) >= 4);
    const spare = (cells: Cells): boolean =>
      isBare(cells) &&
      likenessOf(cells) < 4 &&
      !(some && likenessOf(cells) > 0 && BARE_WORD.test(cells.name?.text ?? ''));
    const told = entries.some(({ cells }) => Object.keys(cells).length > 2)
      ? entries.filter(({ cells }) => !spare(cells))
      : entries;
    // Single ordinary words may be names, but where all are, the table must be one of cookies, and say how long they stay.
    // "myTown | ePortal | Contact": in a menu nothing is a name but what nothing else is written like.
    const isMenu = header === null && !timed && cells.flat().every(({ text }) => text.length < MAX_MENU_LENGTH);
    const least = isMenu ? 4 : 2;
    const likely = told.some(({ cells }) =>
      readNames(cells.name?.text ?? '', true).some(({ likeness }) => likeness >= least),
    );
    // "Contact details", "Clinical history": what else is kept of people.
    const named = told.filter(({ cells }) => readNames(cells.name?.text ?? '', true).length > 0);
    const ofCookies = isOfCookies(section.title, rows);
    const isRead =
      (likely && named.length * 2 >= told.length) || (ofCookies && (likely || timed || columns === DEFINITION));
    return known || isRead ? told : [];
  }

  return readTable;
}
