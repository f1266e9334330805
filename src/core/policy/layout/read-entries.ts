import { readGrid } from '../grid/read-grid.ts';
import { readCard } from '../list/read-card.ts';
import { readList } from '../list/read-list.ts';
import { type Column, isClearHeader, readPureLabel, readRunHeader } from '../meaning/columns.ts';
import { readNames } from '../meaning/names.ts';
import { readProse } from '../prose/read-prose.ts';
import { readRun } from '../run/read-run.ts';
import { readStack } from '../stack/read-stack.ts';
import type { Entry, Reading } from './entry.ts';
import type { Line, Lines } from './line.ts';
import { headingTrail } from './trail.ts';

/** Lines of one table: parted cells, of the same table where the document has tables. */
function gridEnd(lines: readonly Line[], at: number): number {
  const table = lines[at]?.table;
  let end = at;
  while ((lines[end]?.cells.length ?? 0) > 1 && lines[end]?.table === table) end += 1;
  return end;
}

/** A header whose cells stand one below the other: at least two lines that are labels and nothing else. */
function stackedHeader(lines: readonly Line[], at: number): readonly Column[] | null {
  const columns: Column[] = [];
  for (
    let line = lines[at];
    line !== undefined && line.cells.length === 0 && columns.length < 10;
    line = lines[at + columns.length]
  ) {
    const column = readPureLabel(line.text);
    if (column === 'unknown') break;
    columns.push(column);
  }
  while (columns.length > 0 && !isClearHeader(columns)) columns.pop();
  return columns.length > 1 ? columns : null;
}

/** How far lines may be cells that stand one below the other. */
function stackEnd(lines: readonly Line[], at: number): number {
  let end = at;
  for (let line = lines[end]; line !== undefined; line = lines[end]) {
    if (line.cells.length > 1 || (line.level !== null && line.level < 7) || line.text.length > 600 || end - at > 300)
      break;
    if (end > at && (stackedHeader(lines, end) !== null || readRunHeader(line.text) !== null)) break;
    end += 1;
  }
  return end;
}

/**
 * What a document says about cookies, place by place. At each line the layouts are tried from the one that the document
 * marks most clearly to plain sentences; the first that fits takes its lines.
 */
export function readEntries({ text, lines }: Pick<Lines, 'text' | 'lines'>): readonly Entry[] {
  const entries: Entry[] = [];
  const trail = headingTrail();
  /** The columns of the table just read, by which it may go on in another layout. */
  let open: readonly Column[] | null = null;
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
      const grid = readGrid(lines.slice(at, end), open, headings);
      entries.push(...grid.entries);
      open = line.table === 0 ? grid.columns : null;
      at = end;
      continue;
    }
    if (line.level === null || line.level === 7) {
      const run = readRunHeader(line.text);
      const stacked = run === null ? stackedHeader(lines, at) : null;
      const columns: readonly Column[] | null = run?.columns ?? stacked ?? open;
      const from = run === null ? at + (stacked?.length ?? 0) : at + 1;
      if (columns !== null) {
        const below = lines.slice(from, stackEnd(lines, from));
        const rows: Reading =
          stacked === null ? readRun(text, below, columns, run?.joined ?? false, headings) : { entries: [], taken: 0 };
        const reading: Reading = rows.taken > 0 ? rows : readStack(below, columns, headings);
        open = reading.taken > 0 ? columns : null;
        if (reading.taken > 0) {
          take({ entries: reading.entries, taken: reading.taken + from - at });
          continue;
        }
        // A header above nothing that could be read is still no item of a list.
        if (from > at) {
          at = from;
          continue;
        }
      }
    } else {
      open = null;
    }
    const card = readCard(lines, at, headings, series);
    series = card.taken > 0;
    if (take(card) || take(readList(lines, at, headings))) continue;
    entries.push(...readProse(line, headings));
    trail.pass(line, at);
    at += 1;
  }
  return entries.filter(({ cells, place }) => place !== 'prose' || readNames(cells.name?.text ?? '', true).length > 0);
}
