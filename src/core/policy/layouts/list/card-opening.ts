import { type Cell, cellBetween } from '../../document/cell.ts';
import { holdsNames } from '../../document/column.ts';
import type { Line } from '../../document/line.ts';
import type { Fields } from '../../fields/fields.ts';
import { isClause } from './is-clause.ts';
import type { Labelled, Labels } from './label.ts';

/** "3. _pk_id", "2.1. _pk_id", "c) _pk_id": the number before a name. */
const NUMBER = /^(?:(?:\d{1,2}\.){0,3}\d{1,3}[.)]|(?:\d{1,2}\.){1,3}\d{1,2}|\(?[a-z\d]\))\s(?=\S)/;

/** A longer line is no title with names behind it. */
const MAX_TITLE = 90;
const BRACKET = /\(([^()]+)\)$/;

/** How a card begins. */
export interface Opening {
  readonly name: Cell;
  readonly likeness: number;
  readonly taken: number;
  /** How its other labels stand: before a colon, or on a line above their value. */
  readonly above: boolean;
  readonly labelled: boolean;
}

export function createOpenings({ onlyNames, readNames, readPureLabel }: Fields, { labelAbove, labelOf }: Labels) {
  return { beginsCard, openingOf } as const;

  /** True for a name alone on its line, with which another card begins. An ordinary word is none: it may be a value. */
  function beginsCard(whole: string): boolean {
    const text = whole.replace(NUMBER, '');
    // "Consent (town_ok)"
    const [, bracket] = text.length < MAX_TITLE ? (BRACKET.exec(text) ?? []) : [];
    if (bracket !== undefined && onlyNames(bracket) === 4 && !isClause(text)) return true;
    if (text.endsWith(':') && onlyNames(text.slice(0, -1)) >= (/^\p{Lu}/u.test(text) ? 3 : 1)) return true;
    return onlyNames(text) >= (text === whole && /^[^\p{Lu}]*[-.:\d]/u.test(text) ? 1 : 3);
  }

  function hasNames({ column, value }: Labelled): boolean {
    return holdsNames(column) && readNames(value.text, true).length > 0;
  }

  /** The name with which a card begins: after its label, below it, alone on a line, or in brackets after a title. */
  function openingOf(lines: readonly Line[], at: number, first: Line): Opening | null {
    const label = labelOf(first);
    if (label !== null && hasNames(label))
      return { name: label.value, likeness: 0, taken: 1, above: false, labelled: true };
    // "Name town_ref", above "Duration: 2 years".
    const [word = ''] = /^\p{L}+ /u.exec(first.text) ?? [];
    const rest = cellBetween(first.text, word.length, first.text.length, first.start);
    const below = lines[at + 1];
    const isAbove = below !== undefined && labelOf(below) !== null;
    if (isAbove && holdsNames(readPureLabel(word.trimEnd())) && onlyNames(rest.text) >= 3)
      return { name: rest, likeness: 0, taken: 1, above: false, labelled: true };
    const above = labelAbove(lines, at);
    // "What are cookies?", above a sentence: no name.
    const isNamed = above !== null && hasNames(above) && onlyNames(above.value.text) > 0;
    if (isNamed && first.level === lines[at + 2]?.level && labelAbove(lines, at + 2) !== null)
      return { name: above.value, likeness: 0, taken: 2, above: true, labelled: true };
    const whole = cellBetween(first.text, NUMBER.exec(first.text)?.[0].length ?? 0, first.text.length, first.start);
    // "session_id:" with its text on the lines below.
    const bare = whole.text.endsWith(':') ? cellBetween(whole.text, 0, whole.text.length - 1, whole.start) : whole;
    const likeness = onlyNames(bare.text);
    if (likeness > 0) return { name: bare, likeness, taken: 1, above: false, labelled: false };
    const bracket = first.text.length < MAX_TITLE ? BRACKET.exec(first.text) : null;
    if (bracket === null || onlyNames(bracket[1] ?? '') < 4) return null;
    // "two cookies tell visitors apart (_a and _b)": a sentence says what several are for.
    if (/\s/.test(bracket[1] ?? '') && isClause(first.text.slice(0, bracket.index))) return null;
    const name = cellBetween(first.text, bracket.index + 1, first.text.length - 1, first.start);
    return { name, likeness: 4, taken: 1, above: false, labelled: false };
  }
}

export type Openings = ReturnType<typeof createOpenings>;
