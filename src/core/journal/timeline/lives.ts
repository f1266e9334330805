import { type CookieKey, cookieKey } from '../../cookie/identity.ts';
import { lifetimeWhenSet } from '../../cookie/lifetime.ts';
import { groupBy } from '../../group-by.ts';
import type { Write } from '../attribute.ts';
import type { RemovalClaims } from '../attribute-removals.ts';
import type { Journal, JournalEvent } from '../event.ts';
import { MATCH_WITHIN_MS, RETRY_WITHIN_MS } from '../match-within.ts';
import type { Track } from '../track.ts';
import { placeOf, type WriteClaim } from '../write-claim.ts';
import { differencesOf, isRenewal } from './differences.ts';
import type { CookieEvent, CookieRow, CookieState } from './row.ts';
import { BY_BROWSER, whoOf } from './who.ts';

interface Told {
  readonly cookies: readonly Track[];
  readonly writesOf: (cookie: Track) => readonly Write[];
  readonly removalClaims: RemovalClaims;
}

type RemovalEvent = JournalEvent<'changed'>;

/** A cookie that was there when we first looked, at that time. */
type Found = CookieState & { readonly at: number };

/** A write, or a removal with who asked for it. */
type Moment = Write | { readonly at: number; readonly removal: RemovalEvent; readonly claim: WriteClaim | null };

/** What of a row its cookie does not say. */
type Happening = Omit<CookieRow, 'kind' | 'id' | 'place' | 'name' | 'domain' | 'refusal'>;

/**
 * The rows of each cookie, in order of time.
 * @param now ms since the Unix epoch: the browsers tell late or never that a cookie expired
 */
export function livesOf(
  journal: Journal,
  { cookies, writesOf, removalClaims }: Told,
  now: number,
): readonly CookieRow[] {
  const found = foundCookies(journal);
  const removals = groupBy(journal.filter(isRemoval), ({ cookie }) => cookieKey(cookie));
  return cookies.flatMap((track) => {
    const key = cookieKey(track.cookie);
    const claims = removalClaims(track);
    const gone = (removals.get(key) ?? []).map((removal, nth): Moment => {
      return { at: removal.at, removal, claim: claims[nth] ?? null };
    });
    const moments = [...writesOf(track), ...gone].sort((a, b) => a.at - b.at);
    const life = [...lifeOf(found.get(key) ?? null, moments, track.removedAt, now)];
    return life.map((happening) => toRow(key, track, happening));
  });
}

function toRow(key: CookieKey, { cookie }: Track, happening: Happening): CookieRow {
  const { event, at } = happening;
  const { name, domain } = cookie;
  return {
    kind: 'cookie',
    id: `${key} ${event} ${at}`,
    place: placeOf(cookie),
    name,
    domain,
    refusal: null,
    ...happening,
  };
}

/** @param found the cookie as it was when we first looked; null when its first setting was seen */
function* lifeOf(
  found: Found | null,
  moments: readonly Moment[],
  removedAt: number | null,
  now: number,
): Generator<Happening> {
  let state: CookieState | null = found && sawTheFirst(found, moments) ? null : found;
  if (found && state)
    yield { event: 'there', at: found.at, before: null, after: found, differences: [], ...whoOf(null) };
  for (const moment of moments) {
    const isByBrowser = 'removal' in moment && moment.removal.cause === 'expired';
    const ended = state && !isByBrowser ? expiredBefore(state, moment.at - MATCH_WITHIN_MS) : null;
    if (ended) {
      yield ended;
      state = null;
    }
    if ('removal' in moment) {
      yield removed(state, moment);
      state = null;
    } else {
      const after = stateAt(moment.cookie, moment.at);
      yield written(state, after, moment);
      state = after;
    }
  }
  if (state === null) return;
  const expired = expiredBefore(state, now);
  if (expired) yield expired;
  else if (removedAt !== null) yield { event: 'removed', at: removedAt, before: state, ...ENDED, ...whoOf(null) };
}

/** Whether the first write had been made already when we looked: the look is dated as the visit that began it. */
function sawTheFirst(found: Found, [first]: readonly Moment[]): boolean {
  if (!first || 'removal' in first || Math.abs(first.at - found.at) > RETRY_WITHIN_MS) return false;
  return differencesOf(found, stateAt(first.cookie, first.at)).length === 0;
}

/** Nothing is there after a row that ends a cookie. */
const ENDED = { after: null, differences: [] } as const;

function written(before: CookieState | null, after: CookieState, { at, claim }: Write): Happening {
  const differences = before ? differencesOf(before, after) : [];
  const event: CookieEvent = before === null ? 'set' : isRenewal(differences) ? 'renewed' : 'changed';
  return { event, at, before, after, differences, ...whoOf(claim) };
}

function removed(state: CookieState | null, { at, removal, claim }: Extract<Moment, { removal: unknown }>): Happening {
  const before = state ?? stateAt(removal.cookie, at);
  const { expiresAt } = before.cookie;
  if (removal.cause === 'expired')
    return { event: 'expired', at: Math.min(at, expiresAt ?? at), before, ...ENDED, ...BY_BROWSER };
  if (removal.cause === 'evicted') return { event: 'evicted', at, before, ...ENDED, ...BY_BROWSER };
  return { event: 'removed', at, before, ...ENDED, ...whoOf(claim) };
}

/** The end of a cookie whose time was over at a moment; null when it was not. */
function expiredBefore(before: CookieState, at: number): Happening | null {
  const { expiresAt } = before.cookie;
  if (expiresAt === null || expiresAt > at) return null;
  return { event: 'expired', at: expiresAt, before, ...ENDED, ...BY_BROWSER };
}

const stateAt = (cookie: CookieState['cookie'], at: number): CookieState => ({
  cookie,
  lifetime: lifetimeWhenSet(cookie, at),
});

/** The cookies that were there when we first looked, or that compacted events left. */
function foundCookies(journal: Journal): ReadonlyMap<CookieKey, Found> {
  const found = new Map<CookieKey, Found>();
  const told = new Set<CookieKey>();
  const note = (cookie: CookieState['cookie'], at: number, measuredAt: number) => {
    const key = cookieKey(cookie);
    if (!told.has(key)) found.set(key, { ...stateAt(cookie, measuredAt), at });
    told.add(key);
  };
  for (const event of journal) {
    if (event.kind === 'changed') told.add(cookieKey(event.cookie));
    if (event.kind === 'snapshot') for (const cookie of event.cookies) note(cookie, event.at, event.at);
    if (event.kind === 'compacted')
      for (const { cookie, measuredAt, removedAt } of event.cookies)
        if (removedAt === null) note(cookie, event.at, measuredAt);
        else told.add(cookieKey(cookie));
  }
  return found;
}

const isRemoval = (event: JournalEvent): event is RemovalEvent => event.kind === 'changed' && event.removed;
