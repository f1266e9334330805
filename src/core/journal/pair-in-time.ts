/** How far apart the two accounts of one write may arrive, in ms. Seen: 24 in Chromium, 73 in Firefox, idle. */
export const WITHIN = 1000;

interface Timed {
  /** ms since the Unix epoch. */
  readonly at: number;
}

/**
 * Pairs two lists of accounts of the same events, whichever comes first, keeping the order of both.
 * One that has a nearer partner leaves the farther one alone, unless that one's partner would be next:
 *
 *     lefts    a . . . . . b           a . b . .
 *                          |           |   |
 *     rights   . . . . . c .           . c . d .
 *
 * What stays alone on both sides is then paired among itself, as long as anything is near enough.
 * @param lefts in order of time, as `rights`
 * @param pair called for each pair
 * @param within how far apart the two of a pair may be, in ms
 * @returns the rights that found no partner
 */
export function pairInTime<Left extends Timed, Right extends Timed>(
  lefts: readonly Left[],
  rights: readonly Right[],
  pair: (left: Left, right: Right) => void,
  within = WITHIN,
): readonly Right[] {
  const alone: Right[] = [];
  const passed: Left[] = [];
  let next = 0;
  for (const [index, right] of rights.entries()) {
    const following = rights[index + 1];
    for (
      let left = lefts[next];
      left && isPassedOver(left, lefts[next + 1], right, following, within);
      left = lefts[next]
    ) {
      passed.push(left);
      next++;
    }
    const left = lefts[next];
    if (left && distance(left, right) <= within) {
      pair(left, right);
      next++;
    } else alone.push(right);
  }
  const found = rights.length > alone.length && passed.length > 0 && alone.length > 0;
  return found ? pairInTime([...passed, ...lefts.slice(next)], alone, pair, within) : alone;
}

/** Whether this left is no partner for this right: it is long past, or the one after it is nearer. */
function isPassedOver(
  left: Timed,
  after: Timed | undefined,
  right: Timed,
  following: Timed | undefined,
  within: number,
): boolean {
  if (right.at - left.at > within) return true;
  const nearer = after !== undefined && distance(after, right) < distance(left, right);
  return nearer && !(following !== undefined && distance(after, following) <= within);
}

const distance = (one: Timed, other: Timed): number => Math.abs(one.at - other.at);
