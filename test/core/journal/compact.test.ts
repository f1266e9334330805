import { type Arbitrary, array, assert, boolean, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compact } from '../../../src/core/journal/compact.ts';
import type { Journal, JournalEvent } from '../../../src/core/journal/event.ts';
import { observe } from '../../../src/core/journal/observe.ts';
import { refusedLines } from '../../../src/core/journal/refused-lines.ts';
import { judgeSpans } from '../../../src/core/journal/span.ts';
import { tries } from '../../tries.ts';
import { changed, choice, cookie, HOST, header, START, snapshot, write } from '../facts.ts';

const MINUTE = 60_000;
const ENDLESS = Number.POSITIVE_INFINITY;
const LATER = START + 60 * MINUTE;
const see = (journal: Journal) => {
  const { compactedEvents: _, cookies, unanswered, visits, ...rest } = observe(journal, LATER);
  return {
    ...rest,
    refused: refusedLines(unanswered, null),
    cookies: cookies
      .map((one) => ({
        ...one,
        spans: judgeSpans(one.spans, visits, rest.choicePeriods, one.cookie.expiresAt),
      }))
      .toSorted((one, other) => (one.key < other.key ? -1 : 1)),
  };
};

type Deed = 'response' | 'script' | 'unknown' | 'removal' | 'refused' | (typeof IN_VAIN)[number];
/** Claims without a change of their own: what else was told then says whether they wrote, or why not. */
const IN_VAIN = ['deletion', 'response again', 'script again'] as const;

/** What a response or a script did, some time after the one before; `delay` is by how much its second claim comes later. */
const deeds = (
  pause: { readonly min: number; readonly max: number },
  count: { readonly minLength: number },
  more: readonly Deed[] = [],
) =>
  array(
    record({
      name: constantFrom('a', 'b', 'c'),
      pause: integer(pause),
      delay: integer({ min: 0, max: 90 }),
      what: constantFrom<Deed>('response', 'script', 'unknown', 'removal', 'refused', ...more),
    }),
    { ...count, maxLength: 40 },
  );
type Deeds = ReturnType<typeof deeds> extends Arbitrary<infer T> ? T : never;

function tell(done: Deeds, firefox: boolean): Journal {
  let clock = 0;
  const events = done.flatMap(({ name, pause, delay, what }): readonly JournalEvent[] => {
    clock += pause;
    const [early, late] = [{ after: clock }, { after: clock + delay }];
    switch (what) {
      case 'response':
        return [
          header({ name, maxAge: pause }, firefox ? late : early),
          changed({ name, seconds: pause }, firefox ? early : late),
        ];
      case 'script':
        return [changed({ name }, early), write({ name }, late)];
      case 'unknown':
        return [changed({ name }, early)];
      case 'removal':
        return [changed({ name }, { ...early, removed: true })];
      case 'deletion':
        return [header({ name, maxAge: 0 }, early)];
      case 'response again':
        return [header({ name }, early)];
      case 'script again':
        return [write({ name }, early)];
      default:
        return [header({ name, sameSite: 'none', secure: false }, early)];
    }
  });
  return events.toSorted((one, other) => one.at - other.at);
}

/** Without removals of what is not there, at first all three. */
function soundly(done: Deeds): Deeds {
  const held = new Set(['a', 'b', 'c']);
  return done.filter(({ name, what }) => {
    if (what === 'removal') return held.delete(name);
    if (what === 'response' || what === 'script' || what === 'unknown') held.add(name);
    return true;
  });
}

describe('a compacted journal', () => {
  test('tells the same as the whole one, wherever it is cut', () => {
    assert(
      property(
        deeds({ min: 200, max: 5000 }, { minLength: 0 }),
        boolean(),
        integer({ min: 1, max: 40 }),
        (done, firefox, keep) => {
          const journal = tell(done, firefox);
          expect(see(compact(journal, keep, ENDLESS))).toEqual(see(journal));
        },
      ),
      tries(100),
    );
  });

  test('tells the same of claims without a change, where the pauses are longer than what says why', () => {
    const before = snapshot(['a', 'b', 'c'].map((name) => cookie({ name })));
    assert(
      property(
        deeds({ min: 4100, max: 9000 }, { minLength: 10 }, IN_VAIN),
        boolean(),
        integer({ min: 1, max: 10 }),
        (done, firefox, keep) => {
          const journal = [before, ...tell(soundly(done), firefox)];
          expect(see(compact(journal, keep, ENDLESS))).toEqual(see(journal));
        },
      ),
      tries(200),
    );
  });

  const set = (after: number, seconds?: number) => changed({ name: 'a', ...(seconds && { seconds }) }, { after });
  const gone = (after: number) => changed({ name: 'a' }, { after, removed: true });
  const line = (after: number, maxAge: number | null = null) => header({ name: 'a', maxAge }, { after });
  const script = (after: number) => write({ name: 'a' }, { after });
  const there = snapshot([cookie({ name: 'a' })]);
  test.each<{ what: string; journal: Journal; keep: number }>([
    {
      what: 'a deletion of a cookie that had gone before what is compacted',
      journal: [there, gone(529), line(2048, 0), line(5145, 903), set(5186, 903), line(5521, 905), set(5547, 905)],
      keep: 5,
    },
    {
      what: 'a deletion just before the cookie is set',
      journal: [line(5245, 0), set(5391, 900), line(9125, 905), set(9137, 905)],
      keep: 3,
    },
    {
      what: 'a deletion, and a removal two seconds later',
      journal: [set(16_032), line(19_602, 0), script(19_742), gone(22_441), line(24_295)],
      keep: 3,
    },
    {
      what: 'a script that writes again what a response just changed',
      journal: [
        ...[set(27_445), script(27_486), line(29_186, 907), set(29_259, 907), script(29_602)],
        ...[line(30_952), line(33_926), set(36_503), set(38_641)],
      ],
      keep: 5,
    },
  ])('tells the same of $what', ({ journal, keep }) => {
    expect(see(compact(journal, keep, ENDLESS))).toEqual(see(journal));
  });

  const compacting = (journal: Journal): Journal => {
    let so: Journal = [];
    for (const event of journal) so = compact([...so, event], 10, ENDLESS);
    return so;
  };

  test('tells the same when it is compacted again and again as it grows', () => {
    assert(
      property(deeds({ min: 3100, max: 12_000 }, { minLength: 20 }), boolean(), (done, firefox) => {
        const journal = tell(done, firefox);
        expect(see(compacting(journal))).toEqual(see(journal));
      }),
      tries(100),
    );
  });

  test('loses no cookie and none of its first times where there is never a quiet moment', () => {
    const firsts = (journal: Journal) => see(journal).cookies.map(({ key, firstSetAt }) => [key, firstSetAt]);
    assert(
      property(deeds({ min: 10, max: 300 }, { minLength: 20 }), boolean(), (done, firefox) => {
        const journal = tell(done, firefox);
        expect(firsts(compacting(journal))).toEqual(firsts(journal));
      }),
      tries(100),
    );
  });

  test('cuts no write from its claim where the longest pause is between the two', () => {
    // A worker was killed before it was told of the 150th: the page tells the next one.
    const killed = Array.from({ length: 200 }, (_, n): Journal => {
      const after = n * 100 + (n > 150 ? 400 : 0);
      return [changed({ name: 'a' }, { after }), write({ name: 'a' }, { after: after + (n === 150 ? 300 : 40) })];
    }).flat();
    for (let keep = 1; keep < 150; keep++) expect(see(compact(killed, keep, ENDLESS))).toEqual(see(killed));
  });

  test('grows with its cookies, not with its refreshes', () => {
    const visits = Array.from({ length: 2000 }, (_, n) => changed({ name: 'csrftoken' }, { after: n * 3000 }));
    const compacted = compact(visits, 50, ENDLESS);
    expect(compacted.length).toBeLessThan(55);
    const { compactedEvents, cookies } = observe(compacted, LATER);
    expect(compactedEvents + compacted.length - 1).toBe(visits.length);
    expect(cookies).toMatchObject([{ setters: [{ firstAt: START, times: 2000 }] }]);
  });

  test('keeps the choices, when they were made and taken back', () => {
    const journal = [
      choice({ matomo: true }, { after: 1000 }),
      choice(null, { after: 9000 }),
      choice({ matomo: false }, { after: 20_000 }),
      snapshot([cookie()], { after: 30_000, choices: { matomo: false } }),
    ];
    expect(see(compact(journal, 1, ENDLESS))).toEqual(see(journal));
  });

  test('a short one stays as it is', () => {
    const journal = [changed()];
    expect(compact(journal, 10, ENDLESS)).toBe(journal);
  });
});

describe('where there is too little room', () => {
  const ROOM = 100_000;
  const long = (n: number) => `${n}${'x'.repeat(4000)}`;
  const times = (journal: Journal) => {
    const { cookies, unanswered, dropped } = observe(journal, LATER);
    const written = cookies.flatMap(({ setters }) => setters).reduce((sum, record) => sum + record.times, 0);
    return written + unanswered.earlier.reduce((sum, line) => sum + line.times, 0) + dropped.events;
  };

  test.each<{ flood: string; writes: number; of: (n: number) => JournalEvent }>([
    { flood: 'cookies with long names', writes: 1001, of: (n) => changed({ name: long(n) }, { after: n }) },
    {
      flood: 'lines that are refused',
      writes: 1001,
      of: (n) => header({ name: long(n), sameSite: 'none', secure: false }, { after: n }),
    },
    {
      flood: 'responses that set one cookie',
      writes: 1000,
      of: (n) => header({ name: 'a' }, { after: n * 5000, url: `https://${HOST}/${long(n)}` }),
    },
  ])('a flood of $flood is shortened, and what goes is counted', ({ of, writes }) => {
    const flood = Array.from({ length: 1000 }, (_, n) => of(n));
    const short = compact([changed({ name: 'a' }), ...flood], 400, ROOM);
    expect(JSON.stringify(short).length).toBeLessThan(ROOM);
    expect(observe(short, LATER).dropped.events).toBeGreaterThan(900);
    expect(times(short)).toBe(writes);
  });

  test('cookies that are gone go first, and of the others the first who set it stays', () => {
    const gone = Array.from({ length: 100 }, (_, n) => changed({ name: long(n) }, { after: n, removed: true }));
    const journal = [header({ name: 'a' }), changed({ name: 'a' }, { after: 1 }), ...gone];
    const { cookies } = observe(compact(journal, 10, ROOM), LATER);
    expect(cookies.find(({ cookie }) => cookie.name === 'a')).toMatchObject({
      removedAt: null,
      setters: [{ setter: { kind: 'response' }, firstAt: START + 1 }],
    });
    expect(cookies.length).toBeLessThan(20);
  });
});
