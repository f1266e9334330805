/**
 * How far apart a change and its claim may arrive. Seen on an idle machine: 24 ms in Chromium, 73 ms in Firefox.
 */
export const MATCH_WITHIN_MS = 1000;
/** How far apart they may be at most: a busy browser may tell one to a worker that it stops, the other to the next. */
export const RETRY_WITHIN_MS = 3 * MATCH_WITHIN_MS;
