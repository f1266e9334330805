import type { TextLine } from './text-line.ts';

/** Places are rounded to this many points. */
const SAME_PLACE = 3;

/** The height of most letters, and the right edge of the lines that begin at one place. */
export interface Measure {
  readonly height: number;
  edgeOf(line: TextLine): number;
}

export function measure(lines: readonly TextLine[]): Measure {
  const letters = new Map<number, number>();
  const edges = new Map<number, number>();
  const place = ({ x }: TextLine): number => Math.round(x / SAME_PLACE);
  for (const line of lines) {
    letters.set(line.height, (letters.get(line.height) ?? 0) + line.text.length);
    edges.set(place(line), Math.max(edges.get(place(line)) ?? 0, line.right));
  }
  const [height = 0] = [...letters].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0]);
  return { height, edgeOf: (line) => edges.get(place(line)) ?? line.right };
}
