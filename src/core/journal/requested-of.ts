import type { Track } from './replay.ts';

/** For how many seconds a cookie's last write asked; null for a session, and when nobody was seen to ask. */
export function requestedOf({ measuredAt, requested, writes }: Track): number | null {
  const last = writes.findLast(({ at }) => at >= measuredAt);
  if (last === undefined) return requested;
  if (last.claim === null) return null;
  const { line, at } = last.claim;
  return line.maxAge ?? (line.expires === null ? null : (line.expires - at) / 1000);
}
