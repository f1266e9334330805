import { type Cells, joinCells, type Reading } from '../layout/entry.ts';
import { type Cell, cellBetween, type Line } from '../layout/line.ts';
import { type Column, readPureLabel } from '../meaning/columns.ts';
import { onlyNames, readNames } from '../meaning/names.ts';
import { leadOf } from './lead.ts';

/** A card is not longer. */
const MOST = 14;

interface Labelled {
  readonly column: Exclude<Column, 'unknown'>;
  readonly value: Cell;
}

/** A line "label: value", where the label is a header's. */
function labelOf({ text, start }: Line): Labelled | null {
  const colon = text.search(/\s?:(?:\s|$)/);
  if (colon <= 0 || colon > 40) return null;
  const column = readPureLabel(text.slice(0, colon));
  return column === 'unknown'
    ? null
    : { column, value: cellBetween(text, text.indexOf(':', colon) + 1, text.length, start) };
}

/** A name alone on its line, so that another card begins; not an ordinary word, which may be a value. */
const beginsCard = (text: string): boolean => onlyNames(text) >= (/^[^\p{Lu}]*[-.:\d]/u.test(text) ? 1 : 3);

/**
 * Reads a card: a name alone on its line or after the label of names, then lines about it, with labels or without.
 * @param series a card was just read, so that a less likely name may begin the next
 * @returns the entry, and how many lines it took (0 when no card begins here)
 */
export function readCard(lines: readonly Line[], at: number, headings: readonly string[], series: boolean): Reading {
  const none = { entries: [], taken: 0 };
  const first = lines[at];
  if (first === undefined || first.cells.length > 0) return none;
  const label = labelOf(first);
  const named =
    label !== null &&
    (label.column === 'name' || label.column === 'cookie') &&
    readNames(label.value.text, true).length > 0;
  const alone = named ? 0 : onlyNames(first.text);
  if (!named && alone === 0) return none;

  const cells: { -readonly [column in keyof Cells]: Cell } = {
    name: named ? label.value : cellBetween(first.text, 0, first.text.length, first.start),
  };
  let text: Cell | undefined;
  let labels = 0;
  let taken = 1;
  for (let line = lines[at + taken]; line !== undefined && taken < MOST; line = lines[at + taken]) {
    if (line.cells.length > 0 || (line.level !== null && line.level < 7) || beginsCard(line.text)) break;
    const part = labelOf(line);
    if (part?.column === 'name' || part?.column === 'cookie') break;
    if (part === null && line.level !== null) break;
    // Below a heading a card goes on over empty lines; elsewhere only labels carry it on.
    if (part === null && line.gap && first.level === null && (text !== undefined || labels > 0)) break;
    if (part === null && (leadOf(line.text, 0)?.likeness ?? 0) >= 4) break;
    if (part === null) text = joinCells(text, line);
    else if (part.value.text !== '') cells[part.column] ??= part.value;
    if (part !== null) labels += 1;
    taken += 1;
  }
  // An ordinary word alone on a line is a name only when labels follow it.
  const sure = named
    ? labels > 0 || alone >= 3
    : alone >= 3 || (series && alone > 0 && /^[^\p{Lu}]/u.test(first.text))
      ? labels > 0 || text !== undefined
      : labels > 1 && cells.lifetime !== undefined;
  if (!sure) return none;
  if (text !== undefined) cells.description = joinCells(cells.description, text);
  const end = lines[at + taken - 1]?.end ?? first.end;
  return {
    entries: [{ cells, headings, start: first.start, end, place: 'cell', timed: cells.lifetime !== undefined }],
    taken,
  };
}
