import { isOneLine, type TextLine } from './text-line.ts';

/** Lines below each other that the content tells one after the other: a paragraph, or the words of a cell. */
export interface Stretch {
  readonly lines: readonly TextLine[];
  readonly x: number;
  readonly right: number;
  /** Of its first and last baseline. */
  readonly top: number;
  readonly bottom: number;
}

/** A line further down than this many heights is no continuation of the one above. */
export const LINE_STEP = 1.75;
/** Lines that begin, or have their middle, within this many points do so at one place. */
export const SAME_PLACE = 3;

/** Letters that are larger by this factor are of another line: a heading's, or the text's below it. */
const OTHER_SIZE = 1.12;

const stretchOf = (lines: readonly TextLine[]): Stretch => ({
  lines,
  x: lines.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY),
  right: lines.reduce((most, { right }) => Math.max(most, right), Number.NEGATIVE_INFINITY),
  top: lines[0]?.y ?? 0,
  bottom: lines.at(-1)?.y ?? 0,
});

export const joinStretches = (above: Stretch, below: Stretch): Stretch => stretchOf([...above.lines, ...below.lines]);

function goesOn(first: TextLine, last: TextLine, line: TextLine): boolean {
  const step = last.y - line.y;
  if (Math.max(last.height, line.height) > OTHER_SIZE * Math.min(last.height, line.height)) return false;
  if (isOneLine(last, line) || step < 0 || step > LINE_STEP * Math.max(last.height, line.height)) return false;
  const middle = ({ x, right }: TextLine): number => (x + right) / 2;
  return Math.abs(first.x - line.x) <= SAME_PLACE || Math.abs(middle(first) - middle(line)) <= SAME_PLACE;
}

/**
 * Puts lines together that go on below each other.
 * @param isParted tells whether a rule is drawn between two lines
 */
export function toStretches(
  lines: readonly TextLine[],
  isParted: (above: TextLine, below: TextLine) => boolean,
): readonly Stretch[] {
  const stretches: TextLine[][] = [];
  for (const line of lines) {
    const stretch = stretches.at(-1);
    const [first] = stretch ?? [];
    const last = stretch?.at(-1);
    if (first && last && goesOn(first, last, line) && !isParted(last, line)) stretch?.push(line);
    else stretches.push([line]);
  }
  return stretches.map(stretchOf);
}
