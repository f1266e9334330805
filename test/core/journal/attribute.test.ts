import { expect, test } from 'vitest';
import { attribute } from '../../../src/core/journal/attribute.ts';
import { compact } from '../../../src/core/journal/compact.ts';
import type { Journal, JournalEvent } from '../../../src/core/journal/event.ts';
import { RETRY_WITHIN_MS } from '../../../src/core/journal/match-within.ts';
import { observe } from '../../../src/core/journal/observe.ts';
import { replay } from '../../../src/core/journal/replay.ts';
import { changed, cookie, header, START, snapshot, write } from '../facts.ts';

const LATER = START + 3_600_000;
const DAYS = 14 * 86_400;

/** Who set the one cookie, each with how often; and how many lines nothing came of. */
function see(journal: Journal) {
  const { cookies, unanswered } = observe(journal, LATER);
  const setters = cookies.flatMap((one) => one.setters.map(({ setter, times }) => `${setter.kind} ${times}`));
  return { setters, alone: unanswered.unmatched.length };
}

const script = { httpOnly: false, secure: true } as const;
/** Of changes that nobody listened to. */
const FLOOD: JournalEvent = { kind: 'dropped', at: START, writes: 0, interruptions: 1 };
const open = { httpOnly: false, secure: false } as const;

// Firefox tells no change when the same is written again.
test.each<{ what: string; journal: Journal; setters: readonly string[]; alone: number }>([
  {
    what: 'a line wrote the session cookie of then, though a log-in made it persistent later',
    journal: [
      snapshot([cookie()]),
      header({}, { after: 10_000 }),
      header({}, { after: 20_000 }),
      changed({ seconds: DAYS }, { after: 100_000 }),
      header({ maxAge: DAYS }, { after: 100_040 }),
    ],
    setters: ['response 3'],
    alone: 0,
  },
  {
    what: 'a line wrote the cookie as it was just before it was changed',
    journal: [
      snapshot([cookie()]),
      header({}, { after: 99_500 }),
      changed({ seconds: DAYS }, { after: 100_000 }),
      header({ maxAge: DAYS }, { after: 100_040 }),
    ],
    setters: ['response 2'],
    alone: 0,
  },
  {
    what: 'a line that came while the cookie was gone wrote nothing',
    journal: [
      snapshot([cookie()]),
      changed({}, { after: 10_000, removed: true }),
      header({}, { after: 30_000 }),
      changed({}, { after: 60_000 }),
      header({}, { after: 60_040 }),
    ],
    setters: ['response 1'],
    alone: 1,
  },
  {
    what: 'a script that was seen to set the cookie Secure wrote it again, not Secure, after a response had',
    journal: [
      changed(script),
      write(script, { after: 50 }),
      changed(open, { after: 10_000 }),
      header(open, { after: 10_040 }),
      write(open, { after: 20_000 }),
    ],
    setters: ['script 2', 'response 1'],
    alone: 0,
  },
  {
    what: 'a script is believed from the first time on that it was seen to change the cookie',
    journal: [
      snapshot([cookie(script)]),
      write(script, { after: 5000 }),
      changed(script, { after: 60_000 }),
      write(script, { after: 60_050 }),
      write(script, { after: 70_000 }),
    ],
    setters: ['script 2'],
    alone: 0,
  },
  {
    what: 'in a flood a script is told eight seconds after what it set',
    journal: [FLOOD, changed(script), write(script, { after: 8000 })],
    setters: ['script 1'],
    alone: 0,
  },
  {
    what: 'without a flood that is too late',
    journal: [changed(script), write(script, { after: 8000 })],
    setters: ['unknown 1'],
    alone: 0,
  },
])('$what', ({ journal, setters, alone }) => {
  expect(see(journal)).toEqual({ setters, alone });
  const compacted = compact([...journal, changed({ name: 'b' }, { after: 200_000 })], 1, Number.POSITIVE_INFINITY);
  expect(compacted).toHaveLength(2);
  expect(see(compacted).setters).toEqual([...setters, 'unknown 1']);
});

test('compacting keeps the order of what was told when the clock was set back', () => {
  const journal = [
    header({ maxAge: 300 * 86_400 }, { after: 100_000 }),
    changed({ seconds: 300 * 86_400 }, { after: 100_020 }),
    header({ maxAge: 86_400 }, { after: 45_000 }),
    changed({ seconds: 86_400 }, { after: 45_020 }),
    changed({ name: 'b' }, { after: 50_000 }),
  ];
  const lifetime = (events: Journal) => observe(events, LATER).cookies[0]?.lifetime;
  expect(lifetime(compact(journal, 1, Number.POSITIVE_INFINITY))).toEqual(lifetime(journal));
});

test('writes and unmatched claims are returned, and nothing that is given changes', () => {
  const journal = [header(), changed({}, { after: 20 }), header({}, { after: 5000 }), header({ secure: false })];
  const { cookies, places } = replay(journal);
  const given = structuredClone([cookies, places.all()]);
  const [cookieSeen] = cookies;
  const { writesOf, unmatched } = attribute(places.all(), RETRY_WITHIN_MS);
  expect(cookieSeen && writesOf(cookieSeen)).toMatchObject([
    { at: START + 20, claim: { at: START } },
    { at: START + 5000, claim: { at: START + 5000 } },
  ]);
  expect(unmatched).toMatchObject([{ line: { secure: false } }]);
  expect([cookies, places.all()]).toEqual(given);
});

test.each([
  { late: 990, setters: ['response 1'], alone: 0 },
  { late: 2900, setters: ['response 1'], alone: 0 },
  { late: 3100, setters: ['unknown 1'], alone: 1 },
])('a line that is told $late ms before its change: $setters', ({ late, setters, alone }) => {
  expect(see([header(), changed({}, { after: late })])).toEqual({ setters, alone });
});
