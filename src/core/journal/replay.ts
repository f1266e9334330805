import type { Cookie } from '../cookie/cookie.ts';
import { belongsToPortal } from '../portal/belongs-to-portal.ts';
import type { ConsentChoices } from '../portal/consent-tools/consent-tool.ts';
import type { Place } from './attribute.ts';
import type { ChoicePeriod } from './choice-period.ts';
import type { CompactedCookie, Dropped } from './compacted.ts';
import type { ChangeCause, EventKind, Journal, JournalEvent } from './event.ts';
import { createPlaces, type Places } from './places.ts';
import type { RefusedLine } from './refused-line.ts';
import type { Span } from './span.ts';
import type { OriginStorage } from './stored-item.ts';
import type { Change, Track } from './track.ts';
import type { WriteClaim } from './write-claim.ts';

interface Counts {
  dropped: { -readonly [Key in keyof Dropped]-?: number };
  /** Cookies that the browser threw out because its site had too many. */
  evictions: number;
  /** Of the other hosts that a page loaded from, how many were not told by name. */
  moreHosts: number;
  compactedEvents: number;
}

/** What a journal tells, before its writes are attributed. */
export interface Replayed extends Readonly<Counts> {
  /** Each cookie once, however often it was told. */
  readonly cookies: readonly Track[];
  readonly places: Places<Place>;
  readonly choicePeriods: readonly ChoicePeriod[];
  /** Whether each other host was granted when last told; null when nobody told. */
  readonly otherHosts: ReadonlyMap<string, boolean> | null;
  /** What pages keep besides cookies, as last told, by their origin. */
  readonly storage: ReadonlyMap<string, OriginStorage>;
  /** Refused lines of events that were compacted. */
  readonly refused: readonly RefusedLine[];
  /** When the portal's pages were visited since, in ms since the Unix epoch. */
  readonly visits: readonly number[];
}

/** A track that grows. */
type OpenTrack = { -readonly [Key in keyof Track]: Track[Key] } & {
  readonly changes: Change[];
  readonly removals: number[];
  readonly spans: Span[];
};

/** What the events told so far. It is changed in place, so that a replay takes linear time. */
interface State extends Counts {
  readonly cookies: OpenTrack[];
  readonly places: Places<{ readonly cookies: OpenTrack[]; readonly claims: WriteClaim[] }>;
  readonly choicePeriods: ChoicePeriod[];
  otherHosts: Map<string, boolean> | null;
  readonly storage: Map<string, OriginStorage>;
  refused: readonly RefusedLine[];
  readonly visits: number[];
}

/** Goes through a journal once. */
export function replay(journal: Journal): Replayed {
  const state: State = {
    cookies: [],
    places: createPlaces(() => ({ cookies: [], claims: [] })),
    choicePeriods: [],
    otherHosts: null,
    storage: new Map(),
    refused: [],
    visits: [],
    dropped: { writes: 0, events: 0, interruptions: 0, unrecorded: 0, busy: 0 },
    evictions: 0,
    moreHosts: 0,
    compactedEvents: 0,
  };
  for (const event of journal) apply(state, event);
  return state;
}

type Reducer<Kind extends EventKind> = (state: State, event: JournalEvent<Kind>) => void;

/** What each kind of event adds to the state. */
const REDUCERS: { readonly [Kind in EventKind]: Reducer<Kind> } = {
  visit({ visits }, { at }) {
    visits.push(at);
  },
  compacted: resume,
  snapshot: addSnapshot,
  changed: addChange,
  header: addClaim,
  write: addClaim,
  dropped: addDropped,
  hosts(state, { hosts, more = 0 }) {
    state.otherHosts ??= new Map();
    state.moreHosts = Math.max(state.moreHosts, more);
    for (const { host, granted } of hosts) state.otherHosts.set(host, granted);
  },
  storage(state, { origin, items, more }) {
    state.storage.set(origin, { origin, items, more });
  },
  choice(state, { choices, at, holder, found }) {
    addChoices(state, choices, at, found ? null : at, holder);
  },
};

/** A newer version may write a kind that we do not know. It counts as dropped, and must not take the report along. */
function apply<Kind extends EventKind>(state: State, event: JournalEvent<Kind>): void {
  const reduce: Reducer<Kind> | undefined = REDUCERS[event.kind];
  if (reduce) reduce(state, event);
  else addDropped(state, { events: 1 });
}

function resume(state: State, compacted: JournalEvent<'compacted'>): void {
  for (const cookie of compacted.cookies) follow(state, cookie);
  state.choicePeriods.push(...compacted.choicePeriods);
  for (const stored of compacted.storage) state.storage.set(stored.origin, stored);
  if (compacted.otherHosts) state.otherHosts = new Map(compacted.otherHosts);
  state.refused = compacted.refused;
  addDropped(state, compacted.dropped);
  state.evictions = compacted.evictions;
  state.moreHosts = compacted.moreHosts;
  state.compactedEvents = compacted.events;
}

function addSnapshot(state: State, { at, host, cookies, choices }: JournalEvent<'snapshot'>): void {
  if (choices) addChoices(state, choices, at, null);
  const there = new Set<OpenTrack>();
  for (const cookie of cookies) {
    const track = trackOf(state, cookie, at, null);
    there.add(track);
    if (track.measuredAt >= at && track.spans.length > 0) continue; // told of since
    if (track.removedAt === null || track.removedAt <= at) appear(track, track.spans.length > 0 ? at : null);
    if (track.cookie.expiresAt !== cookie.expiresAt) {
      track.measuredAt = at;
      track.requested = null;
    }
    track.cookie = cookie; // a killed worker may have lost the change
  }
  for (const track of state.cookies) {
    // Both browsers may let a cookie go without a word, and tell nothing of a host that is no longer granted.
    if (state.otherHosts?.get(track.cookie.domain) === false || !belongsToPortal(host, track.cookie)) continue;
    if (!there.has(track) && track.removedAt === null && track.measuredAt < at) vanish(track, at);
  }
}

function addChange(state: State, change: JournalEvent<'changed'>): void {
  const { at, cookie, removed, cause } = change;
  const track = trackOf(state, cookie, at, removed ? null : at);
  if (cause === 'evicted') state.evictions += 1;
  if (removed) {
    vanish(track, at, cause);
  } else {
    appear(track, at);
    if (cause === 'user') return; // as it was, and no page did that
    track.cookie = cookie;
    track.measuredAt = at;
    track.changes.push(change);
  }
}

function addClaim({ places }: State, claim: WriteClaim): void {
  places.ofClaim(claim).claims.push(claim);
}

function addDropped({ dropped }: State, told: Partial<Dropped>): void {
  for (const what of Object.keys(dropped) as (keyof Dropped)[]) dropped[what] += told[what] ?? 0;
}

/**
 * @param from when they were made, in ms since the Unix epoch; null when that was before we looked
 * @param holder what holds them; the platform's cookie when left out
 */
function addChoices(
  { choicePeriods }: State,
  choices: ConsentChoices | null,
  at: number,
  from: number | null,
  holder?: string,
): void {
  for (const [index, one] of choicePeriods.entries()) {
    if (one.holder !== holder || one.until !== null) continue;
    if (JSON.stringify(one.choices) === JSON.stringify(choices)) return;
    choicePeriods[index] = { ...one, until: at };
  }
  if (choices) choicePeriods.push({ choices, from, knownAt: at, until: null, holder });
}

/** The track of a cookie, which begins with its first event. */
function trackOf(state: State, cookie: Cookie, at: number, since: number | null): OpenTrack {
  for (const track of state.places.ofCookie(cookie).cookies) if (isSameCookie(track.cookie, cookie)) return track;
  return follow(state, { cookie, measuredAt: at, requested: null, since, earlier: [], removedAt: null });
}

function appear(track: OpenTrack, from: number | null): void {
  const { spans } = track;
  track.removedAt = null;
  if (spans.at(-1)?.until !== null) spans.push({ from, until: null });
}

/** Browsers tell an expiry late. */
function vanish(track: OpenTrack, at: number, cause?: ChangeCause): void {
  const { spans, cookie, removals } = track;
  track.removedAt = at;
  removals.push(at);
  const { from = null, until = null } = spans.pop() ?? {};
  spans.push({ from, until: until ?? Math.min(at, cookie.expiresAt ?? at), ...(cause === 'user' && { tried: false }) });
}

function follow({ cookies, places }: State, known: CompactedCookie): OpenTrack {
  // One by one: a spread takes several times as long, and this is done for each cookie.
  const { cookie, measuredAt, requested, since, earlier, removedAt, spans = [] } = known;
  const track: OpenTrack = {
    cookie,
    first: cookie,
    measuredAt,
    requested,
    since,
    earlier,
    removedAt,
    changes: [],
    removals: removedAt === null ? [] : [removedAt],
    spans: [...spans],
  };
  cookies.push(track);
  places.ofCookie(cookie).cookies.push(track);
  return track;
}

/** Whether two cookies of one place are the same. */
const isSameCookie = (a: Cookie, b: Cookie): boolean =>
  a.storeId === b.storeId &&
  a.partitionKey?.topLevelSite === b.partitionKey?.topLevelSite &&
  a.partitionKey?.hasCrossSiteAncestor === b.partitionKey?.hasCrossSiteAncestor;
