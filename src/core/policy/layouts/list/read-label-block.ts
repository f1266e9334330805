import { cellBetween } from '../../document/cell.ts';
import { holdsNames } from '../../document/column.ts';
import { type Cells, type Entry, type FilledCells, NOTHING, type Reading } from '../../document/entry.ts';
import type { Line } from '../../document/line.ts';
import type { Fields } from '../../fields/fields.ts';
import type { Labelled, Labels } from './label.ts';

/** Within so many labels the first name comes. */
const MAX_HEAD = 12;
/** A longer list of records is read piece by piece. */
const MAX_LABELS = 300;
/** "_a (2 years), _b". */
const ASIDE = /\s?\([^()]{1,60}\)/g;
const LABEL = /^\p{L}[\p{L} ’'/()-]{1,40}\s?:\s\S/u;

interface Told extends Labelled {
  /** What the label itself says. */
  readonly label: string;
  readonly start: number;
}

interface Run {
  readonly labels: readonly Told[];
  readonly taken: number;
}

const isName = ({ column }: Told): boolean => holdsNames(column);

/**
 * Where each record begins: the labels that stand alike before every name are the record's, as far back as none of them
 * stands behind the last name. "Type, Name, Duration, Type, Name, Duration": at the type.
 */
function recordStarts(labels: readonly Told[]): readonly number[] {
  const names = labels.flatMap((label, index) => (isName(label) ? [index] : []));
  const tail = labels.slice((names.at(-1) ?? 0) + 1);
  const alike = (back: number): boolean => {
    const columns = new Set(
      names.map((at, index) => (at - back > (names[index - 1] ?? -1) ? labels[at - back]?.column : 0)),
    );
    return columns.size === 1 && !columns.has(0) && !tail.some(({ column }) => columns.has(column));
  };
  let back = 0;
  while (alike(back + 1)) back += 1;
  return names.map((at) => at - back);
}

/**
 * Reads a block of labels of which a later one has the names: "Service: Example", "Provider: Example Ltd",
 * "Cookies: _a, _b", "Duration: 1 year", once or several times. A block that begins with its name is a card.
 */
export function createLabelBlockReader(
  { onlyNames, readCategory, readNames, saysCookie, saysService }: Fields,
  { labelAbove, labelOf }: Labels,
) {
  const isLabel = (line: Line | undefined): boolean =>
    line !== undefined && line.cells.length === 0 && LABEL.test(line.text);

  const hasNames = ({ value }: Labelled): boolean => readNames(value.text, true).length > 0;

  /** "Cookies set: _a, _b": whatever else the label says of the cookies, names stand behind it. */
  function namesBehind({ text, start }: Line): Labelled | null {
    const colon = text.indexOf(':');
    const label = text.slice(0, colon);
    const value = cellBetween(text, colon + 1, text.length, start);
    const names = saysCookie(label) && readCategory(label) === null && onlyNames(value.text.replace(ASIDE, '')) > 0;
    return names ? { column: 'name', value } : null;
  }

  /** The labels from one line on, each before its value or all above theirs. */
  function runAt(lines: readonly Line[], at: number): Run {
    const above = !isLabel(lines[at]);
    const labels: Told[] = [];
    let taken = 0;
    for (let line = lines[at]; line !== undefined && labels.length < MAX_LABELS; line = lines[at + taken]) {
      if ((taken > 0 && line.gap) || (labels.length >= MAX_HEAD && !labels.some(isName))) break;
      const told = above ? labelAbove(lines, at + taken) : isLabel(line) ? (labelOf(line) ?? namesBehind(line)) : null;
      if (told !== null) {
        const label = above ? line.text : line.text.slice(0, line.text.indexOf(':'));
        labels.push({ ...told, label, start: line.start });
      } else if (above || !isLabel(line)) break;
      taken += told !== null && above ? 2 : 1;
    }
    // "Name" is the service's where another label says "Cookie name".
    const ofCookie = ({ label }: Told): boolean => /cookie/i.test(label) || saysCookie(label);
    const own = labels.some((each) => isName(each) && ofCookie(each));
    const named = labels.map(
      (each): Told => (isName(each) ? { ...each, column: own && !ofCookie(each) ? 'other' : 'name' } : each),
    );
    return { labels: named, taken };
  }

  /** What labels say of one cookie; of several alike the last, but of a service and of who provides it the latter. */
  function cellsOf(labels: readonly Told[]): Cells {
    const cells: FilledCells = {};
    for (const { column, value, label } of labels) {
      const ofService = column === 'provider' && saysService(label);
      if (value.text !== '' && !(ofService && cells.provider !== undefined)) cells[column] = value;
    }
    return cells;
  }

  return function readLabelBlock(lines: readonly Line[], at: number, headings: readonly string[]): Reading {
    const { labels, taken } = runAt(lines, at);
    const name = labels.findIndex(isName);
    if (name <= 0 || labels.some((label) => isName(label) && !hasNames(label))) return NOTHING;
    const starts = recordStarts(labels);
    const shared = labels.slice(0, starts[0]);
    const entries = starts.map((from, index): Entry => {
      const own = labels.slice(from, starts[index + 1]);
      const cells = { ...cellsOf(shared), ...cellsOf(own) };
      const start = own[0]?.start ?? 0;
      return {
        cells,
        headings,
        start,
        end: own.at(-1)?.value.end ?? start,
        place: 'cell',
        timed: cells.lifetime !== undefined,
      };
    });
    const least = starts.length > 1 ? 2 : 3;
    return entries.every(({ cells }) => Object.keys(cells).length >= least) ? { entries, taken } : NOTHING;
  };
}
