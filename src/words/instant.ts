import type { Words } from './translate.ts';

/**
 * When something happened: the time alone on the day of `today`, with its date otherwise.
 * In the reader's time zone.
 * @param at ms since the Unix epoch
 * @param today ms since the Unix epoch
 */
export function timeWords(at: number, today: number, { locale }: Words): string {
  const sameDay = new Date(at).toDateString() === new Date(today).toDateString();
  return new Intl.DateTimeFormat(locale, {
    timeStyle: 'medium',
    hourCycle: 'h23',
    ...(sameDay ? {} : { dateStyle: 'medium' }),
  }).format(at);
}

/** @param at ms since the Unix epoch */
export function dateWords(at: number, { locale }: Words): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', hourCycle: 'h23' }).format(at);
}
