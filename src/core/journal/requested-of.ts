import type { Write } from './attribute.ts';
import type { Track } from './track.ts';

/** For how many seconds a cookie's last write asked; null for a session, and when nobody was seen to ask. */
export function requestedOf(
  { measuredAt, requested }: Pick<Track, 'measuredAt' | 'requested'>,
  writes: readonly Write[],
): number | null {
  const last = writes.findLast(({ at }) => at >= measuredAt);
  if (last === undefined) return requested;
  if (last.claim === null) return null;
  const { line, at } = last.claim;
  return line.maxAge ?? (line.expires === null ? null : (line.expires - at) / 1000);
}
