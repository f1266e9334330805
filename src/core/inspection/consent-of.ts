import type { ChoicePeriod } from '../journal/choice-period.ts';
import type { ObservedCookie } from '../journal/observe.ts';
import { isConsentCookie } from '../portal/consent-choices.ts';
import type { Consent } from './report.ts';

/**
 * When the visitor's choices were in force, and those that still are. A choice ends at the latest with the cookie that
 * holds it, which may have gone without an event.
 */
export function consentOf(
  host: string,
  observed: readonly ObservedCookie[],
  periods: readonly ChoicePeriod[],
): { readonly consent: Consent | null; readonly choicePeriods: readonly ChoicePeriod[] } {
  const holders = observed.filter(({ cookie }) => isConsentCookie(host, cookie));
  const holder = holders.find(({ removedAt }) => removedAt === null) ?? holders.at(-1) ?? null;
  const choicePeriods = endAt(holder?.removedAt ?? null, periods);
  const last = choicePeriods.at(-1);
  const consent =
    last === undefined || last.until !== null
      ? null
      : { choices: last.choices, at: last.knownAt, expiresAt: holder?.cookie.expiresAt ?? null };
  return { consent, choicePeriods };
}

function endAt(goneAt: number | null, periods: readonly ChoicePeriod[]): readonly ChoicePeriod[] {
  if (goneAt === null) return periods;
  return periods.map((one) => (one.until === null && one.knownAt <= goneAt ? { ...one, until: goneAt } : one));
}
