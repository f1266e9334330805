import { domainMatches } from './domain-match.ts';
import type { CookieIdentity } from './identity.ts';
import { hostingDomainOf, partyBySite } from './site.ts';

/** Whose a cookie is, seen from a portal. */
export interface Party {
  /** Whether its domain is of the portal's site, as browsers count; `unknown` while that site is not known. */
  readonly browser: 'first' | 'third' | 'unknown';
  /** The portal's own · the platform's, which serves the portal on its owner's behalf · anybody else's. */
  readonly platform: 'portal' | 'processor' | 'other';
}

interface Seen {
  readonly host: string;
  /** The registrable domain of the host, by the Public Suffix List; null when it was not looked up. */
  readonly site: string | null;
}

/**
 * First or third party, in the browser's sense and in the platform's.
 * @see RFC 6265bis §5.2 ("same-site"), Public Suffix List; for the platform, WP 194 on who controls a cookie
 */
export function partyOf({ host, site }: Seen, cookie: CookieIdentity): Party {
  if (domainMatches(host, cookie)) return { browser: 'first', platform: 'portal' };
  return {
    browser: partyBySite(host, cookie.domain, site),
    platform: hostingDomainOf(cookie.domain) ? 'processor' : 'other',
  };
}
