import { type Cell, cellBetween } from '../../document/cell.ts';
import { holdsNames } from '../../document/column.ts';
import { type Cells, type FilledCells, NOTHING, type Reading } from '../../document/entry.ts';
import type { Line } from '../../document/line.ts';
import type { Fields } from '../../fields/fields.ts';
import type { Labelled, Labels } from './label.ts';

/** Longer lines are no records. */
const MAX_LENGTH = 600;
/** Where another label may begin: "Name: _ga; Purpose: counts visits, Lifetime: 2 years". */
const SEAM = /[.;,|•]\s+(?=\p{L}[\p{L} ’']{1,30}:)/gu;
const BLANKS = / {2,}/g;
/** "Host www.example.org": a word, and what only a space parts from it. */
const FIRST_WORD = /^\p{Lu}[\p{L}’']{1,20}(?= \S)/u;
/** Lines above records of one service that may speak of it. */
const MAX_ABOVE = 30;

/** The pieces of a line that labels may begin: its cells, or what blanks part, or marks. */
function piecesOf({ text, start, cells }: Line, seam: RegExp): readonly Cell[] {
  if (cells.length > 0) return cells;
  const seams = [...text.matchAll(seam)];
  return [...seams, null].map((found, at) => {
    const before = seams[at - 1];
    return cellBetween(
      text,
      before === undefined ? 0 : before.index + before[0].length,
      found?.index ?? text.length,
      start,
    );
  });
}

export function createRecordReader({ readNames, readPureLabel }: Fields, { itemOf, labelOf }: Labels) {
  /** "Name _ga", in a cell beside others that begin so. */
  function labelIn(cell: Cell): Labelled | null {
    const [word = ''] = FIRST_WORD.exec(cell.text) ?? [];
    const column = word === '' ? 'unknown' : readPureLabel(word);
    return column === 'unknown'
      ? null
      : { column, value: cellBetween(cell.text, word.length, cell.text.length, cell.start) };
  }

  /** What stands right above the records of a service: its sentence, and who provides it. */
  function serviceAbove(lines: readonly Line[], at: number): Cells {
    let from = at;
    while (from > 0 && at - from < MAX_ABOVE && lines[from]?.gap === false) from -= 1;
    const plain = lines.slice(from, at).filter(({ cells }) => cells.length === 0);
    const labels = plain.map((line) => labelOf(line) ?? labelIn(line));
    const provider = labels.find((label) => label?.column === 'provider');
    const description = plain.find(({ text }, index) => labels[index] === null && /[.!]$/.test(text));
    return { ...(provider ? { provider: provider.value } : {}), ...(description ? { description } : {}) };
  }

  /**
   * Reads a line that holds one cookie as labels with their values, its name among them. Where nothing parts them but
   * marks, the first is the name, or more than one stands beside it; what a service does may stand before them.
   */
  return function readRecord(lines: readonly Line[], at: number, headings: readonly string[]): Reading {
    const line = lines[at];
    if (line === undefined || line.table !== 0 || line.text.length > MAX_LENGTH) return NOTHING;
    const cut = piecesOf(line, BLANKS);
    const inCells = cut.length > 2;
    if (!inCells && (line.cells.length > 0 || !line.text.includes(':'))) return NOTHING;
    const [intro, ...others] = inCells ? cut : piecesOf(line, SEAM);
    const labelled = (piece: Cell): Labelled | null => labelOf(piece) ?? (inCells ? labelIn(piece) : null);
    const begins = intro === undefined ? null : labelled(intro);
    const labels = [...(begins === null && !inCells ? [] : [begins]), ...others.map(labelled)];
    const named = labels.find((label) => label !== null && holdsNames(label.column));
    if (intro === undefined || named == null || labels.includes(null)) return NOTHING;
    // "Example: counts visits. Cookies: _a, _b. Duration: 1 year.": what stands before them is no word alone.
    if (!inCells && begins !== named && readNames(named.value.text, false).length === 0) return NOTHING;
    const item = begins === null ? itemOf(intro) : null;
    const least = item !== null ? 1 : inCells || begins === null || begins === named ? 2 : 3;
    if (labels.length < least) return NOTHING;
    const told = item ?? (begins === null ? { description: intro } : {});
    const cells: FilledCells = {};
    for (const label of labels)
      if (label !== null) cells[holdsNames(label.column) ? 'name' : label.column] ??= label.value;
    if (readNames(cells.name?.text ?? '', true).length === 0) return NOTHING;
    const all = inCells ? { ...cells, ...serviceAbove(lines, at) } : { ...told, ...cells };
    const { start, end } = line;
    return {
      entries: [{ cells: all, headings, start, end, place: 'cell', timed: cells.lifetime !== undefined }],
      taken: 1,
    };
  };
}
