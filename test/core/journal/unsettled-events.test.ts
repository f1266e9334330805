import { expect, test } from 'vitest';
import type { Journal } from '../../../src/core/journal/event.ts';
import { unsettledEvents } from '../../../src/core/journal/unsettled-events.ts';
import { changed, cookie, header, START, snapshot, write } from '../facts.ts';

/** The newest event of the journal, about another cookie. */
const at = (after: number): Journal => [changed({ name: 'newest' }, { after })];

test.each<{ what: string; older: Journal; newer: Journal; unsettled: readonly number[] }>([
  {
    what: 'what was written long ago is settled',
    older: [header(), changed({}, { after: 20 })],
    newer: at(60_000),
    unsettled: [],
  },
  {
    what: 'a change of which the claim may still come stays',
    older: [changed(), changed({ name: 'b' }, { after: 58_000 })],
    newer: at(60_000),
    unsettled: [58_000],
  },
  {
    what: 'a change whose claim is among the newer stays',
    older: [changed({}, { after: 59_950 })],
    newer: [write({}, { after: 60_000 })],
    unsettled: [59_950],
  },
  {
    what: 'a claim that may still meet its change stays',
    older: [header({}, { after: 58_000 })],
    newer: at(60_000),
    unsettled: [58_000],
  },
  {
    what: 'where the watch was interrupted, a change stays longer, since its claim may come later',
    older: [{ kind: 'dropped', at: START, writes: 0, interruptions: 1 }, changed({}, { after: 52_000 })],
    newer: at(60_000),
    unsettled: [52_000],
  },
  {
    what: 'without an interruption it is settled',
    older: [changed({}, { after: 52_000 })],
    newer: at(60_000),
    unsettled: [],
  },
  {
    what: 'a removal stays as long as its line may come',
    older: [changed(), changed({}, { after: 57_000, removed: true })],
    newer: at(60_000),
    unsettled: [57_000],
  },
  {
    what: 'a visit is settled',
    older: [{ kind: 'visit', at: START + 59_999, url: 'https://a.org/' }],
    newer: at(60_000),
    unsettled: [],
  },
  {
    what: 'a snapshot taken after the first kept event stays, one from before does not',
    older: [snapshot([]), changed({}, { after: 58_000 }), snapshot([cookie()], { after: 58_500 })],
    newer: at(60_000),
    unsettled: [58_000, 58_500],
  },
  {
    what: 'of a place that is written to all the time, the last three seconds stay',
    older: Array.from({ length: 100 }, (_, n) => changed({}, { after: n * 500 })),
    newer: [changed({}, { after: 50_000 })],
    unsettled: [47_500, 48_000, 48_500, 49_000, 49_500],
  },
])('$what', ({ older, newer, unsettled }) => {
  expect([...unsettledEvents(older, newer)].map((event) => event.at - START)).toEqual(unsettled);
});
