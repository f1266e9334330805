import { domainMatches } from './domain-match.ts';
import type { CookieIdentity } from './identity.ts';

/** Whose a cookie is, seen from a portal. */
export interface Party {
  /** Whether its domain is of the portal's site, as the browser counts; `unknown` while that site is not known. */
  readonly browser: 'first' | 'third' | 'unknown';
  /** The portal's own · the platform's, which serves the portal on its owner's behalf · anybody else's. */
  readonly platform: 'portal' | 'processor' | 'other';
}

interface Seen {
  readonly host: string;
  /** The registrable domain of the host, by the Public Suffix List; null when it was not looked up. */
  readonly site: string | null;
}

/** Where the platform hosts portals, and serves what they load; none of them is a public suffix. */
export const HOSTING_DOMAINS = ['opendatasoft.com', 'huwise.com'];

/**
 * First or third party, in the browser's sense and in the platform's.
 * @see RFC 6265bis §5.2 ("same-site"), Public Suffix List; for the platform, WP 194 on who controls a cookie
 */
export function partyOf({ host, site: lookedUp }: Seen, cookie: CookieIdentity): Party {
  if (cookie.partitionKey === null && domainMatches(host, cookie)) return { browser: 'first', platform: 'portal' };
  const site = lookedUp ?? HOSTING_DOMAINS.find((domain) => domainMatches(host, { domain, hostOnly: false })) ?? null;
  const hosted = HOSTING_DOMAINS.some((domain) => domainMatches(cookie.domain, { domain, hostOnly: false }));
  const platform = domainMatches(host, cookie) ? 'portal' : hosted ? 'processor' : 'other';
  if (platform === 'portal') return { browser: 'first', platform };
  if (site === null) return { browser: mayBeSameSite(host, cookie.domain) ? 'unknown' : 'third', platform };
  const sameSite = domainMatches(cookie.domain, { domain: site, hostOnly: false });
  return { browser: sameSite ? 'first' : 'third', platform };
}

/** A site is a public suffix and one label more: hosts whose last two labels differ are not of one site. */
function mayBeSameSite(host: string, other: string): boolean {
  const lastTwo = (name: string) => name.split('.').slice(-2).join('.');
  return lastTwo(host) === lastTwo(other);
}
