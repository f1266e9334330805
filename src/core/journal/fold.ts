import type { Account } from './account.ts';
import { collect } from './collect.ts';
import type { Journal, JournalEvent } from './event.ts';
import { joinWrites, type Place } from './join-writes.ts';
import { APART, WITHIN } from './pair-in-time.ts';
import { refusedLines } from './refused.ts';
import { requestedOf } from './requested-of.ts';
import { settersOf } from './setters-of.ts';
import { shorten } from './shorten.ts';

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
    cookies: tracks.map(({ writes, ...track }) => ({
      ...track,
      requested: requestedOf({ ...track, writes }),
      removals: [],
      earlier: settersOf({ ...track, writes }),
    })),
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
  const last = latest([...older, ...newer]);
  const newest = earliest(newer);
  const cuts = new Map(places.all().map((place) => [place, cutOf(place, alone, newest, last)]));
  const left = older.filter((event) => {
    if (event.kind === 'changed') return event.at >= (cuts.get(places.ofCookie(event.cookie)) ?? newest);
    if (event.kind === 'header' || event.kind === 'write')
      return event.at >= (cuts.get(places.ofAccount(event)) ?? newest);
    return false;
  });
  // A look at everything would else be taken for later than what it saw.
  const since = earliest(left);
  return [...left, ...older.filter(({ kind, at }) => kind === 'present' && at >= since)];
}

const earliest = (events: Journal): number =>
  events.reduce((min, { at }) => Math.min(min, at), Number.POSITIVE_INFINITY);
const latest = (events: Journal): number => events.reduce((max, { at }) => Math.max(max, at), 0);

/** @returns the last moment, not after the newest events begin, that is not between a write and its account; in ms */
function cutOf({ cookies, accounts }: Place, alone: ReadonlySet<Account>, newest: number, last: number): number {
  // Whoever fits what is alone may still be told.
  const awaited = (at: number): Span => [at, at + APART > last ? Number.POSITIVE_INFINITY : at];
  const spans = [
    ...cookies.flatMap(({ writes, removals }) => [
      ...writes.map(({ at, account }) =>
        account ? ([Math.min(at, account.at), Math.max(at, account.at)] as const) : awaited(at),
      ),
      ...removals.map((at): Span => [at - WITHIN, at + WITHIN]), // a removal does not tell who asked for it
    ]),
    ...accounts.filter((account) => alone.has(account)).map(({ at }) => awaited(at)),
  ];
  let cut = newest;
  for (const [begin, end] of spans.sort((a, b) => b[1] - a[1])) {
    if (end < cut) break;
    cut = Math.min(begin, cut);
  }
  return newest - cut > LONGEST ? newest : cut;
}

type Span = readonly [begin: number, end: number];
