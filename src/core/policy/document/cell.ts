/** Words of the document: what they say, and where they stand in its text (`end` is exclusive). */
export interface Cell {
  /** Rejoined when the document wraps it, so it may differ from what stands between `start` and `end`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export const isFilled = ({ text }: Cell): boolean => text !== '';

/** The cell between two places of a line or text, without the blanks at its edges. */
export function cellBetween(text: string, start: number, end: number, offset = 0): Cell {
  let from = start;
  let to = end;
  while (from < to && text.charCodeAt(from) <= 32) from += 1;
  while (to > from && text.charCodeAt(to - 1) <= 32) to -= 1;
  return { text: text.slice(from, to), start: from + offset, end: to + offset };
}

/** The cell at its place in the text, when its own was counted from another. */
export const movedBy = ({ text, start, end }: Cell, offset: number): Cell => ({
  text,
  start: start + offset,
  end: end + offset,
});

/** Two cells as one, with `by` between their words; an empty one adds nothing. */
export function joinCells(first: Cell | undefined, second: Cell, by = ' '): Cell {
  if (first === undefined || first.text === '') return second;
  if (second.text === '') return first;
  return {
    text: `${first.text}${by}${second.text}`,
    start: Math.min(first.start, second.start),
    end: Math.max(first.end, second.end),
  };
}
