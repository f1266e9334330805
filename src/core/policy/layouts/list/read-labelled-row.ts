import { type Cell, cellBetween, joinCells, movedBy } from '../../document/cell.ts';
import { holdsNames } from '../../document/column.ts';
import { type Cells, NOTHING, type Reading } from '../../document/entry.ts';
import type { Line } from '../../document/line.ts';
import type { Fields } from '../../fields/fields.ts';
import type { Labels } from './label.ts';
import type { Lead } from './lead.ts';

/** Longer lines hold more than labels. */
const MAX_LENGTH = 200;
/** The words of a label and no more stand before the first colon. */
const BEGINS = /^[\p{Lu}\p{Lo}][\p{L} .’']{1,40}:\s/u;
/** What the words of a label are made of. */
const LETTER = /[\p{L} ’']/u;
interface Named {
  readonly name: Cell;
  readonly rest: Cell | undefined;
}

/** "__cf_bm [x3]": how often a tool met it. */
const COUNT = /\s\[x\d{1,3}\]$/;

/**
 * Reads two or three lines as consent tools write them: a name, what it is for beside or below it, and then nothing but
 * labels with their values ("Maximum Storage Duration: 1 year", "Type: HTTP Cookie").
 */
export function createLabelledRowReader(
  { onlyNames, readPureLabel }: Fields,
  { labelOf }: Labels,
  leadOf: (text: string) => Lead | null,
) {
  /** "A b: 1 year C: d" in two: a label does not begin within another. */
  function partsOf(text: string, start: number): readonly Cell[] {
    const parts: Cell[] = [];
    let from = 0;
    for (const { index: colon } of text.matchAll(/:\s/g)) {
      let words = colon;
      while (words > from && LETTER.test(text.charAt(words - 1))) words -= 1;
      const before = text.slice(words, colon);
      // "…: Session Type: …": the label is what is known as one.
      const capitals = Array.from(before.matchAll(/(?<=\s)\p{Lu}/gu), ({ index }) => index);
      const isLabel = (at: number): boolean => readPureLabel(before.slice(at)) !== 'unknown';
      const capital = capitals.find(isLabel) ?? capitals[0] ?? -1;
      if (capital === -1 || !text.slice(from, words + capital).includes(':')) continue;
      parts.push(cellBetween(text, from, words + capital, start));
      from = words + capital;
    }
    return [...parts, cellBetween(text, from, text.length, start)];
  }

  /** The cells of a line that holds labels alone, a lifetime's among them; null for any other. */
  function labelsOf({ text, start, cells }: Line): Cells | null {
    if (text.length > MAX_LENGTH || !BEGINS.test(text) || (leadOf(text)?.likeness ?? 0) >= 3) return null;
    const parts = cells.length > 0 ? cells : partsOf(text, start);
    const labels = parts.map(labelOf);
    if (labels.some((label) => label === null || holdsNames(label.column))) return null;
    const read = Object.fromEntries(labels.flatMap((label) => (label ? [[label.column, label.value]] : []))) as Cells;
    return read.lifetime === undefined ? null : read;
  }

  /** The name that a line begins with, and the rest. */
  function namedIn({ text, start, cells: [first, ...others] }: Line): Named | null {
    if (first === undefined) {
      const lead = leadOf(text);
      return lead === null ? null : { name: movedBy(lead.names, start), rest: movedBy(lead.rest, start) };
    }
    const name = cellBetween(first.text, 0, first.text.replace(COUNT, '').length, first.start);
    const rest = others.reduce<Cell | undefined>((before, cell) => joinCells(before, cell), undefined);
    return onlyNames(name.text) > 0 ? { name, rest } : null;
  }

  /** A name alone on its line, what it is for on the next, and below both several labels on one. */
  function namedAbove(line: Line, text: Line, labels: Line | undefined): Named | null {
    const isAlone = line.cells.length === 0 && onlyNames(line.text) > 0 && /^[^\s\p{Lu}]+$|[_\d]/u.test(line.text);
    if (!isAlone || labels === undefined || text.cells.length > 0 || text.bullet || labels.level !== null) return null;
    return Object.keys(labelsOf(labels) ?? {}).length > 1 ? { name: line, rest: text } : null;
  }

  return function readLabelledRow(lines: readonly Line[], at: number, headings: readonly string[]): Reading {
    const [line, below] = [lines[at], lines[at + 1]];
    if (line === undefined || below === undefined || line.table !== 0 || below.level !== null) return NOTHING;
    if (labelOf(line) !== null) return NOTHING;
    const labels = labelsOf(below);
    const named = labels === null ? namedAbove(line, below, lines[at + 2]) : namedIn(line);
    // "Security: keeps attackers away", the last of several purposes: the label is that of the whole list.
    const isListed = line.bullet && lines[at - 1]?.bullet === true && !below.bullet;
    const isWord = named !== null && onlyNames(named.name.text) < 3 && !/^\p{Ll}/u.test(named.name.text);
    if (isListed && isWord) return NOTHING;
    const told = labels ?? (named === null ? null : labelsOf(lines[at + 2] ?? below));
    if (told === null || named === null) return NOTHING;
    const cells: Cells = {
      name: named.name,
      ...(named.rest === undefined || named.rest.text === '' ? {} : { description: named.rest }),
      ...told,
    };
    const taken = labels === null ? 3 : 2;
    const end = lines[at + taken - 1]?.end ?? below.end;
    return { entries: [{ cells, headings, start: line.start, end, place: 'cell', timed: true }], taken };
  };
}
