import { clock, sameDay } from './instant.ts';
import type { Messages } from './messages.ts';

/**
 * When something happened: the time alone on the day of `today`, else the time and the date. Both fit
 * behind the same words, as in "at 14:01:03". Where times are absolute, all of it.
 * @param at ms since the Unix epoch
 * @param today ms since the Unix epoch
 */
export function timeText(at: number, today: number, { locale, t, instant = clock }: Messages): string {
  const time = instant(at);
  return instant !== clock || sameDay(at, today)
    ? time
    : t('time_dated', time, new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(at));
}
