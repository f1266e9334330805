/**
 * How far apart a change and its claim may arrive. Seen on an idle machine: 24 ms in Chromium, 73 ms in Firefox.
 */
export const MATCH_WITHIN_MS = 1000;
/**
 * How far apart what belongs together may be told by a busy browser: one to a worker that it stops, the other to the next.
 * In a flood it is further: `retryWithin`.
 */
export const RETRY_WITHIN_MS = 3 * MATCH_WITHIN_MS;
/** How late the browser may make or tell a change in a flood of writes, and a page its claim. */
export const LATE_MS = 10 * MATCH_WITHIN_MS;

/** How far apart a change and its claim may arrive in a journal: further where the watch was interrupted. */
export const retryWithin = ({ interruptions }: { readonly interruptions: number }): number =>
  interruptions > 0 ? LATE_MS : RETRY_WITHIN_MS;
