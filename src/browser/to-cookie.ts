import type { Cookies } from 'webextension-polyfill';
import type { SameSite } from '../core/cookie/attributes.ts';
import type { Cookie } from '../core/cookie/cookie.ts';
import { isWithin } from '../core/cookie/domain-match.ts';
import type { PartitionKey } from '../core/cookie/identity.ts';
import { decodeUtf8 } from './decode-utf8.ts';

const SAME_SITE: Record<string, SameSite> = { no_restriction: 'none', lax: 'lax', strict: 'strict' };

/** Translates a browser's cookie for the core: seconds become ms, and the value is left out. */
export function toCookie(cookie: Cookies.Cookie): Cookie {
  return {
    storeId: cookie.storeId,
    partitionKey: toPartitionKey(cookie.partitionKey) ?? isolated(cookie),
    domain: cookie.domain.replace(/^\./, ''),
    hostOnly: cookie.hostOnly,
    path: cookie.path,
    name: cookie.firstPartyDomain === undefined ? cookie.name : decodeUtf8(cookie.name), // Firefox alone has it
    secure: cookie.secure,
    httpOnly: cookie.httpOnly,
    sameSite: SAME_SITE[cookie.sameSite] ?? 'unspecified',
    expiresAt: cookie.expirationDate === undefined ? null : Math.round(cookie.expirationDate * 1000),
  };
}

/**
 * Firefox's first-party isolation keeps the cookies of frames apart by the domain of the page: a partition.
 * @see MDN, cookies, "First-party isolation"
 */
function isolated({ domain, firstPartyDomain }: Cookies.Cookie): PartitionKey | null {
  if (!firstPartyDomain || isWithin(domain.replace(/^\./, ''), firstPartyDomain)) return null;
  return { topLevelSite: `https://${firstPartyDomain}`, hasCrossSiteAncestor: false };
}

/** Firefox leaves the ancestor bit out when it is not set. @see MDN, cookies, "Storage partitioning" */
function toPartitionKey(key: Cookies.PartitionKey | undefined): PartitionKey | null {
  return key?.topLevelSite
    ? { topLevelSite: key.topLevelSite, hasCrossSiteAncestor: key.hasCrossSiteAncestor ?? false }
    : null;
}
