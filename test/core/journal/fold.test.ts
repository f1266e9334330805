import { type Arbitrary, array, assert, boolean, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Journal, JournalEvent } from '../../../src/core/journal/event.ts';
import { fold } from '../../../src/core/journal/fold.ts';
import { observe } from '../../../src/core/journal/observe.ts';
import { refusedLines } from '../../../src/core/journal/refused.ts';
import { changed, choice, cookie, header, present, START, write } from '../facts.ts';

const MINUTE = 60_000;
const LATER = START + 60 * MINUTE;
const see = (journal: Journal) => {
  const { foldedEvents: _, cookies, unanswered, ...rest } = observe(journal, LATER);
  return {
    ...rest,
    refused: refusedLines(unanswered),
    cookies: cookies.toSorted((one, other) => (one.key < other.key ? -1 : 1)),
  };
};

/** What a response or a script did, some time after the one before; `delay` is by how much its second account comes later. */
const deeds = (pause: { readonly min: number; readonly max: number }, count: { readonly minLength: number }) =>
  array(
    record({
      name: constantFrom('a', 'b', 'c'),
      pause: integer(pause),
      delay: integer({ min: 0, max: 90 }),
      what: constantFrom('response', 'script', 'unknown', 'removal', 'refused'),
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
        return [header({ name }, firefox ? late : early), changed({ name }, firefox ? early : late)];
      case 'script':
        return [changed({ name }, early), write({ name }, late)];
      case 'unknown':
        return [changed({ name }, early)];
      case 'removal':
        return [changed({ name }, { ...early, removed: true })];
      default:
        return [header({ name, sameSite: 'none', secure: false }, early)];
    }
  });
  return events.toSorted((one, other) => one.at - other.at);
}

describe('a folded journal', () => {
  test('tells the same as the whole one, wherever it is cut', () => {
    assert(
      property(
        deeds({ min: 200, max: 5000 }, { minLength: 0 }),
        boolean(),
        integer({ min: 1, max: 40 }),
        (done, firefox, keep) => {
          const journal = tell(done, firefox);
          expect(see(fold(journal, keep))).toEqual(see(journal));
        },
      ),
    );
  });

  const folding = (journal: Journal): Journal => {
    let so: Journal = [];
    for (const event of journal) so = fold([...so, event], 10);
    return so;
  };

  test('tells the same when it is folded again and again as it grows', () => {
    assert(
      property(deeds({ min: 2100, max: 9000 }, { minLength: 20 }), boolean(), (done, firefox) => {
        const journal = tell(done, firefox);
        expect(see(folding(journal))).toEqual(see(journal));
      }),
    );
  });

  test('loses no cookie and none of its first times where there is never a quiet moment', () => {
    const firsts = (journal: Journal) => see(journal).cookies.map(({ key, firstSetAt }) => [key, firstSetAt]);
    assert(
      property(deeds({ min: 10, max: 300 }, { minLength: 20 }), boolean(), (done, firefox) => {
        const journal = tell(done, firefox);
        expect(firsts(folding(journal))).toEqual(firsts(journal));
      }),
    );
  });

  test('grows with its cookies, not with its refreshes', () => {
    const visits = Array.from({ length: 2000 }, (_, n) => changed({ name: 'csrftoken' }, { after: n * 3000 }));
    const folded = fold(visits, 50);
    expect(folded.length).toBeLessThan(55);
    const { foldedEvents, cookies } = observe(folded, LATER);
    expect(foldedEvents + folded.length - 1).toBe(visits.length);
    expect(cookies).toMatchObject([{ setters: [{ firstAt: START, times: 2000 }] }]);
  });

  test('keeps the choices, when they were made and taken back', () => {
    const journal = [
      choice({ matomo: true }, { after: 1000 }),
      choice(null, { after: 9000 }),
      choice({ matomo: false }, { after: 20_000 }),
      present([cookie()], { after: 30_000, choices: { matomo: false } }),
    ];
    expect(see(fold(journal, 1))).toEqual(see(journal));
  });

  test('a short one stays as it is', () => {
    const journal = [changed()];
    expect(fold(journal, 10)).toBe(journal);
  });
});
