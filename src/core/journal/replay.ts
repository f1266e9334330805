import type { Cookie } from '../cookie/cookie.ts';
import { belongsToPortal } from '../portal/belongs-to-portal.ts';
import type { ConsentChoices } from '../portal/consent-choices.ts';
import type { Write } from './attribute.ts';
import type { Journal, JournalEvent } from './event.ts';
import { createPlaces } from './places.ts';
import type { RefusedLine } from './refused.ts';
import type { SetterRecord } from './setter.ts';
import type { StoredItem } from './stored-item.ts';
import type { WriteClaim } from './write-claim.ts';

/** What the events told of one cookie so far. */
export interface Track {
  cookie: Cookie;
  /** As it was first told of, or compacted. */
  readonly first: Cookie;
  /** Measured from this moment: when it was last set, or when we first looked. */
  measuredAt: number;
  /** `requestedOf` what was compacted. */
  requested: number | null;
  /** When the browser first set it before us; null when it may always have been there. */
  readonly since: number | null;
  readonly earlier: readonly SetterRecord[];
  readonly writes: Write[];
  readonly removals: number[];
  removedAt: number | null;
}

/** A time in which the visitor's choices were in force, and were the same; ms since the Unix epoch. */
export interface ChoicePeriod {
  readonly choices: ConsentChoices;
  /** When they were made; null when that was before we looked. */
  readonly from: number | null;
  /** Since when we know of them. */
  readonly knownAt: number;
  /** When they were changed, taken back or gone; null while they are in force. */
  readonly until: number | null;
}

/** What compacted events told, as data: where the next collection begins. */
export interface Compacted {
  /** How many events were compacted. */
  readonly events: number;
  readonly cookies: readonly Omit<Track, 'writes' | 'first'>[];
  readonly refused: readonly RefusedLine[];
  readonly droppedWrites: number;
  readonly droppedChanges: number;
  /** What was told that there was no room to keep, by how many events at least. */
  readonly droppedEvents: number;
  readonly evictions: number;
  readonly choicePeriods: readonly ChoicePeriod[];
  readonly otherHosts: readonly (readonly [host: string, granted: boolean])[] | null;
  readonly storage: readonly (readonly [origin: string, items: readonly StoredItem[]])[];
}

type Changed = Extract<JournalEvent, { kind: 'changed' }>;
type Present = Extract<JournalEvent, { kind: 'snapshot' }>;

/** What a journal tells, before who set what is joined: goes through it once. A cookie is counted once however often it is told. */
export function replay(journal: Journal) {
  const tracks: Track[] = [];
  const places = createPlaces((): { readonly cookies: Track[]; readonly claims: WriteClaim[] } => ({
    cookies: [],
    claims: [],
  }));
  const choicePeriods: ChoicePeriod[] = [];
  const storage = new Map<string, readonly StoredItem[]>();
  let otherHosts: Map<string, boolean> | null = null;
  let refused: readonly RefusedLine[] = [];
  let droppedWrites = 0;
  let droppedChanges = 0;
  let droppedEvents = 0;
  let evictions = 0;
  let compactedEvents = 0;

  const follow = (track: Track): Track => {
    tracks.push(track);
    places.ofCookie(track.cookie).cookies.push(track);
    return track;
  };

  const trackOf = (cookie: Cookie, at: number, since: number | null): Track => {
    const known = places.ofCookie(cookie).cookies.find((track) => isSameCookie(track.cookie, cookie));
    return (
      known ??
      follow({
        cookie,
        first: cookie,
        measuredAt: at,
        since,
        requested: null,
        earlier: [],
        writes: [],
        removals: [],
        removedAt: null,
      })
    );
  };

  const resume = (compacted: Compacted): void => {
    for (const { removals, ...track } of compacted.cookies)
      follow({ ...track, first: track.cookie, removals: [...removals], writes: [] });
    choicePeriods.push(...compacted.choicePeriods);
    for (const [origin, items] of compacted.storage) storage.set(origin, items);
    if (compacted.otherHosts) otherHosts = new Map(compacted.otherHosts);
    ({ refused, droppedWrites, droppedChanges, droppedEvents, evictions, events: compactedEvents } = compacted);
  };

  const recordChange = ({ at, cookie, removed, cause }: Changed): void => {
    if (removed && cause === 'overwrite') return; // half of a write: the other half follows
    const track = trackOf(cookie, at, removed ? null : at);
    track.removedAt = removed ? at : null;
    if (removed) track.removals.push(at);
    if (cause === 'evicted') evictions += 1;
    if (removed) return;
    track.cookie = cookie;
    track.measuredAt = at;
    track.writes.push({ at, claim: null, cookie });
  };

  const recordChoices = (choices: ConsentChoices | null, at: number, from: number | null): void => {
    const current = choicePeriods.at(-1);
    if (current && current.until === null) {
      if (isSame(current.choices, choices)) return;
      choicePeriods[choicePeriods.length - 1] = { ...current, until: at };
    }
    if (choices) choicePeriods.push({ choices, from, knownAt: at, until: null });
  };

  const recordPresent = ({ at, host, cookies, choices }: Present): void => {
    if (choices) recordChoices(choices, at, null);
    const here = new Set<Track>();
    for (const cookie of cookies) {
      const track = trackOf(cookie, at, null);
      here.add(track);
      if (track.measuredAt >= at) continue; // told of since
      if (track.removedAt !== null && track.removedAt <= at) track.removedAt = null;
      if (track.cookie.expiresAt !== cookie.expiresAt) Object.assign(track, { measuredAt: at, requested: null });
      track.cookie = cookie; // as it is: a change may have been lost with a worker that was killed
    }
    // Expired or removed without a word, which both browsers do. Of a host that was taken back they tell nothing more.
    for (const track of tracks) {
      if (otherHosts?.get(track.cookie.domain) === false || !belongsToPortal(host, track.cookie)) continue;
      if (!here.has(track) && track.removedAt === null && track.measuredAt < at) track.removedAt = at;
    }
  };

  for (const event of journal) {
    switch (event.kind) {
      case 'visit':
        break;
      case 'compacted':
        resume(event);
        break;
      case 'snapshot':
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
        places.ofClaim(event).claims.push(event);
        break;
      case 'dropped':
        droppedWrites += event.writes;
        droppedChanges += event.changes ?? 0;
        droppedEvents += event.events ?? 0;
        break;
      case 'storage':
        storage.set(event.origin, event.items);
        break;
      case 'choice':
        recordChoices(event.choices, event.at, event.at);
        break;
      default:
        event satisfies never; // a build error for a kind of ours; what one of a newer version's told is not known
        droppedEvents += 1;
    }
  }

  return {
    tracks,
    places,
    choicePeriods,
    otherHosts,
    storage,
    refused,
    droppedWrites,
    droppedChanges,
    droppedEvents,
    evictions,
    compactedEvents,
  } as const;
}

function isSame(a: ConsentChoices, b: ConsentChoices | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Of two cookies of one place. */
const isSameCookie = (a: Cookie, b: Cookie): boolean =>
  a.storeId === b.storeId &&
  a.partitionKey?.topLevelSite === b.partitionKey?.topLevelSite &&
  a.partitionKey?.hasCrossSiteAncestor === b.partitionKey?.hasCrossSiteAncestor;
