/**
 * How far apart a change and its claim may arrive. Seen on an idle machine: 24 ms in Chromium, 73 ms in Firefox.
 */
export const MATCH_WITHIN_MS = 1000;
/** How far apart they may be at most: a busy browser may tell one to a worker that it stops, the other to the next. */
export const RETRY_WITHIN_MS = 3 * MATCH_WITHIN_MS;
/** How late the browser may make or tell a change in a flood of writes, and a page its claim. */
export const LATE_MS = 10 * MATCH_WITHIN_MS;

/** How far apart a change and its claim may arrive in a journal: further where the watch was interrupted. */
export const retryWithin = ({ interruptions }: { readonly interruptions: number }): number =>
  interruptions > 0 ? LATE_MS : RETRY_WITHIN_MS;
