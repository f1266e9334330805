import { toCells } from '../grid/read-grid.ts';
import type { Entry, Reading } from '../layout/entry.ts';
import type { Cell, Line } from '../layout/line.ts';
import type { Column } from '../meaning/columns.ts';
import { onlyNames } from '../meaning/names.ts';
import { cutRow } from './cut-row.ts';

/** A row that is wrapped is put together from at most so many lines. */
const WRAPPED = 4;

interface Row {
  readonly cells: readonly Cell[];
  readonly lines: number;
  readonly whole: boolean;
}

/** Cuts the row that begins at a line, and says how many lines it takes; null when none does. */
function rowAt(
  text: string,
  lines: readonly Line[],
  at: number,
  columns: readonly Column[],
  joined: boolean,
): Row | null {
  const first = lines[at];
  if (first === undefined) return null;
  let best: { readonly cells: readonly Cell[]; readonly score: number; readonly lines: number } | null = null;
  for (let count = 1; count <= WRAPPED; count += 1) {
    const last = lines[at + count - 1];
    if (
      last === undefined ||
      last.cells.length > 0 ||
      last.level !== null ||
      (count > 1 && (last.gap || isRow(last, columns, joined)))
    )
      break;
    const cut = cutRow(text.slice(first.start, last.end), columns, joined);
    // More lines are only taken for what they add: a line of plain prose adds nothing.
    if (cut !== null && cut.score > (best?.score ?? 0) + (best === null ? 0 : 1)) best = { ...cut, lines: count };
  }
  if (best === null) return null;
  const offset = first.start;
  const cells = best.cells.map((cell) => ({
    text: cell.text.replace(/\s+/g, ' '),
    start: cell.start + offset,
    end: cell.end + offset,
  }));
  return { cells, lines: best.lines, whole: cells.every((cell) => cell.text !== '') };
}

/** True when a line is a row by itself, and so not the rest of the row above. */
function isRow({ text }: Line, columns: readonly Column[], joined: boolean): boolean {
  const cells = cutRow(text, columns, joined)?.cells ?? [];
  const name = columns.findIndex((column) => column === 'name' || column === 'cookie');
  return onlyNames(cells[name]?.text ?? '') >= 3;
}

/**
 * Reads rows whose cells are parted by single spaces, or by nothing.
 * @returns the entries, and how many lines they took
 */
export function readRun(
  text: string,
  lines: readonly Line[],
  columns: readonly Column[],
  joined: boolean,
  headings: readonly string[],
): Reading {
  const entries: Entry[] = [];
  const kinds = columns.map((column) => (column === 'cookie' ? 'name' : column));
  const timed = columns.includes('lifetime');
  let at = 0;
  while (at < lines.length) {
    const row = rowAt(text, lines, at, columns, joined);
    const cells = toCells(row?.cells ?? [], kinds);
    const name = cells.name?.text ?? '';
    const likeness = onlyNames(name);
    const plain = likeness > 0 && !/^\p{Lu}/u.test(name) && row?.whole === true && (timed || entries.length > 0);
    const nameless =
      cells.name === undefined &&
      cells.provider !== undefined &&
      row?.cells.filter((cell) => cell.text !== '').length === columns.length - 1;
    const first = row?.cells[0];
    if (row === null || first === undefined || !(likeness >= 3 || plain || nameless)) break;
    entries.push({
      cells,
      headings,
      start: lines[at]?.start ?? 0,
      end: lines[at + row.lines - 1]?.end ?? 0,
      place: 'cell',
      timed,
    });
    at += row.lines;
  }
  const named = entries.some(({ cells }) => cells.name !== undefined);
  return named ? { entries, taken: at } : { entries: [], taken: 0 };
}
