import type { JournalEvent } from '../core/journal/event.ts';
import { belongsToPortal } from '../core/portal/belongs-to-portal.ts';
import { consentChoices, isConsentCookie } from '../core/portal/consent-choices.ts';
import { allCookies } from './all-cookies.ts';
import { toCookie } from './to-cookie.ts';
import type { WatchTarget } from './watch.ts';

/**
 * Lists the cookies that the browser holds of a portal now, on granted hosts.
 * @param at the moment that it is dated, in ms since the Unix epoch
 */
export async function takeSnapshot({ storeId, host }: WatchTarget, at: number): Promise<JournalEvent> {
  const all = await allCookies(storeId);
  const held = all.map((raw) => ({ raw, cookie: toCookie(raw) })).filter(({ cookie }) => belongsToPortal(host, cookie));
  const consent = held.find(({ cookie }) => isConsentCookie(host, cookie));
  return {
    kind: 'snapshot',
    at,
    host,
    cookies: held.map(({ cookie }) => cookie),
    choices: consent ? consentChoices(consent.raw.value) : null,
  };
}
