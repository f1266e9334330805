import { type Attribution, attribute, type Place } from './attribute.ts';
import type { Journal, JournalEvent } from './event.ts';
import { MATCH_WITHIN_MS, retryWithin } from './match-within.ts';
import { replay } from './replay.ts';

/** A place whose writes follow each other for longer than this many times as a claim may be late is cut all the same. */
const MAX_UNCUT = 3;

/**
 * The older events that must stay as they are: those about places that were just written to, back to where a cut
 * parts no write from its claim.
 *
 *     changes    a     b   c │ d
 *     claims       a'    b'  │   c' d'
 *                          └─┴─┘         c stays, and would stay without c', which may still come
 */
export function unsettledEvents(older: Journal, newer: Journal): ReadonlySet<JournalEvent> {
  const { places, dropped } = replay([...older, ...newer]);
  const within = retryWithin(dropped);
  const { writesOf } = attribute(places.all(), within);
  const last = newer.at(-1)?.at ?? 0;
  const newest = Math.max(earliest(newer), (newer[0]?.at ?? 0) - within); // the clock may have been set back
  const bounds = { newest, last, within };
  const cuts = new Map<Place | null | undefined, number>(
    places.all().map((place) => {
      const joins = joinsOf(place, writesOf);
      const looks = looksOf(place, writesOf, within);
      return [place, cutOf([...joins, ...looks], bounds) ?? cutOf(joins, bounds) ?? newest];
    }),
  );
  const told = older.map((event) => {
    if (event.kind === 'changed') return places.ofCookie(event.cookie);
    return event.kind === 'header' || event.kind === 'write' ? places.ofClaim(event) : null;
  });
  // The last event of each place before its cut. All behind it stays, so that nothing changes its order.
  const settled = new Map<Place | null | undefined, number>();
  older.forEach(({ at }, index) => {
    if (at < (cuts.get(told[index]) ?? 0)) settled.set(told[index], index);
  });
  const kept = older.filter((_, index) => told[index] && index > (settled.get(told[index]) ?? -1));
  // Keep snapshots taken after the first kept event, or replay would reorder changes.
  const since = earliest(kept);
  return new Set([...kept, ...older.filter(({ kind, at }) => kind === 'snapshot' && at >= since)]);
}

/** Infinite when there is none. A journal is compacted long before it has too many for this. */
const earliest = (events: Journal): number => Math.min(...events.map(({ at }) => at));

/** A time in which no cut may be, in ms since the Unix epoch. */
type Uncut = readonly [begin: number, end: number];

type WritesOf = Attribution['writesOf'];

/** From each write to its claim, and around each removal, which does not tell who asked for it. */
const joinsOf = ({ cookies }: Place, writesOf: WritesOf): readonly Uncut[] =>
  cookies.flatMap((track) => [
    ...writesOf(track).map(({ at, claim }): Uncut => [Math.min(at, claim?.at ?? at), Math.max(at, claim?.at ?? at)]),
    ...track.removals.map((at): Uncut => [at - MATCH_WITHIN_MS, at + MATCH_WITHIN_MS]),
  ]);

/** Around each claim that changed nothing: what was told just before and after it says whether it wrote, or why not. */
function looksOf({ cookies, claims }: Place, writesOf: WritesOf, within: number): readonly Uncut[] {
  const changes = cookies.flatMap((track) => writesOf(track).slice(0, track.changes.length));
  const changing = new Set(changes.map(({ claim }) => claim));
  return claims.flatMap((claim) => (changing.has(claim) ? [] : [[claim.at - MATCH_WITHIN_MS, claim.at + within]]));
}

interface Bounds {
  /** When the newer events begin, in ms since the Unix epoch: a cut is not after it. */
  readonly newest: number;
  /** When the last event was told, in ms since the Unix epoch. */
  readonly last: number;
  /** How far apart a change and its claim may be, in ms. */
  readonly within: number;
}

/** The last moment of a place that none of these times covers; null when there was none for long. */
function cutOf(uncut: readonly Uncut[], { newest, last, within }: Bounds): number | null {
  // What ends near the last event is open: one that fits better may still come.
  const endOf = (end: number): number => (end + within > last ? Number.POSITIVE_INFINITY : end);
  let cut = newest;
  for (const [begin, end] of uncut.toSorted((a, b) => endOf(b[1]) - endOf(a[1]))) {
    if (endOf(end) >= cut) cut = Math.min(begin, cut);
  }
  return newest - cut > MAX_UNCUT * within ? null : cut;
}
