import { MATCH_WITHIN_MS } from './match-within.ts';

interface Timed {
  /** ms since the Unix epoch. */
  readonly at: number;
}

/** The lefts within reach of one right: the place of the first, and for each left the last step of the best way to it. */
interface Row {
  readonly from: number;
  readonly steps: Uint8Array;
}

/** The kinds of a step; 0 skips a right. */
const SKIP_LEFT = 1;
const PAIR = 2;

/**
 * Pairs two lists that tell of the same events, keeping the order of both. The nearer two are, the more their pair is
 * worth; at the limit it is worth nothing. Of all pairings this is the one that is worth most in sum. So an event that
 * one list misses leaves its partner alone, and shifts no other:
 *
 *     lefts    a . . . . . b           a . b . .
 *                          |           |   |
 *     rights   . . . . . c .           . c . d .
 *
 * Mostly the nearest are the best. Otherwise this takes as many steps as there are rights, times the lefts within
 * reach of each.
 * @param lefts in order of time, as `rights`
 * @param pair called for each pair, in order
 * @param within how far apart two may be, in ms
 * @returns the rights that found no partner
 * @see Needleman and Wunsch, J. Mol. Biol. 48 (1970), on the alignment of two sequences
 */
export function pairInTime<Left extends Timed, Right extends Timed>(
  lefts: readonly Left[],
  rights: readonly Right[],
  pair: (left: Left, right: Right) => void,
  within = MATCH_WITHIN_MS,
): readonly Right[] {
  if (rights.length === 0) return rights;
  const partners = nearest(lefts, rights, within) ?? best(lefts, rights, within);
  return rights.filter((right, index) => {
    const left = lefts[partners[index] ?? NOBODY];
    if (left) pair(left, right);
    return left === undefined;
  });
}

const NOBODY = -1;

/** @returns for each right the place of its nearest left; null when two rights share one: then these are not the best */
function nearest(lefts: readonly Timed[], rights: readonly Timed[], within: number): readonly number[] | null {
  const partners: number[] = [];
  let place = 0;
  let taken = NOBODY;
  for (const { at } of rights) {
    let distance = Math.abs((lefts[place]?.at ?? Number.POSITIVE_INFINITY) - at);
    for (let next = place + 1, left = lefts[next]; left; left = lefts[++next]) {
      const other = Math.abs(left.at - at);
      if (other > distance) break;
      if (other < distance) [place, distance] = [next, other]; // of equally near ones, the first
    }
    const isNear = distance < within;
    if (isNear && place === taken) return null;
    if (isNear) taken = place;
    partners.push(isNear ? place : NOBODY);
  }
  return partners;
}

/** @returns for each right the place of its left */
function best(lefts: readonly Timed[], rights: readonly Timed[], within: number): readonly number[] {
  const rows: Row[] = [];
  /** At each number: what the rights so far are worth when paired with that many of the first lefts. */
  const worth = [0];
  let from = 0;
  for (const { at } of rights) {
    while ((lefts[from]?.at ?? at) < at - within) from++;
    while ((lefts[worth.length - 1]?.at ?? Number.POSITIVE_INFINITY) <= at + within) worth.push(worth.at(-1) ?? 0);
    const steps = new Uint8Array(Math.max(0, worth.length - 1 - from));
    let before = worth[from] ?? 0; // without this left and this right
    let skipLeft = before;
    for (let index = 0; index < steps.length; index++) {
      const left = from + index;
      const skipRight = worth[left + 1] ?? 0;
      const paired = before + within - Math.abs((lefts[left]?.at ?? 0) - at);
      before = skipRight;
      if (paired > skipLeft && paired > skipRight) {
        steps[index] = PAIR;
        skipLeft = paired;
      } else if (skipLeft > skipRight) steps[index] = SKIP_LEFT;
      else skipLeft = skipRight;
      worth[left + 1] = skipLeft;
    }
    rows.push({ from, steps });
  }
  const partners = new Array<number>(rights.length).fill(NOBODY);
  let left = worth.length - 1;
  for (const [right, { from: first, steps }] of [...rows.entries()].reverse()) {
    left = Math.min(left, first + steps.length);
    while (steps[left - 1 - first] === SKIP_LEFT) left--;
    if (steps[left - 1 - first] === PAIR) partners[right] = --left;
  }
  return partners;
}
