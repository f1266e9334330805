import type { Messages } from './messages.ts';
import { timeText } from './time.ts';

/** The same sentences, for what is kept and must prove something: reports, exports, the terminal. */
export const withAbsoluteTimes = (messages: Messages): Messages => ({ ...messages, instant: instantText });

/**
 * An instant that stands for itself, as the reader's zone has it: `2026-11-29 00:47:13.2 +01:00`.
 * @param at ms since the Unix epoch
 * @see RFC 3339
 */
export function instantText(at: number): string {
  const offset = -new Date(at).getTimezoneOffset();
  const local = new Date(Math.floor(at / 100) * 100 + offset * 60_000).toISOString();
  const size = Math.abs(offset);
  const zone = [Math.floor(size / 60), size % 60].map((part) => String(part).padStart(2, '0')).join(':');
  return `${local.slice(0, 10)} ${local.slice(11, 21)} ${offset < 0 ? '-' : '+'}${zone}`;
}

/**
 * A time of which a sentence told another before: with how far they are apart, where times are absolute.
 * @param at ms since the Unix epoch
 * @param told ms since the Unix epoch
 * @param today ms since the Unix epoch
 */
export function timeApartText(at: number, told: number, today: number, messages: Messages): string {
  const time = timeText(at, today, messages);
  if (!messages.instant || at === told) return time;
  const seconds = new Intl.NumberFormat(messages.locale, { maximumFractionDigits: 1 }).format(
    Math.abs(at - told) / 1000,
  );
  return messages.t('time_apart', time, seconds);
}
