import type { Cookie } from '../cookie/cookie.ts';
import { type CookieKey, cookieKey } from '../cookie/identity.ts';
import { type Lifetime, lifetimeWhenSet } from '../cookie/lifetime.ts';
import { attribute } from './attribute.ts';
import type { Journal } from './event.ts';
import { WITHIN } from './pair-in-time.ts';
import type { Unanswered } from './refused.ts';
import { type ChoicePeriod, replay, type Track } from './replay.ts';
import { requestedOf } from './requested-of.ts';
import type { SetterRecord } from './setter.ts';
import { settersOf } from './setters-of.ts';
import type { StoredItem } from './stored-item.ts';

/** What the journal tells about one cookie. */
export interface ObservedCookie {
  readonly key: CookieKey;
  readonly cookie: Cookie;
  /** ms since the Unix epoch; null when it was there before the watch and has not been set since. */
  readonly firstSetAt: number | null;
  /** Measured when it was last set, or, when that was not seen, what remained when we first looked. */
  readonly lifetime: Lifetime;
  /** In seconds, by who last set it; null for a session, and when nobody was seen to ask. */
  readonly requested: number | null;
  readonly setters: readonly SetterRecord[];
  /** ms since the Unix epoch; null while the browser holds it. */
  readonly removedAt: number | null;
}

export interface Observation {
  readonly cookies: readonly ObservedCookie[];
  /** In order of time; the last one may still be in force. */
  readonly choicePeriods: readonly ChoicePeriod[];
  /** What nothing came of: `refusedLines` says why, for those who show it. */
  readonly unanswered: Unanswered;
  /** Writings that came too fast to be kept one by one, at least: the same may be missing as a write and as a change. */
  readonly droppedWrites: number;
  /** What was told that there was no room to keep, by how many events at least. */
  readonly droppedEvents: number;
  /** Cookies that the browser threw out because its site had too many. */
  readonly evictions: number;
  /** Every other host that was loaded from, and whether it was granted when last told; null when nobody told. */
  readonly otherHosts: ReadonlyMap<string, boolean> | null;
  /** What pages keep besides cookies, as last told, by their origin. */
  readonly storage: ReadonlyMap<string, readonly StoredItem[]>;
  /** Events of a long watch of which only what they told is kept. */
  readonly compactedEvents: number;
}

/**
 * Folds the journal into what is known of each cookie. Linear in the number of events, but for sorting.
 * @param now ms since the Unix epoch; a line that came just before may still be followed by its change
 */
export function observe(journal: Journal, now: number): Observation {
  const { tracks, places, refused, ...told } = replay(journal);
  const alone = attribute(places.all()).filter(({ at }) => at <= now - WITHIN);
  return {
    ...told,
    droppedWrites: Math.max(told.droppedWrites, told.droppedChanges),
    cookies: tracks.map(toObserved),
    unanswered: {
      claims: alone,
      cookies: tracks,
      earlier: refused,
      allChangesTold: told.droppedChanges === 0 && told.droppedEvents === 0,
    },
  };
}

function toObserved(track: Track): ObservedCookie {
  const setters = settersOf(track);
  return {
    key: cookieKey(track.cookie),
    cookie: track.cookie,
    firstSetAt: setters[0]?.firstAt ?? null,
    lifetime: lifetimeWhenSet(track.cookie, track.measuredAt),
    requested: requestedOf(track),
    setters,
    removedAt: track.removedAt,
  };
}
