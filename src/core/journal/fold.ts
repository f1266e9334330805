import { collect } from './collect.ts';
import type { Journal, JournalEvent } from './event.ts';
import { joinWrites } from './join-writes.ts';
import { APART } from './pair-in-time.ts';
import { createPlaces } from './places.ts';
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
  const left = new Set(unsettled(head));
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
  const alone = joinWrites(places);
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

/** A place that is never quiet for so long is cut where it was quietest. */
const LONGEST = 3 * APART;

/** The events about places where something happened just now, back to when they were quiet. */
function unsettled(events: Journal): Journal {
  const last = events.reduce((latest, { at }) => Math.max(latest, at), 0);
  const left: JournalEvent[] = [];
  const places = createPlaces((): JournalEvent[] => []);
  for (const event of events) {
    if (event.kind === 'changed') places.ofCookie(event.cookie).push(event);
    else if (event.kind === 'header' || event.kind === 'write') places.ofAccount(event).push(event);
  }
  for (const told of places.all()) {
    const from = lastQuiet(
      told.map(({ at }) => at).sort((a, b) => a - b),
      last,
    );
    left.push(...told.filter(({ at }) => at >= from));
  }
  // A look at everything would else be taken for later than what it saw.
  const since = left.reduce((earliest, { at }) => Math.min(earliest, at), Number.POSITIVE_INFINITY);
  return [...left, ...events.filter(({ kind, at }) => kind === 'present' && at >= since)];
}

/**
 * @param times in order
 * @returns when the noise began that is still going on at `last`; infinite when it is quiet
 */
function lastQuiet(times: readonly number[], last: number): number {
  let later = Number.POSITIVE_INFINITY;
  let [from, widest] = [later, 0];
  for (const at of times.toReversed()) {
    const gap = Math.min(later, last) - at;
    if (gap > APART) return later;
    if (last - at > LONGEST) return from;
    if (gap > widest && later !== Number.POSITIVE_INFINITY) [from, widest] = [later, gap];
    later = at;
  }
  return later;
}
