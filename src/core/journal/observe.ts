import type { Cookie } from '../cookie/cookie.ts';
import { defaultPath } from '../cookie/default-path.ts';
import { type CookieKey, cookieKey } from '../cookie/identity.ts';
import { type Lifetime, lifetimeWhenSet } from '../cookie/lifetime.ts';
import type { ConsentChoices } from '../portal/consent-choices.ts';
import { unreachable } from '../unreachable.ts';
import type { Journal, JournalEvent } from './event.ts';
import { pairInTime } from './pair-in-time.ts';
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
}

type Changed = Extract<JournalEvent, { kind: 'changed' }>;
type Header = Extract<JournalEvent, { kind: 'header' }>;
type Present = Extract<JournalEvent, { kind: 'present' }>;

/** One writing of a cookie, and the line that made it, if one was seen. */
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
 * Folds the journal into what is known of each cookie, and joins the browser's account of each change
 * with the Set-Cookie line that made it. The two browsers tell them in opposite orders, so that both
 * are laid side by side, by the place they write to:
 *
 *     Chromium   header ──▶ changed          Firefox   changed ──▶ header
 *
 * Linear in the number of events, but for sorting. A cookie is counted once however often it is told.
 */
export function observe(journal: Journal): Observation {
  const tracks = new Map<CookieKey, Track>();
  const headers = new Map<string, Header[]>();
  const choicePeriods: { from: number | null; until: number | null }[] = [];
  let consent: Observation['consent'] = null;

  const recordChange = ({ at, cookie, removed, cause }: Changed): void => {
    if (removed && cause === 'overwrite') return; // half of a write: the other half follows
    const track = trackOf(tracks, cookie, at);
    track.removedAt = removed ? at : null;
    if (removed) return;
    track.cookie = cookie;
    track.measuredAt = at;
    track.writes.push({ at, header: null });
  };

  const recordHeader = (header: Header): void => {
    if (!deletes(header)) gather(headers, placeOfLine(header), header);
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
  joinWrites(tracks.values(), headers);
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
 * Gives each write its line. A line that met no change wrote the same cookie again, which Firefox does
 * not tell, or was refused: it counts as a write of the first cookie there that looks as it asked for.
 */
function joinWrites(tracks: Iterable<Track>, headers: ReadonlyMap<string, readonly Header[]>): void {
  const places = new Map<string, Track[]>();
  for (const track of tracks) gather(places, placeOf(track.cookie), track);
  for (const [place, there] of places) {
    const writes = there.flatMap((track) => track.writes).sort(byTime);
    const alone = pairInTime(writes, [...(headers.get(place) ?? [])].sort(byTime), (write, header) => {
      write.header = header;
    });
    for (const header of alone) {
      there.find(({ cookie }) => asksFor(header, cookie))?.writes.push({ at: header.at, header });
    }
  }
}

function gather<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}

const byTime = (a: { readonly at: number }, b: { readonly at: number }): number => a.at - b.at;

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
