import type { Journal, JournalEvent } from '../../core/journal/event.ts';
import { replay } from '../../core/journal/replay.ts';

/**
 * What changed while nobody listened: the cookies of a snapshot that the journal before it knows otherwise, or not at all.
 * Of another domain only those are told whose cookies were seen before: it may have been granted since.
 */
export function unheardChanges(
  journal: Journal,
  { at, host, cookies }: JournalEvent<'snapshot'>,
): readonly JournalEvent[] {
  const known = replay(journal).cookies;
  const domains = new Set([host, ...known.map(({ cookie }) => cookie.domain)]);
  const held = new Set(known.flatMap(({ cookie, removedAt }) => (removedAt === null ? [JSON.stringify(cookie)] : [])));
  return cookies.flatMap((cookie) =>
    domains.has(cookie.domain) && !held.has(JSON.stringify(cookie))
      ? [{ kind: 'changed', at, cookie, removed: false, cause: 'explicit' } as const]
      : [],
  );
}
