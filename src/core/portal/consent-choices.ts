import { domainMatches } from '../cookie/domain-match.ts';
import type { CookieIdentity } from '../cookie/identity.ts';
import type { ConsentChoices } from './consent-tools/consent-tool.ts';

/** The platform's cookie that holds what the visitor decided in the banner. */
export const CONSENT_COOKIE = 'cookies_preferences';

/** The platform notes this tool among the choices, though its banner does not ask about it. */
export const ALWAYS_ON = 'functional_cookies';

/** Whether choices accept something that the banner asks about, or may do so. */
export const allowsAny = (choices: ConsentChoices): boolean =>
  Object.keys(choices).some((tool) => tool !== ALWAYS_ON && choices[tool]);

/**
 * Whether a cookie holds the choices made on this portal, and not those on a portal that it embeds.
 * @param name of the cookie in which a consent tool keeps them; the platform's own when left out
 */
export function isConsentCookie(host: string, cookie: CookieIdentity, name = CONSENT_COOKIE): boolean {
  return cookie.name === name && cookie.partitionKey === null && domainMatches(host, cookie);
}
