import type { Cookie } from '../../core/cookie/cookie.ts';
import { deletes } from '../../core/cookie/set-cookie-line.ts';
import type { Journal, JournalEvent } from '../../core/journal/event.ts';
import { LATE_MS } from '../../core/journal/match-within.ts';
import { replay } from '../../core/journal/replay.ts';

/**
 * What changed while nobody listened: the cookies of a look that the journal before it knows otherwise, or not at
 * all. Of another domain only those are told whose cookies were seen before: it may have been granted since.
 * @param at when the look was answered, in ms since the Unix epoch
 */
export function unheardChanges(
  journal: Journal,
  cookies: readonly Cookie[],
  at: number,
): readonly JournalEvent<'changed'>[] {
  const { cookies: known, places } = replay(journal);
  const held = new Set(known.map(({ cookie, removedAt }) => removedAt === null && JSON.stringify(cookie)));
  const lastLook = journal.findLast(({ kind }) => kind === 'snapshot')?.at ?? 0;
  /** When somebody said since the last look, or just before, that they write it: a response rather than a script, which may lie. */
  const writtenAt = (cookie: Cookie): number => {
    const claims = places
      .ofCookie(cookie)
      .claims.filter((claim) => claim.at > lastLook - LATE_MS && !deletes(claim.line, claim.at));
    return (claims.findLast(({ kind }) => kind === 'header') ?? claims.at(-1))?.at ?? at;
  };
  return cookies
    .filter(
      (one) =>
        !held.has(JSON.stringify(one)) && (one.hostOnly || known.some(({ cookie }) => cookie.domain === one.domain)),
    )
    .map((cookie) => ({ kind: 'changed', at: writtenAt(cookie), cookie, removed: false, cause: 'explicit' }));
}
