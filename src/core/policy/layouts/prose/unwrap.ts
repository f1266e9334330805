import { type Line, toLine } from '../../document/line.ts';

/** Characters of a line that was broken because it was full. */
const MIN_LENGTH = 60;
const MAX_LENGTH = 150;
/** A longer paragraph is read piece by piece. */
const MAX_LINES = 12;
const ENDED = /[.!?:;]$/;
const GOES_ON = /^[\p{Ll}(]/u;

interface Unwrapped {
  readonly line: Line;
  readonly taken: number;
}

const isPlain = ({ cells, level, bullet }: Line): boolean => cells.length === 0 && level === null && !bullet;

/** True where a sentence goes on in the next line. */
function goesOn({ text }: Line, next: Line | undefined): next is Line {
  if (next === undefined || next.gap || !isPlain(next)) return false;
  return text.length >= MIN_LENGTH && text.length <= MAX_LENGTH && !ENDED.test(text) && GOES_ON.test(next.text);
}

/** The paragraph that begins at a line, as one line; and how many lines of the document it took. */
export function unwrapped(text: string, lines: readonly Line[], first: Line, at: number): Unwrapped {
  let last = first;
  let taken = 1;
  for (let next = lines[at + 1]; isPlain(first) && taken < MAX_LINES && goesOn(last, next); next = lines[at + taken]) {
    last = next;
    taken += 1;
  }
  if (taken === 1) return { line: first, taken };
  const { start } = first;
  const { end } = last;
  return { line: toLine({ text: text.slice(start, end).replace(/\s/g, ' '), start, end }, first), taken };
}
