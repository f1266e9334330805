import type { ChoicePeriod } from '../journal/choice-period.ts';
import type { ObservedCookie } from '../journal/observe.ts';
import { isConsentCookie } from '../portal/consent-choices.ts';
import type { Consent } from './report.ts';

/**
 * When the visitor's choices were in force, and the latest that still are. A choice ends at the latest with the cookie that
 * holds it, which may have gone without an event.
 */
export function consentOf(
  host: string,
  observed: readonly ObservedCookie[],
  periods: readonly ChoicePeriod[],
): { readonly consent: Consent | null; readonly choicePeriods: readonly ChoicePeriod[] } {
  const holderOf = ({ holder }: ChoicePeriod) => {
    const holders = observed.filter(({ cookie }) => isConsentCookie(host, cookie, holder));
    return holders.find(({ removedAt }) => removedAt === null) ?? holders.at(-1);
  };
  const choicePeriods = periods
    .filter(({ holder, choices }) => !holder || Object.values(choices).some((answer) => answer !== null))
    .map((one) => {
      const goneAt = holderOf(one)?.removedAt ?? null;
      return goneAt !== null && one.until === null && one.knownAt <= goneAt ? { ...one, until: goneAt } : one;
    });
  const last = choicePeriods.findLast(({ until }) => until === null);
  const consent = last && {
    choices: last.choices,
    at: last.knownAt,
    expiresAt: holderOf(last)?.cookie.expiresAt ?? null,
    holder: last.holder,
  };
  return { consent: consent ?? null, choicePeriods };
}
