import type { Cookie } from '../cookie/cookie.ts';
import { deletes } from '../cookie/set-cookie-line.ts';
import { split } from '../split.ts';
import { APART, pairInTime, WITHIN } from './pair-in-time.ts';
import type { SetterRecord } from './setter.ts';
import type { WriteClaim } from './write-claim.ts';

/** One writing of a cookie, and who was seen to make it. */
export interface Write {
  /** ms since the Unix epoch. */
  readonly at: number;
  claim: WriteClaim | null;
  /** As it was written. */
  readonly cookie: Cookie;
}

/** A cookie, with what the browser told of it. */
export interface Written {
  readonly cookie: Cookie;
  /** As it was first told of. */
  readonly first: Cookie;
  /** When the browser first set it before us, in ms since the Unix epoch; null when it may always have been there. */
  readonly since: number | null;
  readonly writes: Write[];
  /** Who wrote it before, in events that were compacted. */
  readonly earlier: readonly SetterRecord[];
  /** When it went, each time; in ms since the Unix epoch, as all here. */
  readonly removals: readonly number[];
  /** When it went for good; null while the browser holds it. */
  readonly removedAt: number | null;
}

/** What was told of one place in the cookie store: of its cookies by the browser, and by whoever wrote there. */
export interface Place {
  readonly cookies: readonly Written[];
  readonly claims: readonly WriteClaim[];
}

/**
 * Gives each write its claim. The two browsers tell a response in opposite orders, and a page's recorder tells a
 * while after the browser, so that all is laid side by side, by the place that it writes to:
 *
 *     Chromium   header ──▶ changed ──▶ write          Firefox   changed ──▶ header, write
 *
 * Responses go first: a change that a header explains is never taken for a script's, whatever a page forges.
 * A header that met no change wrote the same cookie again, which Firefox does not tell, or was refused: it becomes a
 * write of the first cookie there that looked as it asked for. A script's write becomes one only of a cookie that a
 * script was seen to change before, since a page can forge it.
 * @returns the claims that nothing came of
 */
export function attribute(places: readonly Place[]): readonly WriteClaim[] {
  return places.flatMap(({ cookies, claims }) => {
    const deleting: WriteClaim[] = [];
    const alike = FLAGS.map((): Alike => ({ writes: [], setting: [] }));
    for (const claim of claims) {
      if (deletes(claim.line, claim.at)) deleting.push(claim);
      else alike[flagsOf(claim.line)]?.setting.push(claim);
    }
    for (const { writes } of cookies) for (const write of writes) alike[flagsOf(write.cookie)]?.writes.push(write);
    const alone = joinRewriting(cookies, inOrder(alike.flatMap(joinSetting)));
    return [...alone, ...joinDeleting(cookies, inOrder(deleting))];
  });
}

/** What was written with the same flags, and who says to have done so. */
interface Alike {
  readonly writes: Write[];
  readonly setting: WriteClaim[];
}

/** All that `flagsOf` may be. */
const FLAGS = [0, 1, 2, 3] as const;

/** What a browser takes over as it is asked: a write with others is not what this line made. */
const flagsOf = ({ secure, httpOnly }: { readonly secure: boolean; readonly httpOnly: boolean }): number =>
  (secure ? 2 : 0) + (httpOnly ? 1 : 0);

function joinSetting({ writes, setting }: Alike): readonly WriteClaim[] {
  if (setting.length === 0) return setting;
  const told = inOrder(writes);
  const alone = inOrder(explain(told, inOrder(setting)));
  // Of a cookie written all the time by both, one may have taken another's change: better late than counted twice.
  return pairInTime(told.filter(isUnexplained), alone, setClaim, APART);
}

/** @param claims in order of time, without a change of their own */
function joinRewriting(there: readonly Written[], claims: readonly WriteClaim[]): readonly WriteClaim[] {
  if (claims.length === 0) return claims;
  const histories = there.map((one) => ({ one, told: inOrder([...one.writes]), believedFrom: scriptedFrom(one) }));
  return claims.filter((claim) => {
    for (const { one, told, believedFrom } of histories) {
      const cookie = cookieAsAsked(one, told, claim);
      if (cookie === null) continue;
      if (isHeader(claim) || believedFrom <= claim.at) one.writes.push({ at: claim.at, claim, cookie });
      return false;
    }
    return true;
  });
}

/** Since when a script is known to write a cookie, in ms since the Unix epoch; infinite when none is. */
function scriptedFrom({ writes, earlier }: Written): number {
  if (earlier.some(({ setter }) => setter.kind === 'script')) return Number.NEGATIVE_INFINITY;
  return writes.find(({ claim }) => claim?.kind === 'write')?.at ?? Number.POSITIVE_INFINITY;
}

/**
 * A cookie as it was when a claim was given, if that asks for nothing else.
 * @param told its writes that the browser told, in order of time
 */
function cookieAsAsked(one: Written, told: readonly Write[], claim: WriteClaim): Cookie | null {
  if (!isThere(one, claim)) return null;
  const until = countUntil(told, claim.at + WITHIN);
  // A change that was lost is seen at the next look.
  if (until === told.length && asksFor(claim, one.cookie)) return one.cookie;
  for (let last = until - 1; last >= 0; last--) {
    const write = told[last];
    if (write && asksFor(claim, write.cookie)) return write.cookie;
    if (write && write.at < claim.at - WITHIN) return null;
  }
  return asksFor(claim, one.first) ? one.first : null;
}

/** How many of these, in order of time, are not later. */
function countUntil(writes: readonly Write[], latest: number): number {
  let [low, high] = [0, writes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((writes[middle]?.at ?? 0) <= latest) low = middle + 1;
    else high = middle;
  }
  return low;
}

function joinDeleting(there: readonly Written[], deleting: readonly WriteClaim[]): readonly WriteClaim[] {
  const removals = there.flatMap((one) => one.removals.map((at) => ({ at, claim: null })));
  return explain(inOrder(removals), deleting);
}

/** What was told, and whose it is. */
type Told = Pick<Write, 'at' | 'claim'>;

/** @returns the claims that are left over */
function explain(told: readonly Told[], claims: readonly WriteClaim[]): readonly WriteClaim[] {
  const [headers, scripts] = split(claims, isHeader);
  const alone = pairInTime(told, headers, setClaim);
  return scripts.length === 0 ? alone : [...alone, ...pairInTime(told.filter(isUnexplained), scripts, setClaim)];
}

const setClaim = (told: Told, claim: WriteClaim): void => {
  told.claim = claim;
};

const isUnexplained = ({ claim }: Told): boolean => claim === null;

const isHeader = (claim: WriteClaim): boolean => claim.kind === 'header';

/** By time, which they mostly are already. */
function inOrder<T extends { readonly at: number }>(items: readonly T[]): readonly T[] {
  let last = Number.NEGATIVE_INFINITY;
  for (const { at } of items) {
    if (at < last) return items.toSorted((a, b) => a.at - b.at);
    last = at;
  }
  return items;
}

/** Whether a cookie was in the browser when a claim was given, as far as its removals tell. */
export function isThere({ since, writes, removals, removedAt }: Written, { at }: WriteClaim): boolean {
  if ((since !== null && since > at + WITHIN) || (removedAt !== null && removedAt < at - WITHIN)) return false;
  const goneAt = removals.findLast((removal) => removal < at - WITHIN);
  return goneAt === undefined || writes.some((write) => write.at > goneAt && write.at <= at + WITHIN);
}

function asksFor({ line }: WriteClaim, cookie: Cookie): boolean {
  const persistent = line.maxAge !== null || line.expires !== null;
  return (
    line.secure === cookie.secure &&
    line.httpOnly === cookie.httpOnly &&
    persistent === (cookie.expiresAt !== null) &&
    (!line.partitioned || cookie.partitionKey !== null)
  );
}
