import { getOrMake } from '../../core/get-or-make.ts';
import type { Journal, JournalEvent } from '../../core/journal/event.ts';

/** How many events of a watch wait while storage is full. Of more than these only the number is kept. */
const MAX_WAITING_EVENTS = 2000;

/** Events by watch. */
export type EventsById = ReadonlyMap<string, readonly JournalEvent[]>;

/** The events that wait for the next write. */
export function openPendingEvents() {
  let pending = new Map<string, JournalEvent[]>();

  return {
    add(id: string, events: readonly JournalEvent[]): void {
      getOrMake(pending, id, () => []).push(...events);
    },

    /** Hands over all that waits. */
    takeAll(): EventsById {
      const taken = pending;
      pending = new Map();
      return taken;
    },

    /**
     * Puts back the events of a write that failed, before those that came meanwhile.
     * @returns how many events wait now, by watch
     */
    putBack(batch: EventsById): ReadonlyMap<string, number> {
      return new Map(
        [...batch].map(([id, events]) => {
          const all = bounded([...events, ...(pending.get(id) ?? [])]);
          pending.set(id, all);
          return [id, countOf(all)];
        }),
      );
    },

    forget(id: string): void {
      pending.delete(id);
    },
  } as const;
}

/** @returns the events, or when they are too many one event that says how many they were */
function bounded(events: JournalEvent[]): JournalEvent[] {
  const [first] = events;
  if (first === undefined || events.length <= MAX_WAITING_EVENTS) return events;
  return [droppedEvents(countOf(events), first.at)];
}

/** @param at in ms since the Unix epoch */
export const droppedEvents = (events: number, at: number): JournalEvent => ({ kind: 'dropped', at, writes: 0, events });

const countOf = (events: Journal): number =>
  events.reduce((sum, event) => sum + (event.kind === 'dropped' ? (event.events ?? 0) : 1), 0);
