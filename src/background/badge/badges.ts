import { coalesce } from '../../browser/coalesce.ts';
import { type Watch, watchId } from '../../browser/watch.ts';
import { paintBadge } from './badge.ts';

/** After this time most pages have loaded, and set no more cookies. */
const PAINT_DELAY_MS = 300;

/** Paints the badges of watches. Each costs a report, so that the events of a moment share one. */
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
        paint(watch).catch(console.warn); // the next event paints it again
      }, PAINT_DELAY_MS);
    },
  } as const;
}

export type Badges = ReturnType<typeof openBadges>;
