import { coalesce } from '../../browser/coalesce.ts';
import { type Watch, watchId } from '../../browser/watch.ts';
import { paintBadge } from './badge.ts';

/** How long a badge waits, in ms: what it is painted for then is most often at rest, and so is the page. */
const PAINT_DELAY_MS = 300;

/**
 * Paints the badges of watches. One costs a report: it follows when a page has loaded, and from time to time while
 * events keep coming.
 */
export function openBadges() {
  const paint = coalesce(watchId, paintBadge);
  const due = new Set<string>();
  return {
    paint,
    paintSoon(watch: Watch): void {
      const id = watchId(watch);
      if (due.has(id)) return;
      due.add(id);
      setTimeout(() => {
        due.delete(id);
        paint(watch).catch(console.warn); // what could not be painted now is with the next event
      }, PAINT_DELAY_MS);
    },
  } as const;
}

export type Badges = ReturnType<typeof openBadges>;
