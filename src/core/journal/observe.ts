import type { Cookie } from '../cookie/cookie.ts';
import { defaultPath } from '../cookie/default-path.ts';
import { type CookieKey, cookieKey } from '../cookie/identity.ts';
import { type Lifetime, lifetimeWhenSet } from '../cookie/lifetime.ts';
import type { ConsentChoices } from '../portal/consent-choices.ts';
import { unreachable } from '../unreachable.ts';
import type { Journal, JournalEvent } from './event.ts';
import type { Setter } from './setter.ts';
import { type WaitingRoom, waitingRoom } from './waiting-room.ts';

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
}

type Changed = Extract<JournalEvent, { kind: 'changed' }>;
type Header = Extract<JournalEvent, { kind: 'header' }>;
type Present = Extract<JournalEvent, { kind: 'present' }>;

/**
 * How long one account of a change waits for the other, in ms. A line told first (Chromium, seen: 24)
 * may wait long, since nothing else explains it; a change told first (Firefox, seen: 73) may be a
 * script's, and must not be given to a response that merely comes later.
 */
const HEADER_WAITS = 1000;
const WRITE_WAITS = 250;

/** One writing of a cookie; its response may be told before or after it. */
interface Write {
  readonly at: number;
  header: Header | null;
}

interface Track {
  cookie: Cookie;
  /** Measured from this moment: when it was last set, or when we first looked. */
  measuredAt: number;
  readonly writes: Write[];
  removedAt: number | null;
}

/**
 * Folds the journal into what is known of each cookie, joining the browser's account of a change
 * with the Set-Cookie line that made it. The two browsers tell them in opposite orders, so each
 * side waits for the other:
 *
 *     Chromium   header ──▶ changed          Firefox   changed ──▶ header
 *
 * Linear in the number of events. A cookie is counted once however often it is told.
 */
export function observe(journal: Journal): Observation {
  const tracks = new Map<CookieKey, Track>();
  const loneHeaders = waitingRoom<Header>(HEADER_WAITS);
  const loneWrites = waitingRoom<Write>(WRITE_WAITS);
  let consent: Observation['consent'] = null;
  const choicePeriods: { from: number | null; until: number | null }[] = [];

  const recordChange = ({ at, cookie, removed, cause }: Changed): void => {
    if (removed && cause === 'overwrite') return; // half of a write: the other half follows
    const track = trackOf(tracks, cookie, at);
    track.removedAt = removed ? at : null;
    if (removed) return;
    track.cookie = cookie;
    track.measuredAt = at;
    const write: Write = { at, header: loneHeaders.take(placeOf(cookie), at) };
    track.writes.push(write);
    if (write.header === null) loneWrites.add(placeOf(cookie), write);
  };

  const recordHeader = (header: Header): void => {
    if (deletes(header)) return;
    const place = placeOfLine(header);
    const write = loneWrites.take(place, header.at);
    if (write) write.header = header;
    else loneHeaders.add(place, header);
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
      const track = trackOf(tracks, cookie, at);
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
      case 'header':
        recordHeader(event);
        break;
      case 'choice':
        recordChoices(event.choices, event.at, event.at);
        break;
      default:
        return unreachable(event);
    }
  }
  giveRepeats(tracks.values(), loneHeaders);
  return { cookies: [...tracks].map(([key, track]) => toObserved(key, track)), consent, choicePeriods };
}

function isSame(a: ConsentChoices, b: ConsentChoices | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function trackOf(tracks: Map<CookieKey, Track>, cookie: Cookie, at: number): Track {
  const key = cookieKey(cookie);
  const known = tracks.get(key);
  if (known) return known;
  const track: Track = { cookie, measuredAt: at, writes: [], removedAt: null };
  tracks.set(key, track);
  return track;
}

/**
 * A line that met no change wrote the same cookie again, which Firefox does not tell, or was
 * refused. It counts as a write of the one cookie there that looks as it asked for.
 */
function giveRepeats(tracks: Iterable<Track>, loneHeaders: WaitingRoom<Header>): void {
  for (const track of tracks) {
    for (const header of loneHeaders.takeAll(placeOf(track.cookie), (lone) => asksFor(lone, track.cookie))) {
      track.writes.push({ at: header.at, header });
    }
  }
}

function asksFor({ line }: Header, cookie: Cookie): boolean {
  const persistent = line.maxAge !== null || line.expires !== null;
  return (
    line.secure === cookie.secure &&
    line.httpOnly === cookie.httpOnly &&
    persistent === (cookie.expiresAt !== null) &&
    (!line.partitioned || cookie.partitionKey !== null)
  );
}

function toObserved(key: CookieKey, track: Track): ObservedCookie {
  const writes = track.writes.sort((a, b) => a.at - b.at);
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
  for (const { at, header } of writes) {
    const setter: Setter = header ? { kind: 'response', ...header.response } : { kind: 'unknown' };
    // A frame gets another number at every load, and an address is asked for in several ways.
    const id = header ? `${header.response.status} ${header.response.url}` : '';
    const known = records.get(id);
    records.set(
      id,
      known ? { ...known, lastAt: at, times: known.times + 1 } : { setter, firstAt: at, lastAt: at, times: 1 },
    );
  }
  return [...records.values()];
}

/** Where in the cookie store a line would write: what a header tells of a cookie's identity. */
function placeOf({ domain, hostOnly, path, name }: Pick<Cookie, 'domain' | 'hostOnly' | 'path' | 'name'>): string {
  return JSON.stringify([domain, hostOnly, path, name]);
}

/** @see RFC 6265bis §5.7, steps on domain-attribute and path-attribute */
function placeOfLine({ line, response }: Header): string {
  const { hostname, pathname } = new URL(response.url);
  return placeOf({
    domain: line.domain ?? hostname,
    hostOnly: line.domain === null,
    path: line.path ?? defaultPath(pathname),
    name: line.name,
  });
}

function deletes({ line, at }: Header): boolean {
  return line.maxAge === null ? line.expires !== null && line.expires <= at : line.maxAge <= 0;
}
