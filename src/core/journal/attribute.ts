import type { Cookie } from '../cookie/cookie.ts';
import { deletes } from '../cookie/set-cookie-line.ts';
import { isThere } from './is-there.ts';
import { MATCH_WITHIN_MS } from './match-within.ts';
import { pairInTime } from './pair-in-time.ts';
import type { Change, Track } from './track.ts';
import type { WriteClaim } from './write-claim.ts';

/** One write of a cookie. */
export interface Write extends Change {
  /** Who made it; null when nobody was seen to. */
  readonly claim: WriteClaim | null;
}

/** What was told of one place in the cookie store: by the browser of its cookies, and by those who wrote there. */
export interface Place {
  readonly cookies: readonly Track[];
  readonly claims: readonly WriteClaim[];
}

export interface Attribution {
  /** The changes of a cookie in the order told, then the writes that changed nothing. */
  readonly writesOf: (cookie: Track) => readonly Write[];
  /** Claims that nothing came of. */
  readonly unmatched: readonly WriteClaim[];
}

/** A write while its claim is looked for. */
type OpenWrite = { -readonly [Key in keyof Write]: Write[Key] };

interface OpenCookie {
  readonly track: Track;
  readonly writes: OpenWrite[];
}

/**
 * Gives each write its claim. The two browsers tell a response in opposite orders, and a page's recorder tells a
 * while after the browser. So changes and claims are laid side by side, by place:
 *
 *     Chromium   header ──▶ changed ──▶ write          Firefox   changed ──▶ header, write
 *
 * Responses go first: whatever a page forges, no script takes a change that a header explains.
 * A header without a change wrote the same cookie again, which Firefox does not tell, or was refused. It counts as a
 * write of the first cookie there that looked as it asked. A script's claim without a change counts only for a cookie
 * that a script was seen to change before, since a page can forge it.
 * @param within how far apart a change and its claim may be, in ms: `retryWithin` of the journal
 */
export function attribute(places: readonly Place[], within: number): Attribution {
  const written = new Map<Track, readonly Write[]>();
  const unmatched = places.flatMap(({ cookies, claims }) => {
    const open = cookies.map((track): OpenCookie => {
      const writes = track.changes.map(({ at, cookie }): OpenWrite => ({ at, cookie, claim: null }));
      written.set(track, writes);
      return { track, writes };
    });
    return claims.length > 0 ? attributeAt(open, claims, within) : [];
  });
  return { writesOf: (cookie) => written.get(cookie) ?? [], unmatched };
}

/** @returns the claims that nothing came of */
function attributeAt(
  cookies: readonly OpenCookie[],
  claims: readonly WriteClaim[],
  within: number,
): readonly WriteClaim[] {
  const deleting = noRivals();
  const alike: Rivals[] = [];
  const setting = (flags: number): Rivals => {
    alike[flags] ??= noRivals();
    return alike[flags];
  };
  for (const claim of claims) {
    const rivals = deletes(claim.line, claim.at) ? deleting : setting(flagsOf(claim.line));
    rivals[claim.kind].push(claim);
  }
  for (const { track, writes } of cookies) {
    for (const write of writes) setting(flagsOf(write.cookie)).told.push(write);
    for (const at of track.removals) deleting.told.push({ at, claim: null });
  }
  const unchanged = alike.flatMap((rivals) => {
    const changes = inOrder(rivals.told);
    const late = inOrder(matchClaims(changes, rivals));
    // Those further apart are tried again, so that a late one is not counted as a second write.
    return pairInTime(changes.filter(isUnclaimed), late, setClaim, within);
  });
  return [...addRewrites(cookies, inOrder(unchanged)), ...matchClaims(inOrder(deleting.told), deleting)];
}

/** A change or removal, and whose it is. */
export type Claimable = Pick<OpenWrite, 'at' | 'claim'>;

/** What the browser told, and the claims that compete for it. Both in the order told. */
interface Rivals {
  readonly told: Claimable[];
  readonly header: WriteClaim[];
  readonly write: WriteClaim[];
}

const noRivals = (): Rivals => ({ told: [], header: [], write: [] });

/** A browser keeps these as asked: a line never made a write with other flags. */
const flagsOf = ({ secure, httpOnly }: { readonly secure: boolean; readonly httpOnly: boolean }): number =>
  (secure ? 2 : 0) + (httpOnly ? 1 : 0);

/**
 * Adds the writes that changed nothing.
 * @param claims without a change, in order of time
 * @returns the claims that wrote nothing
 */
function addRewrites(cookies: readonly OpenCookie[], claims: readonly WriteClaim[]): readonly WriteClaim[] {
  if (claims.length === 0) return claims;
  const histories = cookies.map(
    (one): History => ({
      one,
      changes: inOrder([...one.writes]),
      until: 0,
      believedFrom: one.track.earlier.some(({ setter }) => setter.kind === 'script')
        ? 0
        : (one.writes.find(({ claim }) => claim?.kind === 'write')?.at ?? Number.POSITIVE_INFINITY),
    }),
  );
  return claims.filter((claim) => {
    for (const history of histories) {
      const cookie = cookieAsAsked(history, claim);
      if (cookie === null) continue;
      if (claim.kind === 'header' || history.believedFrom <= claim.at)
        history.one.writes.push({ at: claim.at, cookie, claim });
      return false;
    }
    return true;
  });
}

interface History {
  readonly one: OpenCookie;
  /** In order of time. */
  readonly changes: readonly Write[];
  /** How many of them came before the last claim, or within a second after it. */
  until: number;
  /** When a script was first seen to change it, in ms since the Unix epoch; infinite when none was. */
  readonly believedFrom: number;
}

/** The cookie as it was at the time of a claim; null when it was not there, or looked otherwise than was asked. */
function cookieAsAsked(history: History, claim: WriteClaim): Cookie | null {
  const { one, changes } = history;
  if (!isThere(one.track, one.writes, claim)) return null;
  while ((changes[history.until]?.at ?? Number.POSITIVE_INFINITY) <= claim.at + MATCH_WITHIN_MS) history.until++;
  // Only the next snapshot shows what a lost change did.
  if (history.until === changes.length && asksFor(claim, one.track.cookie)) return one.track.cookie;
  for (let last = history.until, write = changes[--last]; write; write = changes[--last]) {
    if (asksFor(claim, write.cookie)) return write.cookie;
    if (write.at < claim.at - MATCH_WITHIN_MS) return null;
  }
  return asksFor(claim, one.track.first) ? one.track.first : null;
}

/**
 * Headers first; scripts get what is left.
 * @param told in order of time
 * @returns the unmatched claims
 */
export function matchClaims(
  told: readonly Claimable[],
  { header, write }: { readonly [Kind in WriteClaim['kind']]: readonly WriteClaim[] },
): readonly WriteClaim[] {
  const unmatched = pairInTime(told, inOrder(header), setClaim);
  if (write.length === 0) return unmatched;
  return [...unmatched, ...pairInTime(told.filter(isUnclaimed), inOrder(write), setClaim)];
}

const setClaim = (told: Claimable, claim: WriteClaim): void => {
  told.claim = claim;
};

const isUnclaimed = ({ claim }: Claimable): boolean => claim === null;

/** By time. Mostly the items are in order already. */
function inOrder<T extends { readonly at: number }>(items: readonly T[]): readonly T[] {
  let last = 0;
  for (const { at } of items) {
    if (at < last) return items.toSorted((a, b) => a.at - b.at);
    last = at;
  }
  return items;
}

/** Whether a claim asks for a cookie that looks like this. */
function asksFor({ line }: WriteClaim, cookie: Cookie): boolean {
  const persistent = line.maxAge !== null || line.expires !== null;
  return (
    line.secure === cookie.secure &&
    line.httpOnly === cookie.httpOnly &&
    persistent === (cookie.expiresAt !== null) &&
    (!line.partitioned || cookie.partitionKey !== null)
  );
}
