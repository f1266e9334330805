import type { PdfRule } from './page.ts';

/** The room between rules around a place. A cell that goes on over the page is open, up to an infinite edge. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A page with more is a drawing. */
const MAX_RULES = 2000;
/** Pieces of one line end as near to each other as this. */
const TOUCH = 2.5;
/** Rules as near to each other as this are one. */
const SAME = 0.8;
/** A rule between two rows may miss each side by this. */
const SHORT = 3.5;
/** Shorter lines are no edges of cells. */
const MIN_LENGTH = 5;
/** A shorter rule without cells is an underline. */
const MIN_BAND = 150;

interface Segment {
  /** Where the rule lies: its x when it is upright, else its y. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Rules that touch or lie on each other, as one. */
function merged(segments: readonly Segment[]): readonly Segment[] {
  const sorted = [...segments].sort((a, b) => a.at - b.at || a.from - b.from);
  const rows: Segment[][] = [];
  for (const segment of sorted) {
    const row = rows.at(-1);
    if (row?.[0] !== undefined && segment.at - row[0].at < SAME) row.push(segment);
    else rows.push([segment]);
  }
  return rows
    .flatMap((row) => {
      const whole: Segment[] = [];
      for (const segment of row.sort((a, b) => a.from - b.from)) {
        const last = whole.at(-1);
        if (last !== undefined && segment.from - last.to < TOUCH) {
          whole.splice(-1, 1, { ...last, to: Math.max(last.to, segment.to) });
        } else whole.push(segment);
      }
      return whole;
    })
    .filter(({ from, to }) => to - from >= MIN_LENGTH);
}

/** The nearest rules on both sides of a place that reach all the way between two ends. */
function nearest(
  segments: readonly Segment[],
  at: number,
  from: number,
  to: number,
): { readonly before: number; readonly after: number } {
  let before = Number.NEGATIVE_INFINITY;
  let after = Number.POSITIVE_INFINITY;
  for (const segment of segments) {
    if (segment.from > from || segment.to < to) continue;
    if (segment.at <= at) before = Math.max(before, segment.at);
    else after = Math.min(after, segment.at);
  }
  return { before, after };
}

/** Finds the room between rules in which a place of a page is. */
export function boxFinder(rules: readonly PdfRule[]) {
  const kept = rules.length > MAX_RULES ? [] : rules;
  const upright = merged(
    kept
      .filter(({ left, right }) => left === right)
      .map(({ left, top, bottom }) => ({ at: left, from: bottom, to: top })),
  );
  const level = merged(
    kept
      .filter(({ top, bottom }) => top === bottom)
      .map(({ left, right, top }) => ({ at: top, from: left, to: right })),
  );
  const bands = level.filter(({ from, to }) => to - from >= MIN_BAND);
  return {
    /** The cell around a place; null when no rules enclose it. */
    boxAt(x: number, y: number): Box | null {
      const { before: left, after: right } = nearest(upright, x, y, y);
      if (!Number.isFinite(left) || !Number.isFinite(right)) return null;
      const { before: bottom, after: top } = nearest(level, y, left + SHORT, right - SHORT);
      return Number.isFinite(bottom) || Number.isFinite(top) ? { left, right, top, bottom } : null;
    },
    /** Where upright rules cross a line between two places. */
    uprightsAcross: (from: number, to: number, y: number): readonly number[] =>
      upright.flatMap((rule) => (rule.at > from && rule.at < to && rule.from <= y && rule.to >= y ? [rule.at] : [])),
    /** The next long rule below a place, which parts rows and not cells. */
    bandBelow: (x: number, y: number): number => nearest(bands, y, x, x).before,
  };
}
