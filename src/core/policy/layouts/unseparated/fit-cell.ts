import type { Column } from '../../document/column.ts';
import type { Fields } from '../../fields/fields.ts';
import { MEANS } from '../../lexicon/vocabulary.ts';
import { between, type RowMarks } from './mark-row.ts';

const CATEGORY = MEANS.necessary | MEANS.preferences | MEANS.statistics | MEANS.marketing | MEANS.unclassified;
const ELSEWHERE = MEANS.expires | MEANS.session;

/** True behind the dot of a name, "_town.|ref": a dot of that kind ends no sentence. */
const isBehindDot = (text: string, place: number): boolean =>
  /_[^\s_]*\.$/.test(text.slice(Math.max(0, place - 40), place));

/** A cell likes to begin where a sentence ends. */
const afterSentence = (text: string, place: number): number =>
  /[.!?)]\s*$/.test(text.slice(Math.max(0, place - 3), place)) && !isBehindDot(text, place) ? 0.4 : 0;

/** A name of small letters that ends in a capital word: "town_refKeeps", where the next cell has run into it. */
const RUN_INTO = /^(?=\p{L}[\p{Ll}\d]*[_-])\p{L}[\p{Ll}\d_-]*[\p{Ll}\d](?:\p{Lu}\p{Ll}+)+$/u;

/** "STORE", "GUEST-VIEW": words that are written as names are. */
export const CAPITALS = /^[A-Z][A-Z\d-]{2,}$/;

/** Characters of little words before a span ("no more than"): more belong to the cell before. */
const MAX_BEFORE_TIME = 12;

function fitLifetime({ text, times }: RowMarks, words: string, start: number, end: number): number | null {
  // "_hj|Session_<id>Session", "_town.|sessionSession": the end of a name.
  const inName = words.includes('_') || isBehindDot(text, start);
  const own = times.filter((time) => time.start >= start && time.end <= end && !inName);
  if (!own.some(({ whole }) => whole)) return words.length < 40 ? -2.5 : null;
  let weight = 0;
  let covered = 0;
  let first = end;
  for (const time of own) {
    weight = Math.min(2, weight + time.weight);
    covered += time.end - time.start;
    first = Math.min(first, time.start);
  }
  const around = Math.max(0, words.length - covered + first - start);
  const strange = first - start > MAX_BEFORE_TIME && /^\p{Ll}/u.test(words) ? 0.5 : 0;
  return 2 + weight - 0.03 * around - strange + (/^[\p{Lu}\d]/u.test(words) ? 0.3 : 0);
}

function fitProvider(marks: RowMarks, words: string, start: number, end: number): number | null {
  if (words.length > 60 || /[!?]/.test(words)) return null;
  const service = marks.services.find((each) => each.start >= start && each.end <= end);
  // "YouTube (Google)": a bracket says more of it.
  const bracket = /\s\([^()]*\)$/.exec(words)?.[0].length ?? 0;
  if (service !== undefined && service.end - service.start === words.length - bracket) return 2.5 + 0.02 * words.length;
  // "TS01a2b3c4data.example.org": where another row has the host too, the name ends before it.
  const isShared = marks.shared.some((each) => each.start === start && each.end === end);
  if (/^(?:\*?\.)?[a-z0-9.-]+\.[a-z]{2,10}$/.test(words)) return 2.5 + (isShared || words.startsWith('*') ? 1 : 0);
  // What the next row begins with too is a cell, whatever is left for the name.
  if (isShared && start === 0) return 4;
  const count = words.split(/\s+/).length;
  if (count > 6 || !(isShared || /^[\p{Lu}\d]/u.test(words))) return null;
  return (
    (service === undefined ? 0.6 : 1.5) +
    (isShared && count > 1 ? 1 : 0) -
    0.25 * count -
    (between(marks, ELSEWHERE, start, end) ? 1 : 0)
  );
}

/** One of the two parts of how well prose fits between two places: that of the place where it begins, or ends. */
export function fitProse({ text, identifiers, times, timed }: RowMarks, place: number, begins: boolean): number {
  let spans = 0;
  for (const time of times) if (timed && time.weight > 1 && time.start < place) spans += 1;
  const sum = 2 * (identifiers[place] ?? 0) + 1.2 * spans;
  if (!begins) return -sum;
  const first = text.charAt(place);
  // "town_ref|_Keeps"
  const isCut = first === '_' && /\w/.test(text.charAt(place - 1));
  return sum + (/\p{Lu}/u.test(first) ? 0.5 : 0) - (/\d/.test(first) ? 0.3 : 0) - (isCut ? 1 : 0);
}

export function createCellFit({ findRunInNames, isStorageWord, onlyNames }: Fields) {
  /** True for a name of the catalogue. What goes on behind one of letters alone may be a longer name: "TownPortal|SessionID". */
  const isKnown = (words: string): boolean => {
    const [known] = findRunInNames(words);
    return known?.start === 0 && (known.end === words.length || /^\p{L}+$/u.test(words));
  };

  function fitName(words: string, next: string): number | null {
    const likeness = onlyNames(words);
    if (likeness === 0) return null;
    // Of two that fit, the longer is the whole name.
    // "Town_|Lang": what stands behind it may be its own.
    const isBegun = words.endsWith('_') && /\p{L}/u.test(next);
    const seam = isKnown(words) ? 0.8 : RUN_INTO.test(words) ? -2 : isBegun ? -1 : 0;
    if (likeness > 1) return ([0, 0, 2.5, 4, 5][likeness] ?? 0) + 0.02 * Math.min(30, words.length) + seam;
    if (CAPITALS.test(words)) return 1;
    return /^\p{Lu}/u.test(words) ? -5 : -1.5;
  }

  /** How well the words between two places fit a column that is not one of prose; null when they cannot be it. */
  function fitCell(column: Column, marks: RowMarks, start: number, end: number): number | null {
    const words = marks.text.slice(start, end).trim();
    const fit = fitWords(column, marks, words, start, end);
    return fit === null ? null : fit + afterSentence(marks.text, start);
  }

  function fitWords(column: Column, marks: RowMarks, words: string, start: number, end: number): number | null {
    switch (column) {
      case 'name':
      case 'cookie':
        return fitName(words, marks.text.charAt(end));
      case 'lifetime':
        return fitLifetime(marks, words, start, end);
      case 'category':
        if (words.length > 50) return null;
        return (between(marks, CATEGORY, start, end) || isStorageWord(words) ? 2 : -1) - 0.02 * words.length;
      case 'provider':
        return fitProvider(marks, words, start, end);
      default:
        return null;
    }
  }

  return fitCell;
}

export type FitCell = ReturnType<typeof createCellFit>;
