import type { Cookie } from '../../core/cookie/cookie.ts';
import type { JournalEvent } from '../../core/journal/event.ts';
import { LATE_MS } from '../../core/journal/match-within.ts';

/** The changes that a look found: the browser may tell one of them afterwards, and that is no second write. */
export function openFoundChanges() {
  const found = new Map<string, number>();
  return {
    /** @param at when it was found, in ms since the Unix epoch */
    note(cookie: Cookie, at: number): void {
      for (const [text, before] of found) if (at - before >= LATE_MS) found.delete(text);
      found.set(JSON.stringify(cookie), at);
    },

    /** Whether an event tells what was found before; one is told once. */
    isLate(event: JournalEvent): boolean {
      if (found.size === 0 || event.kind !== 'changed' || event.removed) return false;
      const text = JSON.stringify(event.cookie);
      const at = found.get(text) ?? 0;
      found.delete(text);
      return event.at - at < LATE_MS;
    },
  } as const;
}
