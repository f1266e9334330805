import { joinWrites, type Place } from './attribute.ts';
import type { Journal, JournalEvent } from './event.ts';
import { APART, WITHIN } from './pair-in-time.ts';
import { refusedLines } from './refused.ts';
import { collect } from './replay.ts';
import { requestedOf } from './requested-of.ts';
import { settersOf } from './setters-of.ts';
import { shorten } from './trim.ts';
import type { Account } from './write-claim.ts';

type FoldedEvents = Extract<JournalEvent, { kind: 'folded' }>;

/**
 * Shortens the journal of a long watch: its oldest events become one, which holds what they told. Every cookie stays,
 * with everyone who set it, their first time, last time and count; what goes is when they did so in between.
 *
 *     e e e e e e e e │ e e e          before
 *     folded      e e │ e e e          what may still be joined with what follows stays as it is
 *
 * A flood of long names may leave too much of it: then all is folded, and shortened to half of what there is room for.
 *
 * @param keep how many of the newest events stay, if there is room
 * @param room how many characters it may have as JSON
 */
export function fold(journal: Journal, keep: number, room: number): Journal {
  const tail = journal.slice(-keep);
  const head = journal.slice(0, -keep);
  const left = new Set(unsettled(head, tail));
  const settled = head.filter((event) => !left.has(event));
  const folded =
    settled.length > 0 ? [foldAll(settled, true), ...head.filter((event) => left.has(event)), ...tail] : journal;
  if (journal.length === 0 || JSON.stringify(folded).length <= room) return folded;
  return [shorten(foldAll(journal, false), room / 2)];
}

/** @param areSettled false when what follows may still be joined with these */
function foldAll(settled: Journal, areSettled: boolean): FoldedEvents {
  const [first] = settled;
  const { tracks, places, otherHosts, storage, refused, foldedEvents, ...told } = collect(settled);
  const alone = joinWrites(places.all());
  return {
    kind: 'folded',
    at: first?.at ?? 0,
    events: foldedEvents + settled.length - (first?.kind === 'folded' ? 1 : 0),
    cookies: tracks.map((track) => {
      const { writes: _writes, first: _first, ...kept } = track;
      return { ...kept, requested: requestedOf(track), removals: [], earlier: settersOf(track) };
    }),
    refused: refusedLines({
      accounts: alone,
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
 * The older events about places that something was just written to, back to where no write is cut from its account:
 *
 *     changes    a     b   c │ d
 *     accounts     a'    b'  │   c' d'
 *                          └─┴─┘         c stays, and would stay without c', which may still come
 */
function unsettled(older: Journal, newer: Journal): Journal {
  const { places } = collect([...older, ...newer]);
  const alone = new Set(joinWrites(places.all()));
  const last = newer.at(-1)?.at ?? 0;
  const newest = Math.max(earliest(newer), (newer[0]?.at ?? 0) - APART); // a clock may have been set back
  const cuts = new Map(places.all().map((place): [Place, number] => [place, cutOf(place, alone, newest, last)]));
  const placeTold = (event: JournalEvent): Place | null => {
    if (event.kind === 'changed') return places.ofCookie(event.cookie);
    return event.kind === 'header' || event.kind === 'write' ? places.ofAccount(event) : null;
  };
  const told = older.map((event, index) => ({ event, index, place: placeTold(event) }));
  /** Of each place what came last before the cut: all behind it stays, so that nothing changes its order. */
  const settled = new Map<Place, number>();
  for (const { event, index, place } of told)
    if (place && event.at < (cuts.get(place) ?? newest)) settled.set(place, index);
  const left = told.flatMap(({ event, index, place }) => (place && index > (settled.get(place) ?? -1) ? [event] : []));
  // A look at everything would else be taken for later than what it saw.
  const since = earliest(left);
  return [...left, ...older.filter(({ kind, at }) => kind === 'present' && at >= since)];
}

const earliest = (events: Journal): number =>
  events.reduce((min, { at }) => Math.min(min, at), Number.POSITIVE_INFINITY);

/** @returns the last moment, not after the newest events begin, that is not between a write and its account; in ms */
function cutOf({ cookies, accounts }: Place, alone: ReadonlySet<Account>, newest: number, last: number): number {
  // Somebody who fits better may still be told.
  const span = (begin: number, end: number): Span => [begin, end + APART > last ? Number.POSITIVE_INFINITY : end];
  const spans = [
    ...cookies.flatMap(({ writes, removals }) => [
      ...writes.map(({ at, account }) => span(Math.min(at, account?.at ?? at), Math.max(at, account?.at ?? at))),
      ...removals.map((at) => span(at - WITHIN, at + WITHIN)), // a removal does not tell who asked for it
    ]),
    ...accounts.filter((account) => alone.has(account)).map(({ at }) => span(at, at)),
  ];
  let cut = newest;
  for (const [begin, end] of spans.sort((a, b) => b[1] - a[1])) {
    if (end < cut) break;
    cut = Math.min(begin, cut);
  }
  return newest - cut > LONGEST ? newest : cut;
}

type Span = readonly [begin: number, end: number];
