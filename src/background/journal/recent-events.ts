import { type Watch, watchId } from '../../browser/watch.ts';
import { type CookieKey, cookieKey } from '../../core/cookie/identity.ts';
import type { JournalEvent } from '../../core/journal/event.ts';
import type { Route } from './route-events.ts';

/** How long events are kept, in ms. A browser that wakes us tells a visit up to a second after what the visit sets. */
const KEPT_MS = 5000;
/** How many routes are kept; the oldest goes first. */
const MAX_ROUTES = 1000;

interface Recent {
  readonly at: number;
  readonly route: Route;
  /** The watches that have its events, by their ids. */
  readonly had: Set<string>;
}

/**
 * Keeps the events of the last seconds, for a watch that begins after them, and for a host that only then is known to be
 * embedded:
 *
 *     Firefox    changed ──▶ write ──▶ visit             a sleeping background is woken by the first
 *     both       changed ──▶ write by a frame's script   whose host was not known to set cookies
 *
 * A new worker begins without.
 */
export function openRecentEvents() {
  let recent: Recent[] = [];
  return {
    /** @param watches those that have its events */
    keep(at: number, route: Route, watches: readonly Watch[]): void {
      if (route.events.length === 0) return;
      recent = [
        ...recent.filter((one) => one.at > at - KEPT_MS).slice(1 - MAX_ROUTES),
        { at, route, had: new Set(watches.map(watchId)) },
      ];
    },

    /**
     * The events that a watch has not had yet; it has them from now on.
     * @param at now, in ms since the Unix epoch
     * @param isWanted in place of where the events were routed
     */
    takeFor(watch: Watch, at: number, isWanted: Route['concerns'] | null = null): readonly JournalEvent[] {
      const id = watchId(watch);
      const set = new Set<CookieKey>();
      return recent
        .filter((one) => one.at > at - KEPT_MS && !one.had.has(id))
        .flatMap(({ route: { events, concerns }, had }) => {
          const taken = events
            .filter((event) => (isWanted ?? concerns)(watch, event))
            .filter((event) => isNews(event, set));
          if (taken.length > 0) had.add(id);
          return taken;
        });
    },
  } as const;
}

/** Of a cookie that went, only one whose setting is among the events is told: the rest was before the watch. */
function isNews(event: JournalEvent, set: Set<CookieKey>): boolean {
  if (event.kind !== 'changed') return true;
  const key = cookieKey(event.cookie);
  if (!event.removed) set.add(key);
  return set.has(key);
}
