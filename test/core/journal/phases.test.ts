import { expect, test } from 'vitest';
import type { ChoicePeriod } from '../../../src/core/journal/choice-period.ts';
import type { Phase } from '../../../src/core/journal/phase.ts';
import { createPhases } from '../../../src/core/journal/phases.ts';
import type { Span } from '../../../src/core/journal/span.ts';

const watch = { from: 0, to: 100_000 };
const period = (choices: ChoicePeriod['choices'], from: number | null, until: number | null = null): ChoicePeriod => ({
  choices,
  from,
  knownAt: from ?? 30_000,
  until,
});
const yes = { matomo: true };
const no = { functional_cookies: true, matomo: false };
const there = (from: number | null, until: number | null = null): readonly Span[] => [{ from, until }];

test.each<{ when: string; periods: readonly ChoicePeriod[]; spans: readonly Span[]; phases: readonly Phase[] }>([
  { when: 'nobody chose', periods: [], spans: there(10), phases: ['before'] },
  { when: 'it was there before the watch', periods: [], spans: there(null), phases: ['before'] },
  { when: 'it stays after a refusal', periods: [period(no, 40_000)], spans: there(10), phases: ['before', 'refused'] },
  {
    when: 'the banner removes it within seconds of the refusal',
    periods: [period(no, 40_000)],
    spans: there(10, 42_000),
    phases: ['before'],
  },
  {
    when: 'a yes sets it a moment before that is stored',
    periods: [period(yes, 40_000)],
    spans: there(39_900),
    phases: ['accepted'],
  },
  {
    when: 'it goes with a refusal, and comes again with a yes',
    periods: [period(yes, 10_000, 40_000), period(no, 40_000, 70_000), period(yes, 70_000)],
    spans: [...there(10_500, 40_100), ...there(70_500)],
    phases: ['accepted'],
  },
  { when: 'nobody saw when the choice was made', periods: [period(yes, null)], spans: there(10, 20_000), phases: [] },
  { when: 'the choice had ended', periods: [period(no, 10, 50_000)], spans: there(60_000), phases: ['before'] },
  {
    when: 'the stored choice does not tell',
    periods: [period({ gtag: 'unknown' }, 40_000)],
    spans: there(50_000),
    phases: [],
  },
])('when $when, its phases are $phases', ({ periods, spans, phases }) => {
  expect(createPhases(periods, [], watch)?.of(spans)).toEqual(phases);
});

test('a phase that did not come has no count', () => {
  const phases = createPhases([period(no, 40_000)], [], watch);
  const cookies = [there(10), there(10, 20), there(90_000)].map((spans) => ({ phases: phases?.of(spans) ?? [] }));
  expect(phases?.count(cookies)).toEqual({ before: 2, refused: 2, accepted: null });
});

test('where a tool’s choice is not read, nothing is said', () => {
  expect(createPhases([], ['tarteaucitron'], watch)).toBeNull();
});
