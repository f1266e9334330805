import { DAY, HOUR, type Lifetime, MINUTE, MONTH, ROUNDING_SECONDS, YEAR } from '../core/cookie/lifetime.ts';
import type { StatedLifetime } from '../core/policy/fields/stated-lifetime.ts';
import type { Messages } from './messages.ts';
import { plural } from './plural.ts';

type Unit = 'second' | 'minute' | 'hour' | 'day' | 'month' | 'year';

/** Below this many, months say less than days: "90 days", but "6 months". */
const FIRST_MONTHS = 6;
/** From so many years on, days are no loss. */
const FIRST_ROUND_YEARS = 10;
/** So many years mean "for ever", and nobody reads their number. */
const MAX_YEARS = 1000;

/**
 * A span in its largest unit that loses nothing: months and years only when they come out even,
 * by the policies' own reckoning (30 and 365 days). A line may ask for any number of seconds: what is very long is said
 * in whole years.
 */
export function durationText(seconds: number, messages: Messages): string {
  if (seconds > MAX_YEARS * YEAR) return messages.t('duration_beyond');
  const [count, unit] = inUnit(seconds);
  // `Intl.NumberFormat` has these words, and takes some 50 ms in Chromium to load them.
  return plural(messages, `duration_${unit}`, count);
}

/** For the narrow column of a list; a stated one is reckoned where it can be, and else in the policy's own words. */
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
    if (Number.isInteger(years) || years > FIRST_ROUND_YEARS) return [Math.round(years), 'year'];
    const months = days / (MONTH / DAY);
    return Number.isInteger(months) && months >= FIRST_MONTHS ? [months, 'month'] : [days, 'day'];
  }
  if (reaches(seconds, HOUR)) return [Math.round(seconds / HOUR), 'hour'];
  if (reaches(seconds, MINUTE)) return [Math.round(seconds / MINUTE), 'minute'];
  return [Math.round(seconds), 'second'];
}

/** True from two of the unit on, and for exactly one: 36 hours are not "2 days". */
function reaches(seconds: number, unit: number): boolean {
  const slack = Math.min(ROUNDING_SECONDS, unit / 10);
  return seconds > 2 * unit - slack || Math.abs(seconds - unit) < slack;
}
