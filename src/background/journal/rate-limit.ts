import type { Watch } from '../../browser/watch.ts';
import type { Cookie } from '../../core/cookie/cookie.ts';
import type { JournalEvent } from '../../core/journal/event.ts';
import { belongsToPortal } from '../../core/portal/belongs-to-portal.ts';
import { limitPerSecond } from './limit-per-second.ts';

/**
 * A page can change cookies a hundred thousand times per second. The next snapshot shows the cookies that remain, and
 * dropped changes are counted.
 */
const MAX_CHANGES_PER_SECOND = 500;
/** How long dropped changes are counted before they are told together. */
const GATHER_MS = 1000;

type Tell = (concerns: (watch: Watch) => boolean, event: JournalEvent) => void;

/**
 * Limits the changes per second, and counts those without room by cookie store and domain.
 * @param tell called with each count, a second after the first change that it counts
 * @returns whether there is room for a change; `at` is when the browser told it, in ms since the Unix epoch
 */
export function openRateLimit(tell: Tell): (cookie: Cookie, at: number) => boolean {
  const hasRoomAt = limitPerSecond(MAX_CHANGES_PER_SECOND);
  const dropped = new Map<string, { readonly cookie: Cookie; readonly changes: number }>();
  const tellAll = (): void => {
    const told = [...dropped.values()];
    dropped.clear();
    for (const { cookie, changes } of told) {
      const concerns = ({ storeId, host }: Watch) => storeId === cookie.storeId && belongsToPortal(host, cookie);
      tell(concerns, { kind: 'dropped', at: Date.now(), writes: 0, changes });
    }
  };
  return (cookie, at) => {
    if (hasRoomAt(at)) return true;
    const id = JSON.stringify([cookie.storeId, cookie.domain]);
    if (dropped.size === 0) setTimeout(tellAll, GATHER_MS);
    dropped.set(id, { cookie, changes: (dropped.get(id)?.changes ?? 0) + 1 });
    return false;
  };
}
