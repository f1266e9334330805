import { defaultPath } from '../cookie/default-path.ts';
import { LIFETIME_CAP } from '../cookie/lifetime.ts';
import { type Refusal, refusalOf } from '../cookie/refusal.ts';
import { deletes, type SetCookieLine } from '../cookie/set-cookie-line.ts';
import type { UserAgent } from '../cookie/user-agent.ts';
import type { JournalEvent } from '../journal/event.ts';
import { placeOf } from '../journal/write-claim.ts';

/** Guesses of which a browser is surer than we are. */
const LIKELY: ReadonlySet<Refusal['kind']> = new Set(['cross-site', 'public-suffix']);

/** A response's line, and what the standard's rules look at besides it. */
type Told = Pick<JournalEvent<'header'>, 'at' | 'line' | 'response' | 'pageHost'> & {
  readonly userAgent?: UserAgent | null;
};

/**
 * What a browser makes of the line of a response, where the file does not tell.
 * @param held places in the cookie store where something is; changed in place
 * @param site the portal's registrable domain; null when it was not looked up
 * @returns null when it refuses the line
 * @see RFC 6265bis §5.7
 */
export function storeLine(
  { at, line, response, pageHost, userAgent }: Told,
  held: Set<string>,
  site: string | null,
): JournalEvent<'changed'> | null {
  const url = new URL(response.url);
  const where = {
    domain: line.domain ?? url.hostname,
    hostOnly: line.domain === null,
    path: line.path ?? defaultPath(url.pathname),
    name: line.name,
  };
  const place = placeOf(where);
  const { kind, certain } = refusalOf(line, {
    at,
    url,
    pageHost,
    site,
    byScript: false,
    byNavigation: response.resourceType === 'main_frame',
    overHttpOnly: false,
    overSecure: false,
    stayed: held.has(place) ? 'here' : null,
    userAgent: userAgent ?? null,
  });
  if (certain || LIKELY.has(kind)) return null;
  const removed = deletes(line, at);
  if (removed) held.delete(place);
  else held.add(place);
  const { secure, httpOnly, sameSite } = line;
  const cookie = {
    ...where,
    storeId: '',
    partitionKey: line.partitioned
      ? { topLevelSite: `https://${site ?? pageHost}`, hasCrossSiteAncestor: false }
      : null,
    secure,
    httpOnly,
    sameSite,
    expiresAt: expiryOf(line, at),
  };
  return { kind: 'changed', at, cookie, removed, cause: removed ? 'expired_overwrite' : 'explicit' };
}

/** @returns ms since the Unix epoch; null for a session */
function expiryOf({ maxAge, expires }: SetCookieLine, at: number): number | null {
  const asked = maxAge === null ? expires : at + maxAge * 1000;
  return asked === null ? null : Math.min(asked, at + LIFETIME_CAP * 1000);
}
