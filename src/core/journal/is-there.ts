import { MATCH_WITHIN_MS } from './match-within.ts';
import type { Track } from './track.ts';

interface Timed {
  /** ms since the Unix epoch. */
  readonly at: number;
}

/** Whether the browser held a cookie at the time of a claim, as far as its writes and removals tell. */
export function isThere(
  { since, removals, removedAt }: Pick<Track, 'since' | 'removals' | 'removedAt'>,
  writes: readonly Timed[],
  { at }: Timed,
): boolean {
  const earliest = at - MATCH_WITHIN_MS;
  const latest = at + MATCH_WITHIN_MS;
  if ((since !== null && since > latest) || (removedAt !== null && removedAt < earliest)) return false;
  const goneAt = removals.findLast((removal) => removal < earliest);
  return goneAt === undefined || writes.some((write) => write.at > goneAt && write.at <= latest);
}
