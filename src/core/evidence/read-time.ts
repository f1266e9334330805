/** Later times are none that a person reads: the end of the year 9998. In ms since the Unix epoch. */
export const LAST_TIME = Date.UTC(9999, 0);

/** @returns ms since the Unix epoch; null when the text is no time, or none that can be */
export function readTime(text: string | null | undefined): number | null {
  const time = Date.parse(text ?? '');
  return time >= 0 && time < LAST_TIME ? time : null;
}
