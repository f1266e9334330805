import { type Cell, cellBetween, joinCells, movedBy } from '../../document/cell.ts';
import type { Column } from '../../document/column.ts';
import type { Cells, FilledCells } from '../../document/entry.ts';
import type { Line } from '../../document/line.ts';
import type { Fields } from '../../fields/fields.ts';
import { memoize } from '../../lexicon/memoize.ts';

export interface Labelled {
  readonly column: Exclude<Column, 'unknown'>;
  readonly value: Cell;
}

/** A label of one or two words, and what only a space parts from it. */
const UNMARKED = /^([\p{Lu}\p{Lo}][\p{L}’']{2,20}(?: [\p{Ll}\p{Lo}][\p{L}’']{1,20})?) (?=\S)/u;

/** Longer words hold no labels. */
const MAX_LENGTH = 2000;
/** Where a label may begin: on a line of its own, in a new sentence, behind a dash, or as the last ("counts visits Duration: 2 years"). */
const BREAK = /\n|(?<=[\p{Ll})])\s(?=\p{Lu}\p{L}{3,14}:\s[^:]{1,30}$)|(?<=[.;])\s+|(?:(?<!\s)\s+)?\s[–—|·-]\s+/gu;
/** "Example: counts visits", "Example – counts visits" */
const ITEM = /^([^:.]{2,60}?)(?::|\s[–—-])\s/;

export function createLabels({ findService, isLifetime, readPureLabel, withoutStop }: Fields) {
  /** A line "label: value", where the label is a header's. */
  function labelOf({ text, start }: Cell): Labelled | null {
    const colon = text.search(/\s?:(?:\s|$)/);
    if (colon <= 0 || colon > 40) return null;
    const column = readPureLabel(text.slice(0, colon));
    if (column === 'unknown') return null;
    const label = text.slice(0, text.indexOf(':', colon) + 1);
    // "Domain: Domain: www.example.org"
    const again = text.startsWith(` ${label}`, label.length) ? label.length + 1 : 0;
    return { column, value: cellBetween(text, label.length + again, text.length, start) };
  }

  const unmarked = memoize((text): Labelled | null => {
    const both = UNMARKED.exec(text)?.[1];
    if (both === undefined || /[.!?]$/.test(text)) return null;
    for (const label of [both, both.split(' ', 1)[0] ?? '']) {
      const column = readPureLabel(label);
      const value = cellBetween(text, label.length, text.length);
      if (column === 'unknown' || column === 'name' || column === 'cookie' || column === 'other') continue;
      if (column !== 'lifetime' || isLifetime(value.text)) return { column, value };
    }
    return null;
  });

  /**
   * A line "Label value" without a colon, as in a card where the two only look different. Behind a label of lifetimes
   * stands a lifetime; whether another label is one, its neighbours must say.
   */
  function unmarkedLabelOf({ text, start }: Cell): Labelled | null {
    const label = unmarked(text);
    return label === null ? null : { column: label.column, value: movedBy(label.value, start) };
  }

  /** A label alone on its line, and its value on the next. */
  function labelAbove(lines: readonly Line[], at: number): Labelled | null {
    const line = lines[at];
    const below = lines[at + 1];
    if (line === undefined || below === undefined || line.cells.length > 0 || below.cells.length > 0) return null;
    const column = readPureLabel(line.text);
    return column === 'unknown' || readPureLabel(below.text) !== 'unknown' ? null : { column, value: below };
  }

  /**
   * The cells of a row, with the labels in its longest one taken apart: lines "label: value", as definition lists have
   * them, or sentences ("Keeps you signed in. Provider: X. Duration: 1 year."). Each value goes where its label says,
   * unless the row has a cell for that. Words without a label stay.
   */
  function withLabels(cells: Cells): Cells {
    const column = cells.purpose === undefined ? 'description' : 'purpose';
    const whole = cells[column];
    if (whole === undefined || whole.text.length > MAX_LENGTH || !whole.text.includes(':')) return cells;
    const result: FilledCells = { ...cells };
    delete result[column];
    let rest: Cell | undefined;
    let from = 0;
    let by = '';
    const take = (to: number): void => {
      const line = cellBetween(whole.text, from, to, whole.start);
      const label = labelOf(line);
      if (label?.column === column) rest = joinCells(rest, label.value, by);
      else if (label === null || label.value.text === '' || result[label.column] !== undefined)
        rest = joinCells(rest, line, by);
      else
        result[label.column] =
          label.column === 'provider' ? { ...label.value, text: withoutStop(label.value.text) } : label.value;
    };
    for (const { 0: between, index } of whole.text.matchAll(BREAK)) {
      take(index);
      from = index + between.length;
      by = between;
    }
    take(whole.text.length);
    if (rest !== undefined) result[column] ??= rest;
    return result;
  }

  /** What the item of a service begins with: who it is, and what for; null for other words. */
  function itemOf({ text, start }: Cell): Cells | null {
    const [head = '', owner = ''] = ITEM.exec(text) ?? [];
    if (owner === '' || findService(owner) !== owner) return null;
    return {
      provider: cellBetween(text, 0, owner.length, start),
      description: cellBetween(text, head.length, text.length, start),
    };
  }

  return { itemOf, labelAbove, labelOf, unmarkedLabelOf, withLabels };
}

export type Labels = ReturnType<typeof createLabels>;
