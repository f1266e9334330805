import { type Attribution, attribute, type Place } from './attribute.ts';
import type { Journal, JournalEvent } from './event.ts';
import { MATCH_WITHIN_MS, RETRY_WITHIN_MS } from './match-within.ts';
import { replay } from './replay.ts';
import type { WriteClaim } from './write-claim.ts';

/** A place whose writes follow each other for longer than this, without a pause, is cut all the same. */
const MAX_UNCUT_MS = 3 * RETRY_WITHIN_MS;

/**
 * The older events that must stay as they are: those about places that were just written to, back to where a cut
 * parts no write from its claim.
 *
 *     changes    a     b   c │ d
 *     claims       a'    b'  │   c' d'
 *                          └─┴─┘         c stays, and would stay without c', which may still come
 */
export function unsettledEvents(older: Journal, newer: Journal): ReadonlySet<JournalEvent> {
  const { places } = replay([...older, ...newer]);
  const attribution = attribute(places.all());
  const unmatched = new Set(attribution.unmatched);
  const last = newer.at(-1)?.at ?? 0;
  const newest = Math.max(earliest(newer), (newer[0]?.at ?? 0) - RETRY_WITHIN_MS); // the clock may have been set back
  const cuts = new Map(
    places.all().map((place): [Place, number] => {
      const { joins, looks } = spansOf(place, attribution, unmatched);
      return [place, cutOf([...joins, ...looks], newest, last) ?? cutOf(joins, newest, last) ?? newest];
    }),
  );
  const placeTold = (event: JournalEvent): Place | null => {
    if (event.kind === 'changed') return places.ofCookie(event.cookie);
    return event.kind === 'header' || event.kind === 'write' ? places.ofClaim(event) : null;
  };
  const told = older.map((event, index) => ({ event, index, place: placeTold(event) }));
  // The last event of each place before its cut. All behind it stays, so that nothing changes its order.
  const settled = new Map<Place, number>();
  for (const { event, index, place } of told)
    if (place && event.at < (cuts.get(place) ?? newest)) settled.set(place, index);
  const kept = told.flatMap(({ event, index, place }) => (place && index > (settled.get(place) ?? -1) ? [event] : []));
  // Keep snapshots taken after the first kept event, or replay would reorder changes.
  const since = earliest(kept);
  return new Set([...kept, ...older.filter(({ kind, at }) => kind === 'snapshot' && at >= since)]);
}

const earliest = (events: Journal): number =>
  events.reduce((min, { at }) => Math.min(min, at), Number.POSITIVE_INFINITY);

/** A time in which no cut may be, in ms since the Unix epoch. */
type Span = readonly [begin: number, end: number];

interface Spans {
  /** From each write to its claim, around each removal, which does not tell who asked for it, and at whatever is without a claim. */
  readonly joins: readonly Span[];
  /** Around each claim that changed nothing: what was told just before and after it says whether it wrote, or why not. */
  readonly looks: readonly Span[];
}

function spansOf({ cookies, claims }: Place, { writesOf }: Attribution, unmatched: ReadonlySet<WriteClaim>): Spans {
  const changing = new Set(
    cookies.flatMap((track) => writesOf(track).slice(0, track.changes.length)).map(({ claim }) => claim),
  );
  return {
    joins: [
      ...cookies.flatMap((track) => [
        ...writesOf(track).map(({ at, claim }) => between(at, claim?.at ?? at)),
        ...track.removals.map((at) => between(at - MATCH_WITHIN_MS, at + MATCH_WITHIN_MS)),
      ]),
      ...claims.filter((claim) => unmatched.has(claim)).map(({ at }) => between(at, at)),
    ],
    looks: claims
      .filter((claim) => !changing.has(claim))
      .map(({ at }) => between(at - MATCH_WITHIN_MS, at + RETRY_WITHIN_MS)),
  };
}

const between = (one: number, other: number): Span => [Math.min(one, other), Math.max(one, other)];

/**
 * The last moment of a place that no span covers; null when there was none for long.
 * @param newest when the newer events begin, in ms since the Unix epoch: the cut is not after it
 * @param last when the last event was told, in ms since the Unix epoch
 */
function cutOf(spans: readonly Span[], newest: number, last: number): number | null {
  // What ends near the last event is open: one that fits better may still come.
  const endOf = (end: number): number => (end + RETRY_WITHIN_MS > last ? Number.POSITIVE_INFINITY : end);
  let cut = newest;
  for (const [begin, end] of spans.toSorted((a, b) => endOf(b[1]) - endOf(a[1]))) {
    if (endOf(end) < cut) break;
    cut = Math.min(begin, cut);
  }
  return newest - cut > MAX_UNCUT_MS ? null : cut;
}
