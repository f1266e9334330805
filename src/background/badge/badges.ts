import { coalesce } from '../../browser/coalesce.ts';
import { type Watch, watchId } from '../../browser/watch.ts';
import { clearBadges, paintBadge } from './badge.ts';

/** After this time without an event most pages have loaded, and set no more cookies. */
const PAINT_DELAY_MS = 300;
/** Events that go on are painted after this time. */
const MAX_DELAY_MS = 1000;

interface Due {
  readonly since: number;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** Paints the badges of watches. Each costs a report, so that the events of a moment share one. */
export function openBadges() {
  /** What each tab shows, since it shows its page. */
  const painted = new Map<number, string>();
  const paint = coalesce(watchId, (watch: Watch) => paintBadge(watch, painted));
  const due = new Map<string, Due>();
  return {
    paint,
    paintSoon(watch: Watch): void {
      const id = watchId(watch);
      const { since, timer: earlier } = due.get(id) ?? { since: Date.now() };
      clearTimeout(earlier);
      const paintDue = (): void => {
        due.delete(id);
        paint(watch).catch(console.warn); // the next event paints it again
      };
      const delay = Math.min(PAINT_DELAY_MS, since + MAX_DELAY_MS - Date.now());
      due.set(id, { since, timer: setTimeout(paintDue, delay) });
    },
    /** The browser clears a tab's badge when the tab shows another page. */
    forgetTab(tabId: number): void {
      painted.delete(tabId);
    },
    /** Clears the badges of all tabs without a portal. */
    async clear(): Promise<void> {
      painted.clear();
      await clearBadges();
    },
  } as const;
}

export type Badges = ReturnType<typeof openBadges>;
