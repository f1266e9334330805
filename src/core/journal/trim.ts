import type { Compacted } from './replay.ts';
import type { SetterRecord } from './setter.ts';

/** Of a cookie that many set so many are kept: the first, and the latest. */
const MOST_SETTERS = 10;
const MOST_PERIODS = 100;

/**
 * Makes what compacted events told as short as it must be. Cookies go that are gone from the browser, the oldest first,
 * and lines that were refused, the latest first; of what stays those who set it in between. All that goes is counted.
 * @param room how many characters its cookies and refused lines may take as JSON
 */
export function trim<F extends Compacted>(compacted: F, room: number): F {
  const cookies = compacted.cookies
    .map((track) => ({ ...track, earlier: firstAndLatest(track.earlier) }))
    .sort((a, b) => (b.removedAt ?? Number.MAX_VALUE) - (a.removedAt ?? Number.MAX_VALUE));
  const kept = {
    ...compacted,
    cookies: fitting(cookies, (room * 3) / 4),
    refused: fitting(
      compacted.refused.toSorted((a, b) => a.at - b.at),
      room / 4,
    ),
    choicePeriods: compacted.choicePeriods.slice(-MOST_PERIODS),
  };
  return { ...kept, droppedEvents: compacted.droppedEvents + toldIn(compacted) - toldIn(kept) };
}

const firstAndLatest = (setters: readonly SetterRecord[]): readonly SetterRecord[] =>
  setters.length > MOST_SETTERS ? [...setters.slice(0, 1), ...setters.slice(1 - MOST_SETTERS)] : setters;

function fitting<T>(items: readonly T[], room: number): readonly T[] {
  let left = room;
  return items.filter((item) => {
    const size = JSON.stringify(item).length;
    const fits = size <= left;
    if (fits) left -= size;
    return fits;
  });
}

/** How many writes, refusals and choices; a cookie that nobody was seen to set counts as one. */
function toldIn({ cookies, refused, choicePeriods }: Compacted): number {
  const sum = (records: readonly { readonly times: number }[]) => records.reduce((all, { times }) => all + times, 0);
  const writes = cookies.reduce((all, { earlier }) => all + Math.max(1, sum(earlier)), 0);
  return writes + sum(refused) + choicePeriods.length;
}
