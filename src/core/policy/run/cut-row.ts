import { type Cell, cellBetween } from '../layout/line.ts';
import { readCategory } from '../meaning/category.ts';
import type { Column } from '../meaning/columns.ts';
import { findDurations } from '../meaning/lifetime.ts';
import { likeness, onlyNames } from '../meaning/names.ts';
import { findService, serviceAt } from '../meaning/services.ts';
import { isStorageWord } from '../meaning/storage.ts';
import { fold } from '../words/fold.ts';
import { knownNames } from '../words/known-names.ts';
import { lexicon } from '../words/lexicon.ts';
import { marksOf, means, says } from '../words/vocabulary.ts';
import { apart, cuts } from './cuts.ts';

/** No cell but one of prose is longer; bounds the search. */
const CELL = 130;
const EMPTY = -3;
const NAMELESS = -2.5;

/** Names that are found inside of a word, where even a seam is lost ("preferencescookies_preferences"). */
const runIn = [...knownNames.split('|').filter((name) => name.length > 7), 'localStorage', 'sessionStorage'];
const inside = lexicon([[runIn.map((name) => `*${name}*`).join('|'), true as const]]);

interface Marks {
  readonly text: string;
  /** Spans of time and words for them. */
  readonly times: readonly {
    readonly start: number;
    readonly end: number;
    readonly weight: number;
    readonly whole: boolean;
  }[];
  /** Identifiers that begin before each place, so that a difference is how many are between two. */
  readonly identifiers: readonly number[];
  readonly timed: boolean;
}

/** Spans of time that a row names, and words for them; in a row that is run together its words are parted first. */
function timesOf(text: string, joined: boolean): Marks['times'] {
  const parted = joined ? apart(text) : null;
  const read = parted?.text ?? text;
  const durations = findDurations(read).map(({ start, end }) => ({ start, end, weight: 2, whole: true }));
  const words = marksOf(read)
    .filter(({ start }) => !durations.some((each) => each.start <= start && start < each.end))
    .flatMap((mark) => {
      const whole = means(mark, 'session') || means(mark, 'browser') || means(mark, 'endless');
      const part = means(mark, 'end') || means(mark, 'close') || means(mark, 'expires');
      return whole || part ? [{ start: mark.start, end: mark.end, weight: 1, whole }] : [];
    });
  const all = [...durations, ...words];
  if (parted === null) return all;
  return all.map(({ start, end, ...time }) => ({
    start: parted.places[start] ?? 0,
    end: (parted.places[end - 1] ?? 0) + 1,
    ...time,
  }));
}

function markRow(text: string, places: readonly number[], timed: boolean, joined: boolean): Marks {
  const identifiers = new Array<number>(text.length + 1).fill(0);
  let count = 0;
  let next = 0;
  for (let index = 0; index < text.length; index += 1) {
    identifiers[index] = count;
    if (index !== places[next]) continue;
    next += 1;
    const word = /^\S{1,100}/.exec(text.slice(index, index + 101))?.[0] ?? '';
    if (likeness(word.replace(/[,;.]$/, '')) >= 4) count += 1;
  }
  identifiers[text.length] = count;
  return { text, times: timesOf(text, joined), identifiers, timed };
}

/** How well the words between two places fit a column; null when they cannot be it. */
function fitOf(column: Column, { text, times }: Marks, start: number, end: number): number | null {
  const words = text.slice(start, end).trim();
  switch (column) {
    case 'name':
    case 'cookie': {
      const likeness = onlyNames(words);
      if (likeness === 0) return null;
      // Of two that fit, the longer is the whole name.
      if (likeness > 1) return ([0, 0, 2.5, 4, 5][likeness] ?? 0) + 0.02 * Math.min(30, words.length);
      return /^\p{Lu}/u.test(words) ? -5 : -1.5;
    }
    case 'lifetime': {
      const own = times.filter((time) => time.start >= start && time.end <= end);
      const weight = Math.min(
        2,
        own.reduce((sum, time) => sum + time.weight, 0),
      );
      if (!own.some(({ whole }) => whole)) return words.length < 40 ? -2.5 : null;
      const covered = own.reduce((sum, time) => sum + time.end - time.start, 0);
      const early = Math.min(...own.map((time) => time.start)) - start;
      return 2 + weight - 0.03 * Math.max(0, words.length - covered + early) + (/^[\p{Lu}\d]/u.test(words) ? 0.3 : 0);
    }
    case 'category':
      if (words.length > 50) return null;
      return (readCategory(words) === null && !isStorageWord(words) ? -1 : 2) - 0.02 * words.length;
    case 'provider': {
      if (words.length > 60 || /[!?]/.test(words)) return null;
      const service = serviceAt(fold(words), 0);
      if (service?.end === words.length) return 2.5 + 0.02 * words.length;
      if (/^\.?[a-z0-9.-]+\.[a-z]{2,6}$/.test(words)) return 2.5;
      const count = words.split(/\s+/).length;
      if (count > 6 || !/^[\p{Lu}\d]/u.test(words)) return null;
      const other = says(words, 'expires') || says(words, 'session') ? 1 : 0;
      return (findService(words) === null ? 0.6 : 1.5) - 0.25 * count - other;
    }
    default:
      return null;
  }
}

/** What a column of prose gains or loses by its words between two places; a sum of two parts, one for each place. */
function prose({ text, identifiers, times, timed }: Marks, place: number, begins: boolean): number {
  const spans = timed ? times.filter((time) => time.weight > 1 && time.start < place).length : 0;
  const sum = 2 * (identifiers[place] ?? 0) + 1.2 * spans;
  if (!begins) return -sum;
  const first = text.charAt(place);
  return sum + (/\p{Lu}/u.test(first) ? 0.5 : 0) - (/\d/.test(first) ? 0.3 : 0);
}

/** A cell likes to begin where a sentence ends. */
const afterSentence = (text: string, place: number): number =>
  /[.!?)]\s*$/.test(text.slice(Math.max(0, place - 3), place)) ? 0.4 : 0;

interface Step {
  readonly score: number;
  readonly from: number;
}

/**
 * Cuts a row that its layout does not: of all ways to give its words to the columns in order, the one that fits best.
 * @param shared words that several rows have, before which a cell may begin though nothing shows it
 * @returns the cells, one for each column, and how well they fit; null when they don't at all
 */
export function cutRow(
  text: string,
  columns: readonly Column[],
  joined: boolean,
  shared: readonly string[] = [],
): { readonly cells: readonly Cell[]; readonly score: number } | null {
  const known = joined ? inside.find(text).flatMap(({ start, end }) => [start, end]) : [];
  const extra = [...known, ...shared.map((words) => text.indexOf(words)).filter((place) => place > 0)];
  const places = [...new Set([...cuts(text, joined), ...extra])].sort((one, other) => one - other);
  if (text.length > 4000 || places.length > 310) return null;
  const marks = markRow(text, places, columns.includes('lifetime'), joined);
  let row: (Step | null)[] = places.map((_, index) => (index === 0 ? { score: 0, from: -1 } : null));
  const steps: (readonly (Step | null)[])[] = [];
  for (const column of columns) {
    row = advance(column, row, places, marks);
    steps.push(row);
  }
  const last = row.at(-1);
  if (last === null || last === undefined) return null;
  const cells: Cell[] = [];
  let to = places.length - 1;
  for (const step of steps.toReversed()) {
    const from = step[to]?.from ?? 0;
    cells.unshift(cellBetween(text, places[from] ?? 0, places[to] ?? 0));
    to = from;
  }
  return { cells, score: last.score };
}

/** The best way to end this column at each place, from the best ways to end the one before. */
function advance(
  column: Column,
  before: readonly (Step | null)[],
  places: readonly number[],
  marks: Marks,
): (Step | null)[] {
  const after: (Step | null)[] = before.map((step, index) =>
    step === null
      ? null
      : { score: step.score + (column === 'name' || column === 'cookie' ? NAMELESS : EMPTY), from: index },
  );
  const offer = (to: number, score: number, from: number): void => {
    if (score > (after[to]?.score ?? Number.NEGATIVE_INFINITY)) after[to] = { score, from };
  };
  const free = column === 'purpose' || column === 'description' || column === 'other' || column === 'unknown';
  let best: Step | null = null;
  before.forEach((step, from) => {
    const start = places[from] ?? 0;
    // Prose may be as long as it likes: what it gains is a sum over both ends, so the best beginning is kept.
    if (free && best !== null) offer(from, best.score + prose(marks, start, false), best.from);
    if (step === null) return;
    const opened = step.score + prose(marks, start, true);
    if (best === null || opened > best.score) best = { score: opened, from };
    if (free) return;
    for (let to = from + 1; to < places.length && (places[to] ?? 0) - start <= CELL; to += 1) {
      const score = fitOf(column, marks, start, places[to] ?? 0);
      if (score !== null) offer(to, step.score + score + afterSentence(marks.text, start), from);
    }
  });
  return after;
}
