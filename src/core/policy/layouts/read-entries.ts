import type { Entry, Reading } from '../document/entry.ts';
import type { Line, Lines } from '../document/line.ts';
import type { Fields } from '../fields/fields.ts';
import { createHeadedByProviders } from './headings/headed-by-providers.ts';
import { createHeaders, type Header } from './headings/header.ts';
import { createOnlyService } from './headings/only-service.ts';
import { createHeadingTrails } from './headings/trail.ts';
import { createAboutCookies } from './list/about-cookies.ts';
import { createOpenings } from './list/card-opening.ts';
import { createHeadedRecords } from './list/headed-records.ts';
import { createLabels } from './list/label.ts';
import { createLeads } from './list/lead.ts';
import { createBareNamesReader } from './list/read-bare-names.ts';
import { createCardReader } from './list/read-card.ts';
import { createGroupReader } from './list/read-group.ts';
import { createLabelBlockReader } from './list/read-label-block.ts';
import { createLabelledRowReader } from './list/read-labelled-row.ts';
import { createListReader } from './list/read-list.ts';
import { createRecordReader } from './list/read-record.ts';
import { createTags } from './list/tags.ts';
import { createCalledNames } from './prose/called-names.ts';
import { createGoesOn } from './prose/goes-on.ts';
import { createLifetimesBehind } from './prose/lifetimes-behind.ts';
import { createProseReader } from './prose/read-prose.ts';
import { unwrapped } from './prose/unwrap.ts';
import { createFits } from './stacked/fit.ts';
import { createColumnsReader } from './stacked/read-columns.ts';
import { createStackedReader } from './stacked/read-stacked.ts';
import { createTableReader } from './table/read-table.ts';
import { createColumnResolver } from './table/resolve-columns.ts';
import { createRowCutter } from './unseparated/cut-row.ts';
import { createCellFit } from './unseparated/fit-cell.ts';
import { createRowMarker } from './unseparated/mark-row.ts';
import { createUnseparatedReader } from './unseparated/read-unseparated.ts';
import { createSharedCells } from './unseparated/shared-cells.ts';
import { createOneLineSplitter } from './unseparated/split-one-line.ts';

/** Where the table ends that begins at a line: parted cells, of one table where the document has tables. */
function tableEnd(lines: readonly Line[], at: number): number {
  const table = lines[at]?.table;
  let end = at;
  while ((lines[end]?.cells.length ?? 0) > 1 && lines[end]?.table === table) end += 1;
  return end;
}

/** Of a document with so many glued rows, one that stands alone is a row too. */
const MIN_GLUED = 3;
/** Of rows that have none. */
const GLUED: Header = { columns: ['name', 'purpose', 'lifetime'], taken: 0, rows: 'joined' };

export function createEntryReader(fields: Fields) {
  const headedByProviders = createHeadedByProviders(fields);
  const onlyService = createOnlyService(fields);
  const headingTrail = createHeadingTrails(fields, onlyService);
  const { headerAt, headsRows, isGluedRow, rowsEnd } = createHeaders(fields);
  const asTable = createHeadedRecords(fields);
  const labels = createLabels(fields);
  const leadOf = createLeads(fields);
  const goesOn = createGoesOn(fields);
  const aboutCookies = createAboutCookies(fields);
  const readCard = createCardReader(
    fields,
    labels,
    createOpenings(fields, labels),
    leadOf,
    createTags(fields),
    goesOn,
    aboutCookies,
  );
  const readGroup = createGroupReader(fields);
  const { readNames, readBracket } = createBareNamesReader(fields, labels, onlyService);
  const readRecord = createRecordReader(fields, labels);
  const readLabelBlock = createLabelBlockReader(fields, labels);
  const readLabelledRow = createLabelledRowReader(fields, labels, leadOf);
  const readList = createListReader(fields, labels, leadOf, aboutCookies);
  const readProse = createProseReader(fields, goesOn, createLifetimesBehind(fields), createCalledNames(fields));
  const readStacked = createStackedReader(createFits(fields));
  const readColumns = createColumnsReader(fields);
  const readTable = createTableReader(fields, labels, createColumnResolver(fields));
  const cutRow = createRowCutter(fields, createRowMarker(fields), createCellFit(fields));
  const splitOneLine = createOneLineSplitter(fields);
  const readUnseparated = createUnseparatedReader(fields, cutRow, createSharedCells(fields));
  /** "The log of the server holds:", "Server logs": what is listed below it are fields. One such word is said of cookies too. */
  const headsLog = ({ text, level }: Line): boolean =>
    (text.endsWith(':') || level !== null) &&
    !fields.saysCookie(text) &&
    text.split(/\s+/).filter(fields.saysLogs).length > 1;

  /**
   * What a document says about cookies, place by place. At each line the layouts are tried from the one that the
   * document marks most clearly to plain sentences; the first that fits takes its lines.
   */
  return ({ text, lines: given }: Pick<Lines, 'text' | 'lines'>): readonly Entry[] => {
    const lines = asTable(given.flatMap(splitOneLine));
    const entries: Entry[] = [];
    const trail = headingTrail(lines);
    const hasGluedRows = lines.filter(({ text }) => isGluedRow(text)).length >= MIN_GLUED;
    const proven = new Set<string>();
    /** The table just read: it may go on in another layout. */
    let open: Header | null = null;
    /** The table of glued or spaced rows that the line above could not be read as a row of. */
    let paused = null as { readonly table: Header; readonly at: number } | null;
    /** Where the lines end that were read last: the words right below are of their cookie, and head nothing. */
    let readTo = -1;
    /** Where the last card ended. */
    let cardsEnd = -2;

    for (let at = 0; at < lines.length; ) {
      const line = lines[at];
      if (line === undefined) break;
      const headings = trail.headings();
      const take = (reading: Reading): boolean => {
        entries.push(...reading.entries);
        at += reading.taken;
        if (reading.taken > 0) readTo = at;
        return reading.taken > 0;
      };

      if (headsLog(line)) {
        do at += 1;
        while (lines[at]?.bullet === true);
        continue;
      }
      if (take(readLabelledRow(lines, at, headings)) || take(readRecord(lines, at, headings))) continue;
      if (line.cells.length > 1) {
        const end = tableEnd(lines, at);
        const table = readTable(lines.slice(at, end), open?.columns ?? null, headings, proven);
        entries.push(...table.entries);
        open =
          line.table !== 0 || table.columns === null
            ? null
            : { columns: table.columns, taken: 0, rows: 'stacked', roomy: false };
        at = end;
        continue;
      }
      if (open !== null && headsRows(lines, at, open.grouped)) {
        trail.pass(line, at, false);
        at += 1;
        continue;
      }
      if (take(readColumns(lines, at, headings))) continue;
      const ends = line.level !== null && line.level < 7;
      const areGlued = isGluedRow(line.text) && (hasGluedRows || isGluedRow(lines[at + 1]?.text));
      const header = ends ? null : areGlued ? GLUED : headerAt(lines, at);
      const resumed: Header | null = paused?.at === at - 1 ? paused.table : null;
      const table: Header | null = ends ? null : (header ?? open ?? resumed);
      open = null;
      if (table !== null) {
        const from = at + (header?.taken ?? 0);
        const below = lines.slice(from, rowsEnd(lines, from, table));
        const unseparated = readUnseparated(text, below, table, headings);
        const reading: Reading =
          unseparated.taken > 0 || table === resumed
            ? unseparated
            : readStacked(below, table.columns, headings, table.roomy ?? null);
        const pauses: boolean = header === null && reading.taken === 0 && table.rows !== 'stacked' && !line.gap;
        paused = pauses ? { table, at } : null;
        if (reading.taken > 0 || header?.grouped)
          open = { ...table, taken: 0, rows: unseparated.taken > 0 ? table.rows : 'stacked' };
        // A header above nothing that could be read is still no item of a list, but may be a heading: "Functional cookies".
        const isHeading = reading.taken === 0 && fields.readCategory(line.text) !== null;
        if (!isHeading && take({ ...reading, taken: reading.taken + from - at })) continue;
      }
      if (take(readLabelBlock(lines, at, headings))) continue;
      const card = readCard(lines, at, headings, at - cardsEnd <= 1);
      if (card.taken > 0) cardsEnd = at + card.taken;
      if (
        take(card) ||
        take(readGroup(line, headings)) ||
        take(readNames(lines, at, headings)) ||
        take(readBracket(line, headings)) ||
        take(readList(lines, at, headings))
      )
        continue;
      const paragraph = unwrapped(text, lines, line, at);
      const told = readProse(paragraph.line, headings);
      entries.push(...told);
      const continues = at === readTo && !line.gap;
      trail.pass(told.length > 0 ? paragraph.line : line, at, told.length > 0 || continues);
      at += told.length > 0 ? paragraph.taken : 1;
    }
    return headedByProviders(
      entries.filter(
        ({ cells, place }) => place !== 'prose' || fields.readNames(cells.name?.text ?? '', true).length > 0,
      ),
    );
  };
}
