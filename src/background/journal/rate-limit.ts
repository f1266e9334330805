import type { Watch } from '../../browser/watch.ts';
import type { Cookie } from '../../core/cookie/cookie.ts';
import type { JournalEvent } from '../../core/journal/event.ts';
import { belongsToPortal } from '../../core/portal/belongs-to-portal.ts';
import { limitPerSecond } from './limit-per-second.ts';

/**
 * Changes of cookies that are kept per second: a page can make a hundred thousand. What it leaves behind is seen at
 * the next look, and what is dropped is counted.
 */
const MAX_CHANGES_PER_SECOND = 500;
/** How long dropped changes are counted before they are told together, in ms. */
const GATHER_MS = 1000;

type Tell = (concerns: (watch: Watch) => boolean, event: JournalEvent) => void;

/**
 * Counts the changes that there is no room for, by cookie store and domain.
 * @param tell called with each of these numbers, a second after the first change that it counts
 * @returns whether there is room for a change; `at` is when it was told, in ms since the Unix epoch
 */
export function openRateLimit(tell: Tell): (cookie: Cookie, at: number) => boolean {
  const hasRoom = limitPerSecond(MAX_CHANGES_PER_SECOND);
  const unkept = new Map<string, { readonly cookie: Cookie; readonly changes: number }>();
  const tellAll = (): void => {
    const told = [...unkept.values()];
    unkept.clear();
    for (const { cookie, changes } of told) {
      const concerns = ({ storeId, host }: Watch) => storeId === cookie.storeId && belongsToPortal(host, cookie);
      tell(concerns, { kind: 'dropped', at: Date.now(), writes: 0, changes });
    }
  };
  return (cookie, at) => {
    if (hasRoom(at)) return true;
    const id = JSON.stringify([cookie.storeId, cookie.domain]);
    if (unkept.size === 0) setTimeout(tellAll, GATHER_MS);
    unkept.set(id, { cookie, changes: (unkept.get(id)?.changes ?? 0) + 1 });
    return false;
  };
}
