import type { Entry, Reading } from '../document/entry.ts';
import type { Line, Lines } from '../document/line.ts';
import { readNames } from '../fields/names.ts';
import { headedByProviders } from './headings/headed-by-providers.ts';
import { type Header, headerAt, rowsEnd } from './headings/header.ts';
import { headingTrail } from './headings/trail.ts';
import { readCard } from './list/read-card.ts';
import { readGroup } from './list/read-group.ts';
import { readList } from './list/read-list.ts';
import { readProse } from './prose/read-prose.ts';
import { readStack } from './stacked/read-stacked.ts';
import { readGrid } from './table/read-table.ts';
import { readRun } from './unseparated/read-unseparated.ts';

/** Lines of one table: parted cells, of the same table where the document has tables. */
function gridEnd(lines: readonly Line[], at: number): number {
  const table = lines[at]?.table;
  let end = at;
  while ((lines[end]?.cells.length ?? 0) > 1 && lines[end]?.table === table) end += 1;
  return end;
}

const NOTHING: Reading = { entries: [], taken: 0 };

/**
 * What a document says about cookies, place by place. At each line the layouts are tried from the one that the document
 * marks most clearly to plain sentences; the first that fits takes its lines.
 */
export function readEntries({ text, lines }: Pick<Lines, 'text' | 'lines'>): readonly Entry[] {
  const entries: Entry[] = [];
  const trail = headingTrail(lines);
  /** The table just read: it may go on in another layout. */
  let open: Header | null = null;
  let series = false;

  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    if (line === undefined) break;
    const headings = trail.headings();
    const take = (reading: Reading): boolean => {
      entries.push(...reading.entries);
      at += reading.taken;
      return reading.taken > 0;
    };

    if (line.cells.length > 1) {
      const end = gridEnd(lines, at);
      const grid = readGrid(lines.slice(at, end), open?.columns ?? null, headings);
      entries.push(...grid.entries);
      open = line.table !== 0 || grid.columns === null ? null : { columns: grid.columns, taken: 0, rows: 'stacked' };
      at = end;
      continue;
    }
    const ends = line.level !== null && line.level < 7;
    const header: Header | null = ends ? null : headerAt(lines, at);
    const table: Header | null = ends ? null : (header ?? open);
    open = null;
    if (table !== null) {
      const from = at + (header?.taken ?? 0);
      const below = lines.slice(from, rowsEnd(lines, from));
      const run: Reading = table.rows === 'stacked' ? NOTHING : readRun(text, below, table, headings);
      const reading = run.taken > 0 ? run : readStack(below, table.columns, headings);
      if (reading.taken > 0) open = { ...table, taken: 0, rows: run.taken > 0 ? table.rows : 'stacked' };
      // A header above nothing that could be read is still no item of a list.
      if (take({ ...reading, taken: reading.taken + from - at })) continue;
    }
    const card = readCard(lines, at, headings, series);
    series = card.taken > 0;
    if (take(card) || take(readGroup(line, headings)) || take(readList(lines, at, headings))) continue;
    const told = readProse(line, headings);
    entries.push(...told);
    trail.pass(line, at, told.length > 0);
    at += 1;
  }
  return headedByProviders(
    entries.filter(({ cells, place }) => place !== 'prose' || readNames(cells.name?.text ?? '', true).length > 0),
  );
}
