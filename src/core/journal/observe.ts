import type { Cookie } from '../cookie/cookie.ts';
import { type CookieKey, cookieKey } from '../cookie/identity.ts';
import { type Lifetime, lifetimeWhenSet } from '../cookie/lifetime.ts';
import type { ConsentChoices } from '../portal/consent-choices.ts';
import { unreachable } from '../unreachable.ts';
import { type Account, setterId, setterOf } from './account.ts';
import type { Journal, JournalEvent } from './event.ts';
import { byTime, joinWrites, type Write } from './join-writes.ts';
import { WITHIN } from './pair-in-time.ts';
import { type RefusedLine, refusedLines } from './refused.ts';
import type { Setter } from './setter.ts';

/** One of those who set a cookie. */
export interface SetterRecord {
  readonly setter: Setter;
  /** ms since the Unix epoch. */
  readonly firstAt: number;
  readonly lastAt: number;
  /** How often it wrote the cookie. */
  readonly times: number;
}

/** What the journal tells about one cookie. */
export interface ObservedCookie {
  readonly key: CookieKey;
  readonly cookie: Cookie;
  /** ms since the Unix epoch; null when it was there before the watch and has not been set since. */
  readonly firstSetAt: number | null;
  /** Measured when it was last set, or, when that was not seen, what remained when we first looked. */
  readonly lifetime: Lifetime;
  readonly setters: readonly SetterRecord[];
  /** ms since the Unix epoch; null while the browser holds it. */
  readonly removedAt: number | null;
}

/**
 * A time in which the visitor's choice was in force; ms since the Unix epoch.
 * `from` is null when it was made before we looked, `until` while it is in force.
 */
export interface ChoicePeriod {
  readonly from: number | null;
  readonly until: number | null;
}

export interface Observation {
  readonly cookies: readonly ObservedCookie[];
  /** The choices in force, and since when we know them; null while there are none. */
  readonly consent: { readonly choices: ConsentChoices; readonly at: number } | null;
  /** In order of time. */
  readonly choicePeriods: readonly ChoicePeriod[];
  /** In order of name. */
  readonly refused: readonly RefusedLine[];
  /** Writes by scripts that came too fast to be told one by one. */
  readonly untoldWrites: number;
  /** Every other host that was loaded from, and whether it was granted when last told; null when nobody told. */
  readonly otherHosts: ReadonlyMap<string, boolean> | null;
}

type Changed = Extract<JournalEvent, { kind: 'changed' }>;
type Present = Extract<JournalEvent, { kind: 'present' }>;

interface Track {
  cookie: Cookie;
  /** Measured from this moment: when it was last set, or when we first looked. */
  measuredAt: number;
  /** When the browser first set it before us; null when it may always have been there. */
  readonly since: number | null;
  readonly writes: Write[];
  readonly removals: number[];
  removedAt: number | null;
}

/**
 * Folds the journal into what is known of each cookie.
 *
 * Linear in the number of events, but for sorting. A cookie is counted once however often it is told.
 * @param now ms since the Unix epoch; a line that came just before may still be followed by its change
 */
export function observe(journal: Journal, now: number): Observation {
  const tracks = new Map<CookieKey, Track>();
  const accounts: Account[] = [];
  let untoldWrites = 0;
  const choicePeriods: { from: number | null; until: number | null }[] = [];
  let consent: Observation['consent'] = null;
  let otherHosts: Map<string, boolean> | null = null;

  const recordChange = ({ at, cookie, removed, cause }: Changed): void => {
    if (removed && cause === 'overwrite') return; // half of a write: the other half follows
    const track = trackOf(tracks, cookie, at, removed ? null : at);
    track.removedAt = removed ? at : null;
    if (removed) track.removals.push(at);
    if (removed) return;
    track.cookie = cookie;
    track.measuredAt = at;
    track.writes.push({ at, account: null });
  };

  const recordChoices = (choices: ConsentChoices | null, at: number, from: number | null): void => {
    const current = choicePeriods.at(-1);
    if (choices && current?.until !== null) choicePeriods.push({ from, until: null });
    if (!choices && current) current.until ??= at;
    if (!consent || !isSame(consent.choices, choices)) consent = choices && { choices, at };
  };

  const recordPresent = ({ at, cookies, choices }: Present): void => {
    if (choices) recordChoices(choices, at, null);
    const here = new Set(cookies.map(cookieKey));
    for (const cookie of cookies) {
      const track = trackOf(tracks, cookie, at, null);
      if (track.measuredAt >= at) continue; // told of since
      if (track.removedAt !== null && track.removedAt <= at) track.removedAt = null;
      if (track.cookie.expiresAt !== cookie.expiresAt) Object.assign(track, { cookie, measuredAt: at });
    }
    // Expired or removed without a word, which both browsers do.
    for (const [key, track] of tracks) {
      if (!here.has(key) && track.removedAt === null && track.measuredAt < at) track.removedAt = at;
    }
  };

  for (const event of journal) {
    switch (event.kind) {
      case 'visit':
        break;
      case 'present':
        recordPresent(event);
        break;
      case 'changed':
        recordChange(event);
        break;
      case 'hosts':
        otherHosts ??= new Map();
        for (const { host, granted } of event.hosts) otherHosts.set(host, granted);
        break;
      case 'header':
      case 'write':
        accounts.push(event);
        break;
      case 'untold':
        untoldWrites += event.writes;
        break;
      case 'choice':
        recordChoices(event.choices, event.at, event.at);
        break;
      default:
        return unreachable(event);
    }
  }
  const alone = joinWrites([...tracks.values()], accounts).filter(({ at }) => at <= now - WITHIN);
  return {
    cookies: [...tracks].map(([key, track]) => toObserved(key, track)),
    consent,
    choicePeriods,
    refused: refusedLines(alone, [...tracks.values()]),
    untoldWrites,
    otherHosts,
  };
}

function isSame(a: ConsentChoices, b: ConsentChoices | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function trackOf(tracks: Map<CookieKey, Track>, cookie: Cookie, at: number, since: number | null): Track {
  const key = cookieKey(cookie);
  const known = tracks.get(key);
  if (known) return known;
  const track: Track = { cookie, measuredAt: at, since, writes: [], removals: [], removedAt: null };
  tracks.set(key, track);
  return track;
}

function toObserved(key: CookieKey, track: Track): ObservedCookie {
  const writes = track.writes.sort(byTime);
  return {
    key,
    cookie: track.cookie,
    firstSetAt: writes[0]?.at ?? null,
    lifetime: lifetimeWhenSet(track.cookie, track.measuredAt),
    setters: settersOf(writes),
    removedAt: track.removedAt,
  };
}

function settersOf(writes: readonly Write[]): readonly SetterRecord[] {
  const records = new Map<string, SetterRecord>();
  for (const { at, account } of writes) {
    const setter = setterOf(account);
    const id = setterId(setter);
    const known = records.get(id);
    records.set(
      id,
      known ? { ...known, lastAt: at, times: known.times + 1 } : { setter, firstAt: at, lastAt: at, times: 1 },
    );
  }
  return [...records.values()];
}
