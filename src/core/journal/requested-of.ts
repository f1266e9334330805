import type { Track } from './collect.ts';

/** For how many seconds a cookie's last write asked; null for a session, and when nobody was seen to ask. */
export function requestedOf({ measuredAt, requested, writes }: Track): number | null {
  const [first, ...others] = writes;
  if (first === undefined) return requested;
  const { at, account } = others.reduce((last, write) => (write.at > last.at ? write : last), first);
  if (account === null || at < measuredAt) return null;
  const { maxAge, expires } = account.line;
  return maxAge ?? (expires === null ? null : (expires - account.at) / 1000);
}
