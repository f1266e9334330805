import type { UserAgent } from '../cookie/user-agent.ts';
import { attribute } from './attribute.ts';
import type { Journal, JournalEvent } from './event.ts';
import { retryWithin } from './match-within.ts';
import { refusedLines } from './refused-lines.ts';
import { replay } from './replay.ts';
import { requestedOf } from './requested-of.ts';
import { settersOf } from './setters-of.ts';
import { fewSpans, judgeSpans } from './span.ts';
import { trim } from './trim.ts';
import { unsettledEvents } from './unsettled-events.ts';

/**
 * Shortens the journal of a long watch: its oldest events become one, which holds what they told. Every cookie stays,
 * with everyone who set it, and the first time, last time and count of each. The times in between go.
 *
 *     e e e e e e e e │ e e e          before
 *     compacted   e e │ e e e          after: events stay while later ones may still be matched with them
 *
 * While nobody listens to the browser nothing is compacted: only the next snapshot says what it stored meanwhile. A flood
 * of long names may leave too much. Then all is compacted, and trimmed to half of the room.
 *
 * @param keep how many of the newest events stay, if there is room
 * @param room how many characters the journal may have as JSON
 * @param site the portal's registrable domain; null when it was not looked up
 * @param userAgent the browser that told the journal; null when that is not known
 */
export function compact(
  journal: Journal,
  keep: number,
  room: number,
  site: string | null = null,
  userAgent: UserAgent | null = null,
): Journal {
  const since = Math.min(Math.max(0, journal.length - keep), pausedAt(journal));
  const newer = journal.slice(since);
  const older = journal.slice(0, since);
  const unsettled = unsettledEvents(older, newer);
  const settled = older.filter((event) => !unsettled.has(event));
  const compacted =
    settled.length > 0
      ? [toOneEvent(settled, true, site, userAgent), ...older.filter((event) => unsettled.has(event)), ...newer]
      : journal;
  if (JSON.stringify(compacted).length <= room) return compacted;
  return [trim(toOneEvent(journal, false, site, userAgent), room / 2)];
}

/** The index of the event since which nobody listens, and no snapshot was asked for; infinite when there is none. */
function pausedAt(journal: Journal): number {
  const asked = journal.findLast(({ kind }) => kind === 'snapshot')?.at ?? 0;
  const paused = journal.findIndex((event) => 'untilSnapshot' in event && event.at > asked);
  return paused < 0 ? Number.POSITIVE_INFINITY : paused;
}

/** @param areSettled false when later events may still be matched with these */
function toOneEvent(
  journal: Journal,
  areSettled: boolean,
  site: string | null,
  userAgent: UserAgent | null,
): JournalEvent<'compacted'> {
  const [first] = journal;
  const { cookies, places, otherHosts, storage, refused, visits, compactedEvents, ...told } = replay(journal);
  const attribution = attribute(places.all(), retryWithin(told.dropped));
  return {
    kind: 'compacted',
    at: first?.at ?? 0,
    events: compactedEvents + journal.length - (first?.kind === 'compacted' ? 1 : 0),
    cookies: cookies.map((track) => {
      const { changes: _changes, removals: _removals, first: _first, ...kept } = track;
      const writes = attribution.writesOf(track);
      const spans = fewSpans(judgeSpans(track.spans, visits, told.choicePeriods, track.cookie.expiresAt));
      return { ...kept, spans, requested: requestedOf(track, writes), earlier: settersOf(track.earlier, writes) };
    }),
    refused: refusedLines(
      { ...attribution, cookies, earlier: refused, allChangesTold: areSettled, now: Number.POSITIVE_INFINITY },
      site,
      userAgent,
    ),
    otherHosts: otherHosts && [...otherHosts],
    storage: [...storage.values()],
    ...told,
  };
}
