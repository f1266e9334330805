import type { Journal, JournalEvent } from '../../core/journal/event.ts';
import { replay } from '../../core/journal/replay.ts';

/**
 * That nobody listened, and what changed meanwhile: the cookies of a snapshot that the journal before it knows otherwise,
 * or not at all. Of another domain only those are told whose cookies were seen before: it may have been granted since.
 */
export function unheardChanges(journal: Journal, { at, cookies }: JournalEvent<'snapshot'>): readonly JournalEvent[] {
  const known = replay(journal).cookies;
  const held = new Set(known.map(({ cookie, removedAt }) => removedAt === null && JSON.stringify(cookie)));
  return [
    { kind: 'dropped', at, writes: 0, interruptions: 1 },
    ...cookies
      .filter(
        (one) =>
          !held.has(JSON.stringify(one)) && (one.hostOnly || known.some(({ cookie }) => cookie.domain === one.domain)),
      )
      .map((cookie) => ({ kind: 'changed', at, cookie, removed: false, cause: 'explicit' }) as const),
  ];
}
