import { firstAndLatest } from '../first-and-latest.ts';
import type { Compacted } from './compacted.ts';

/** Of more setters of one cookie, the first and the latest stay. */
const MAX_SETTERS = 10;
const MAX_CHOICE_PERIODS = 100;

/**
 * Makes what compacted events told as short as it must be, and counts all that goes as dropped. Cookies that are gone
 * go first, the oldest before the others; then the latest of the refused lines; then setters in between.
 * @param room how many characters its cookies and refused lines may take as JSON
 */
export function trim<C extends Compacted>(compacted: C, room: number): C {
  const cookies = compacted.cookies
    .map((cookie) => ({ ...cookie, earlier: firstAndLatest(cookie.earlier, MAX_SETTERS) }))
    .sort((a, b) => (b.removedAt ?? Number.MAX_VALUE) - (a.removedAt ?? Number.MAX_VALUE));
  const refused = compacted.refused.toSorted((a, b) => a.at - b.at);
  const kept = {
    ...compacted,
    cookies: fitting(cookies, (room * 3) / 4),
    refused: fitting(refused, room / 4),
    choicePeriods: compacted.choicePeriods.slice(-MAX_CHOICE_PERIODS),
  };
  const { dropped } = compacted;
  return { ...kept, dropped: { ...dropped, events: dropped.events + countTold(compacted) - countTold(kept) } };
}

/** Keeps each item that still fits, in order. */
function fitting<T>(items: readonly T[], room: number): readonly T[] {
  let left = room;
  return items.filter((item) => {
    const size = JSON.stringify(item).length;
    const fits = size <= left;
    if (fits) left -= size;
    return fits;
  });
}

/** How many writes, refusals and choices it tells. A cookie that nobody was seen to set counts as one write. */
function countTold({ cookies, refused, choicePeriods }: Compacted): number {
  const sum = (records: readonly { readonly times: number }[]) => records.reduce((all, { times }) => all + times, 0);
  const writes = cookies.reduce((all, { earlier }) => all + Math.max(1, sum(earlier)), 0);
  return writes + sum(refused) + choicePeriods.length;
}
