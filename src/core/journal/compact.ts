import { attribute, type Place } from './attribute.ts';
import type { Journal, JournalEvent } from './event.ts';
import { APART, WITHIN } from './pair-in-time.ts';
import { refusedLines } from './refused.ts';
import { replay } from './replay.ts';
import { requestedOf } from './requested-of.ts';
import { settersOf } from './setters-of.ts';
import { trim } from './trim.ts';
import type { WriteClaim } from './write-claim.ts';

type CompactedEvents = Extract<JournalEvent, { kind: 'compacted' }>;

/**
 * Shortens the journal of a long watch: its oldest events become one, which holds what they told. Every cookie stays,
 * with everyone who set it, their first time, last time and count; what goes is when they did so in between.
 *
 *     e e e e e e e e │ e e e          before
 *     compacted   e e │ e e e          what may still be joined with what follows stays as it is
 *
 * A flood of long names may leave too much of it: then all is compacted, and shortened to half of what there is room for.
 *
 * @param keep how many of the newest events stay, if there is room
 * @param room how many characters it may have as JSON
 */
export function compact(journal: Journal, keep: number, room: number): Journal {
  const tail = journal.slice(-keep);
  const head = journal.slice(0, -keep);
  const left = new Set(unsettled(head, tail));
  const settled = head.filter((event) => !left.has(event));
  const compacted =
    settled.length > 0 ? [compactAll(settled, true), ...head.filter((event) => left.has(event)), ...tail] : journal;
  if (journal.length === 0 || JSON.stringify(compacted).length <= room) return compacted;
  return [trim(compactAll(journal, false), room / 2)];
}

/** @param areSettled false when what follows may still be joined with these */
function compactAll(settled: Journal, areSettled: boolean): CompactedEvents {
  const [first] = settled;
  const { tracks, places, otherHosts, storage, refused, compactedEvents, ...told } = replay(settled);
  const alone = attribute(places.all());
  return {
    kind: 'compacted',
    at: first?.at ?? 0,
    events: compactedEvents + settled.length - (first?.kind === 'compacted' ? 1 : 0),
    cookies: tracks.map((track) => {
      const { writes: _writes, first: _first, ...kept } = track;
      return { ...kept, requested: requestedOf(track), removals: [], earlier: settersOf(track) };
    }),
    refused: refusedLines({
      claims: alone,
      cookies: tracks,
      earlier: refused,
      allChangesTold: areSettled,
    }),
    otherHosts: otherHosts && [...otherHosts],
    storage: [...storage],
    ...told,
  };
}

/** In ms: a place whose writes follow each other without a pause for longer is cut all the same. */
const LONGEST = 3 * APART;

/**
 * The older events about places that something was just written to, back to where no write is cut from its claim:
 *
 *     changes    a     b   c │ d
 *     claims       a'    b'  │   c' d'
 *                          └─┴─┘         c stays, and would stay without c', which may still come
 */
function unsettled(older: Journal, newer: Journal): Journal {
  const { places } = replay([...older, ...newer]);
  const alone = new Set(attribute(places.all()));
  const last = newer.at(-1)?.at ?? 0;
  const newest = Math.max(earliest(newer), (newer[0]?.at ?? 0) - APART); // a clock may have been set back
  const cuts = new Map(places.all().map((place): [Place, number] => [place, cutOf(place, alone, newest, last)]));
  const placeTold = (event: JournalEvent): Place | null => {
    if (event.kind === 'changed') return places.ofCookie(event.cookie);
    return event.kind === 'header' || event.kind === 'write' ? places.ofClaim(event) : null;
  };
  const told = older.map((event, index) => ({ event, index, place: placeTold(event) }));
  /** Of each place what came last before the cut: all behind it stays, so that nothing changes its order. */
  const settled = new Map<Place, number>();
  for (const { event, index, place } of told)
    if (place && event.at < (cuts.get(place) ?? newest)) settled.set(place, index);
  const left = told.flatMap(({ event, index, place }) => (place && index > (settled.get(place) ?? -1) ? [event] : []));
  // A look at everything would else be taken for later than what it saw.
  const since = earliest(left);
  return [...left, ...older.filter(({ kind, at }) => kind === 'snapshot' && at >= since)];
}

const earliest = (events: Journal): number =>
  events.reduce((min, { at }) => Math.min(min, at), Number.POSITIVE_INFINITY);

/** @returns the last moment, not after the newest events begin, that is not between a write and its claim; in ms */
function cutOf({ cookies, claims }: Place, alone: ReadonlySet<WriteClaim>, newest: number, last: number): number {
  // Somebody who fits better may still be told.
  const span = (begin: number, end: number): Span => [begin, end + APART > last ? Number.POSITIVE_INFINITY : end];
  const spans = [
    ...cookies.flatMap(({ writes, removals }) => [
      ...writes.map(({ at, claim }) => span(Math.min(at, claim?.at ?? at), Math.max(at, claim?.at ?? at))),
      ...removals.map((at) => span(at - WITHIN, at + WITHIN)), // a removal does not tell who asked for it
    ]),
    ...claims.filter((claim) => alone.has(claim)).map(({ at }) => span(at, at)),
  ];
  let cut = newest;
  for (const [begin, end] of spans.sort((a, b) => b[1] - a[1])) {
    if (end < cut) break;
    cut = Math.min(begin, cut);
  }
  return newest - cut > LONGEST ? newest : cut;
}

type Span = readonly [begin: number, end: number];
