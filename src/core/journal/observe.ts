import type { Cookie } from '../cookie/cookie.ts';
import { type CookieKey, cookieKey } from '../cookie/identity.ts';
import { type Lifetime, lifetimeWhenSet } from '../cookie/lifetime.ts';
import { attribute, type Write } from './attribute.ts';
import { toldAllChanges } from './compacted.ts';
import type { Journal } from './event.ts';
import { retryWithin } from './match-within.ts';
import type { Unanswered } from './refused-lines.ts';
import { type Replayed, replay } from './replay.ts';
import { requestedOf } from './requested-of.ts';
import type { SetterRecord } from './setter.ts';
import { settersOf } from './setters-of.ts';
import type { Span } from './span.ts';
import type { Track } from './track.ts';

/** What the journal tells about one cookie. */
export interface ObservedCookie {
  readonly key: CookieKey;
  readonly cookie: Cookie;
  /** ms since the Unix epoch; null when it was there before the watch and has not been set since. */
  readonly firstSetAt: number | null;
  /** Measured when it was last set. When that was not seen: what remained when we first looked. */
  readonly lifetime: Lifetime;
  /** For how many seconds its last write asked; null for a session, and when nobody was seen to ask. */
  readonly requested: number | null;
  readonly setters: readonly SetterRecord[];
  /** ms since the Unix epoch; null while the browser holds it. */
  readonly removedAt: number | null;
  /** When the browser held it, in order. */
  readonly spans: readonly Span[];
}

/** What a journal tells: each cookie with its setters, the visitor's choices, and what is missing. */
export interface Observation
  extends Pick<
    Replayed,
    'choicePeriods' | 'visits' | 'otherHosts' | 'storage' | 'dropped' | 'evictions' | 'moreHosts' | 'compactedEvents'
  > {
  readonly cookies: readonly ObservedCookie[];
  /** Claims that nothing came of. `refusedLines` says why, for those who show it. */
  readonly unanswered: Unanswered;
}

/**
 * Makes of a journal what is known of each cookie. Linear in the number of events, except for sorting.
 * @param now ms since the Unix epoch
 */
export function observe(journal: Journal, now: number): Observation {
  const { cookies, places, refused, ...told } = replay(journal);
  const attribution = attribute(places.all(), retryWithin(told.dropped));
  return {
    ...told,
    cookies: cookies.map((track) => toObserved(track, attribution.writesOf(track))),
    unanswered: { ...attribution, cookies, earlier: refused, allChangesTold: toldAllChanges(told.dropped), now },
  };
}

function toObserved(track: Track, writes: readonly Write[]): ObservedCookie {
  const setters = settersOf(track.earlier, writes);
  return {
    key: cookieKey(track.cookie),
    cookie: track.cookie,
    firstSetAt: setters[0]?.firstAt ?? null,
    lifetime: lifetimeWhenSet(track.cookie, track.measuredAt),
    requested: requestedOf(track, writes),
    setters,
    removedAt: track.removedAt,
    spans: track.spans,
  };
}
