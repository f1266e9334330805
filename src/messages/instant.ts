import type { Messages } from './messages.ts';

/**
 * The time of day in the reader's zone, `14:03:12` in every language.
 * Written by hand: `Intl.DateTimeFormat` takes some 15 ms to load, too long for the popup.
 */
function clock(at: number, digits: 'to the minute' | 'to the second'): string {
  const date = new Date(at);
  const parts = [date.getHours(), date.getMinutes(), ...(digits === 'to the second' ? [date.getSeconds()] : [])];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

const sameDay = (one: number, other: number): boolean =>
  new Date(one).toDateString() === new Date(other).toDateString();

/**
 * When something happened: the time alone on the day of `today`, else the time and the date. Both fit
 * behind the same words, as in "at 14:01:03".
 * @param at ms since the Unix epoch
 * @param today ms since the Unix epoch
 */
export function timeText(at: number, today: number, { locale, t }: Messages): string {
  const time = clock(at, 'to the second');
  return sameDay(at, today)
    ? time
    : t('time_dated', time, new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(at));
}

/** @param at ms since the Unix epoch */
export function dateText(at: number, { locale }: Messages): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', hourCycle: 'h23' }).format(at);
}

/**
 * When something happened, as an adverb: "today at 14:01", "on November 22, 2026 at 14:01".
 * @param at ms since the Unix epoch
 * @param today ms since the Unix epoch; null for words that are read on other days too
 */
export function momentText(at: number, today: number | null, messages: Messages): string {
  return today !== null && sameDay(at, today)
    ? messages.t('moment_today', clock(at, 'to the minute'))
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
