import type { Messages } from './messages.ts';

/**
 * The time of day in the reader's zone, `14:03:12` in every language, to the second or to the minute.
 * Not by `Intl.DateTimeFormat`, which takes some 15 ms to load, too long for the popup.
 * @param length in characters: 8 to the second, 5 to the minute
 * @see ECMA-262, Date.prototype.toTimeString
 */
export const clock = (at: number, length: 5 | 8 = 8): string => new Date(at).toTimeString().slice(0, length);

export const sameDay = (one: number, other: number): boolean =>
  new Date(one).toDateString() === new Date(other).toDateString();

/**
 * A time with its date, in words; where times are absolute, all of it.
 * @param at ms since the Unix epoch
 */
export const dateText = (
  at: number,
  {
    locale,
    instant = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', hourCycle: 'h23' }).format,
  }: Pick<Messages, 'locale' | 'instant'>,
): string => instant(at);

/**
 * When something happened, as an adverb: "today at 14:01", "on November 22, 2026 at 14:01".
 * @param at ms since the Unix epoch
 * @param today ms since the Unix epoch; null for words that are read on other days too
 */
export function momentText(at: number, today: number | null, messages: Messages): string {
  return today !== null && sameDay(at, today)
    ? messages.t('moment_today', clock(at, 5))
    : messages.t('moment_on', dateText(at, messages));
}

/** A day, or a month, as words. @param iso YYYY-MM-DD or YYYY-MM */
export function dayText(iso: string, { locale }: Messages): string {
  const day = iso.length > 'YYYY-MM'.length;
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'long',
    ...(day ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(Date.parse(iso));
}
