import { DAY, HOUR, type Lifetime, MINUTE, MONTH, ROUNDING_SECONDS, YEAR } from '../core/cookie/lifetime.ts';
import type { StatedLifetime } from '../core/policy/fields/stated-lifetime.ts';
import type { Messages } from './messages.ts';
import { plural } from './plural.ts';

type Unit = 'second' | 'minute' | 'hour' | 'day' | 'month' | 'year';

/** Fewer months than this are said in days: "90 days", but "6 months". */
const MIN_MONTHS = 6;
/** A span of more years than this is said in whole years. */
const MAX_EXACT_YEARS = 10;
/** More years than this mean "for ever", and are not counted. */
const MAX_YEARS = 1000;

/**
 * A span in the largest unit that loses nothing. Months have 30 days and years 365, as in policies; both are used only
 * when they come out even. A span of many years is rounded to whole ones.
 */
export function durationText(seconds: number, messages: Messages): string {
  if (seconds > MAX_YEARS * YEAR) return messages.t('duration_beyond');
  const [count, unit] = inUnit(seconds);
  // `Intl.NumberFormat` has these words, and takes some 50 ms in Chromium to load them.
  return plural(messages, `duration_${unit}`, count);
}

/** A lifetime for the narrow column of a list. A stated one without a number of seconds is in the policy's words. */
export function shortLifetimeText(
  lifetime: StatedLifetime | (Lifetime & { readonly text?: string }) | null,
  messages: Messages,
): string {
  if (lifetime === null) return '';
  if (lifetime.kind === 'session') return messages.t('lifetime_session_short');
  return lifetime.seconds === null ? (lifetime.text ?? '') : durationText(lifetime.seconds, messages);
}

function inUnit(seconds: number): readonly [number, Unit] {
  if (reaches(seconds, DAY)) {
    const days = Math.round(seconds / DAY);
    const years = days / (YEAR / DAY);
    if (Number.isInteger(years) || years > MAX_EXACT_YEARS) return [Math.round(years), 'year'];
    const months = days / (MONTH / DAY);
    return Number.isInteger(months) && months >= MIN_MONTHS ? [months, 'month'] : [days, 'day'];
  }
  if (reaches(seconds, HOUR)) return [Math.round(seconds / HOUR), 'hour'];
  if (reaches(seconds, MINUTE)) return [Math.round(seconds / MINUTE), 'minute'];
  return [Math.round(seconds), 'second'];
}

/** Whether a span is exactly one of the unit, or two and more: 36 hours are not "2 days". */
function reaches(seconds: number, unit: number): boolean {
  const slack = Math.min(ROUNDING_SECONDS, unit / 10);
  return seconds > 2 * unit - slack || Math.abs(seconds - unit) < slack;
}
