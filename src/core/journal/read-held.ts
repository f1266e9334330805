import type { CookieIdentity } from '../cookie/identity.ts';
import type { CONSENT_COOKIE } from '../portal/consent-choices.ts';
import type { ConsentChoices } from '../portal/consent-tools/consent-tool.ts';
import { readChoices } from '../portal/consent-tools.ts';
import type { JournalEvent } from './event.ts';

// The popup loads this beside its script, and shares no code with it: what both need is handed in.
const PLATFORM: typeof CONSENT_COOKIE = 'cookies_preferences';

/**
 * Whether a consent tool may keep in a portal's cookie what was chosen on this portal. A cookie for all portals of a
 * hosting domain is the platform's, or of no portal.
 */
export const mayHoldChoices = (
  { name, domain, partitionKey }: CookieIdentity,
  hostingDomains: readonly string[],
): boolean => partitionKey === null && (name === PLATFORM || !hostingDomains.includes(domain));

/**
 * The choices in force, of a portal's cookies with their values.
 * @param at when they were looked at, in ms since the Unix epoch
 * @returns the platform's, and an event for each of another tool's
 */
export function readHeld(
  cookies: readonly { readonly cookie: CookieIdentity; readonly raw: { readonly value: string } }[],
  hostingDomains: readonly string[],
  at: number,
): { readonly choices: ConsentChoices | null; readonly found: readonly JournalEvent<'choice'>[] } {
  let platform: ConsentChoices | null = null;
  const found: JournalEvent<'choice'>[] = [];
  for (const { cookie, raw } of cookies) {
    const { name: holder } = cookie;
    const choices = mayHoldChoices(cookie, hostingDomains) ? readChoices(holder, raw.value) : null;
    if (holder === PLATFORM) platform ??= choices ?? null;
    else if (choices) found.push({ kind: 'choice', at, choices, holder, found: true });
  }
  return { choices: platform, found };
}
