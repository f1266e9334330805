import { cellBetween } from '../../document/cell.ts';
import { holdsNames } from '../../document/column.ts';
import type { Cells, Reading } from '../../document/entry.ts';
import type { Line } from '../../document/line.ts';
import type { Fields } from '../../fields/fields.ts';
import type { Labelled, Labels } from './label.ts';

/** Longer blocks are no description of one service. */
const MAX_LINES = 12;
/** "_a (2 years), _b". */
const ASIDE = /\s?\([^()]{1,60}\)/g;
const LABEL = /^\p{L}[\p{L} ’'/()-]{1,40}\s?:\s\S/u;

/**
 * Reads a block of lines "label: value" of which a later one has the names: "Service: Example", "Provider: Example Ltd",
 * "Cookies: _a, _b", "Duration: 1 year". A block that begins with its name is a card.
 */
export function createLabelBlockReader(
  {
    onlyNames,
    readCategory,
    readNames,
    saysCookie,
    saysService,
  }: Pick<Fields, 'onlyNames' | 'readCategory' | 'readNames' | 'saysCookie' | 'saysService'>,
  { labelOf }: Pick<Labels, 'labelOf'>,
) {
  const isLabel = (line: Line | undefined): line is Line =>
    line !== undefined && line.cells.length === 0 && LABEL.test(line.text);

  /** True for the label of a service, below which another may say whose it is. */
  const isService = (line: Line): boolean => saysService(line.text.slice(0, line.text.indexOf(':')));

  /** "Cookies set: _a, _b": whatever else the label says of the cookies, names stand behind it. */
  function namesBehind({ text, start }: Line): Labelled | null {
    const colon = text.indexOf(':');
    const label = text.slice(0, colon);
    const value = cellBetween(text, colon + 1, text.length, start);
    const names = saysCookie(label) && readCategory(label) === null && onlyNames(value.text.replace(ASIDE, '')) > 0;
    return names ? { column: 'name', value } : null;
  }

  return function readLabelBlock(lines: readonly Line[], at: number, headings: readonly string[]): Reading {
    const none = { entries: [], taken: 0 };
    const first = lines[at];
    const opening = isLabel(first) ? labelOf(first) : null;
    if (first === undefined || opening === null || holdsNames(opening.column)) return none;
    const cells: { -readonly [column in keyof Cells]: Cells[column] } = {};
    let ofService = false;
    let taken = 0;
    const add = (line: Line, { column: stated, value }: Labelled): boolean => {
      const column = holdsNames(stated) ? 'name' : stated;
      const own = column === 'provider' && !isService(line);
      // Of a service and of who provides it, the latter.
      if (column === 'provider' && cells.provider !== undefined && !own && !ofService) return true;
      if (cells[column] !== undefined && !(own && ofService)) return false;
      if (column === 'provider') ofService = !own;
      if (value.text !== '') cells[column] = value;
      return true;
    };
    for (let line = lines[at]; isLabel(line) && taken < MAX_LINES; line = lines[at + taken]) {
      const label = labelOf(line) ?? namesBehind(line);
      if ((taken > 0 && line.gap) || (label !== null && !add(line, label))) break;
      taken += 1;
    }
    if (Object.keys(cells).length < 3 || readNames(cells.name?.text ?? '', true).length === 0) return none;
    const end = lines[at + taken - 1]?.end ?? first.end;
    const timed = cells.lifetime !== undefined;
    return { entries: [{ cells, headings, start: first.start, end, place: 'cell', timed }], taken };
  };
}
