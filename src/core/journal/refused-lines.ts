import { domainMatches } from '../cookie/domain-match.ts';
import { type Refusal, refusalOf, type WritingContext } from '../cookie/refusal.ts';
import { deletes } from '../cookie/set-cookie-line.ts';
import type { UserAgent } from '../cookie/user-agent.ts';
import { groupBy } from '../group-by.ts';
import type { Attribution } from './attribute.ts';
import { isThere } from './is-there.ts';
import { MATCH_WITHIN_MS, RETRY_WITHIN_MS } from './match-within.ts';
import type { RefusedLine } from './refused-line.ts';
import type { Track } from './track.ts';
import { addressOf, placeOf, setterOf, type WriteClaim, whereWritten } from './write-claim.ts';

/** Claims that nothing came of, and what tells why. */
export interface Unanswered extends Attribution {
  readonly cookies: readonly Track[];
  /** Refused lines of events that were compacted. */
  readonly earlier: readonly RefusedLine[];
  /** False when changes may be missing: a line without one may then have been followed. */
  readonly allChangesTold: boolean;
  /** ms since the Unix epoch: a claim that came just before may still be followed by its change. */
  readonly now: number;
}

/**
 * Says why the browser refused each line, in order of name, place and reason.
 * @param site the portal's registrable domain; null when it was not looked up
 * @param userAgent the browser that told all this; null when that is not known
 */
export function refusedLines(
  unanswered: Unanswered,
  site: string | null,
  userAgent: UserAgent | null = null,
): readonly RefusedLine[] {
  const { unmatched, earlier, allChangesTold } = unanswered;
  const reasonOf = unmatched.length > 0 ? refusalReasons(unanswered, site, userAgent) : () => null;
  const sure = earlier.filter(({ reason }) => allChangesTold || reason.kind !== 'unknown');
  const lines = new Map(sure.map((line) => [line.id, line]));
  for (const claim of unmatched) {
    const { line, pageHost, at } = claim;
    const reason = reasonOf(claim);
    if (reason === null) continue;
    // A line that should have deleted is none that should have set.
    const place = placeOf(whereWritten(claim, new URL(addressOf(claim))));
    const id = JSON.stringify([line.name, place, reason.kind, ...(deletes(line, at) ? ['deletes'] : [])]);
    const known = lines.get(id);
    const first = known && known.at <= at ? known : { line, setter: setterOf(claim), pageHost, at };
    lines.set(id, { reason, ...known, ...first, id, times: (known?.times ?? 0) + 1 });
  }
  return [...lines.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * Says of claims why nothing came of them; null of one that may have been refused, for all that we know.
 * @param site the portal's registrable domain; null when it was not looked up
 * @param userAgent the browser that told all this; null when that is not known
 */
export function refusalReasons(
  { writesOf, cookies, allChangesTold, now }: Omit<Unanswered, 'unmatched' | 'earlier'>,
  site: string | null,
  userAgent: UserAgent | null,
): (claim: WriteClaim) => Refusal | null {
  const byPlace = groupBy(cookies, ({ cookie }) => placeOf(cookie));
  const byName = groupBy(cookies, ({ cookie }) => cookie.name);
  const here = (place: string) => byPlace.get(place) ?? [];
  const named = (name: string) => byName.get(name) ?? [];
  return (claim) => {
    const { line, at } = claim;
    if (at > now - MATCH_WITHIN_MS) return null;
    const url = new URL(addressOf(claim));
    const place = placeOf(whereWritten(claim, url));
    const isHeld = (cookie: Track) => isThere(cookie, writesOf(cookie), claim);
    const stays = (cookie: Track) => isHeld(cookie) && !wentAround(cookie, at);
    const whereStayed = () => {
      if (here(place).some(stays)) return 'here';
      return named(line.name).some((one) => domainMatches(url.hostname, one.cookie) && stays(one)) ? 'elsewhere' : null;
    };
    const reason = refusalOf(line, {
      ...contextOf(claim, url, site),
      userAgent,
      stayed: allChangesTold && deletes(line, at) ? whereStayed() : null,
      overHttpOnly: claim.kind === 'write' && here(place).some((one) => one.cookie.httpOnly && isHeld(one)),
      overSecure: url.protocol === 'http:' && named(line.name).some((one) => isSecureAt(url, one) && isHeld(one)),
    });
    // Firefox takes what a script writes without a name for a name, which we are not told. The cookie store tells its page
    // alone that it rejected a call. Where changes are missing, one may have followed the line.
    const isUntold = line.name === '' || line.byCookieStore || (reason.kind === 'unknown' && !allChangesTold);
    return isUntold && !reason.certain ? null : reason;
  };
}

const contextOf = (
  claim: WriteClaim,
  url: URL,
  site: string | null,
): Omit<WritingContext, 'overHttpOnly' | 'overSecure'> => ({
  at: claim.at,
  url,
  pageHost: claim.pageHost,
  site,
  byScript: claim.kind === 'write',
  byNavigation: claim.kind === 'header' && claim.response.resourceType === 'main_frame',
  ...(claim.kind === 'header' && {
    initiator: claim.response.initiator === null ? null : new URL(claim.response.initiator),
    withoutCredentials: claim.withoutCredentials ?? false,
  }),
});

/**
 * Whether a cookie went around this time: a page that deletes may try one place after the other, and Firefox 153 sometimes
 * keeps one that was to last no time.
 */
const wentAround = ({ removals, removedAt, cookie }: Track, at: number): boolean =>
  [...removals, removedAt, cookie.expiresAt].some(
    (gone) => gone !== null && gone >= at - MATCH_WITHIN_MS && gone <= at + RETRY_WITHIN_MS,
  );

/** Whether requests to this address carry a Secure cookie. */
const isSecureAt = (url: URL, { cookie }: Track): boolean => cookie.secure && domainMatches(url.hostname, cookie);
