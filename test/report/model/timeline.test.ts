import { describe, expect, test } from 'vitest';
import { type TimelineLine, timelineOf } from '../../../report/model/timeline.ts';
import type { Report, ReportedCookie } from '../../../src/core/inspection/report.ts';
import { setCookieLine } from '../../core/facts.ts';
import { at, cookie, once, report, reported, response } from '../../fixtures/parts.ts';

/** Watched for 100 s, so that each second is one percent. */
const watch = { from: at(0), to: at(100), blindSpots: [] };
const laidOut = (rest: Partial<Report>) => timelineOf(report({ watch, cookies: [], ...rest }));
const lineOf = (rest: Partial<ReportedCookie>) => laidOut({ cookies: [reported(cookie('a'), rest)] }).lines[0];
const marksOf = (line: TimelineLine | undefined) => line?.marks.map(({ kind, place }) => `${kind} ${place}`);

const refused = (id: string, name: string, seconds: number): Report['refused'][number] => ({
  id,
  line: setCookieLine({ name }),
  setter: response('/'),
  pageHost: 'a.example',
  at: at(seconds),
  times: 1,
  reason: { kind: 'same-site-none', certain: true },
});

describe('a cookie', () => {
  test('is there from its first write on, each setter marked', () => {
    const line = lineOf({ setters: [once(response('/'), at(10)), once(response('/b'), at(40))] });
    expect(line).toMatchObject({ kind: 'cookie', from: 10, to: 100 });
    expect(marksOf(line)).toEqual(['set 10', 'set 40']);
  });

  test('that one setter wrote again and again has the first time and the last', () => {
    const line = lineOf({ setters: [{ ...once(response('/'), at(10)), lastAt: at(80), times: 9 }] });
    expect(marksOf(line)).toEqual(['set 10', 'set 80']);
  });

  test('that was removed ends there', () => {
    const line = lineOf({ setters: [once(response('/'), at(10))], removedAt: at(25) });
    expect(line).toMatchObject({ from: 10, to: 25 });
    expect(marksOf(line)).toEqual(['set 10', 'removed 25']);
  });

  test.each([{ olderThanWatch: true }, { olderThanWatch: false }])(
    'that nobody saw being set was there from the beginning: $olderThanWatch',
    (rest) => {
      const line = lineOf({ setters: [], ...rest });
      expect(line).toMatchObject({ from: 0, to: 100, marks: [] });
    },
  );

  test('keeps its instants, for those who ask for the time', () =>
    expect(lineOf({ setters: [once(response('/'), at(10.5))] })?.marks).toEqual([
      { kind: 'set', at: at(10.5), place: 10.5 },
    ]));
});

test('what was refused by one name is one line, after the cookies', () => {
  const { lines } = laidOut({
    cookies: [reported(cookie('a'))],
    refused: [refused('1', 'b', 3), refused('2', 'c', 4), refused('3', 'b', 60)],
  });
  expect(lines.map((line) => [line.kind, marksOf(line)])).toEqual([
    ['cookie', ['set 2']],
    ['refused', ['refused 3', 'refused 60']],
    ['refused', ['refused 4']],
  ]);
});

test('a choice reaches from where it was made, or known, to where it ended', () => {
  const choices = { matomo: true };
  const { choices: drawn } = laidOut({
    choicePeriods: [
      { choices, from: null, knownAt: at(5), until: at(40) },
      { choices, from: at(40), knownAt: at(41), until: null },
    ],
  });
  expect(drawn.map(({ place, until }) => [place, until])).toEqual([
    [5, 40],
    [40, 100],
  ]);
});

describe('ticks are round and few', () => {
  test.each([
    { seconds: 4, ticks: [0, 1, 2, 3, 4] },
    { seconds: 100, ticks: [0, 30, 60, 90] },
    { seconds: 240, ticks: [0, 60, 120, 180, 240] },
    { seconds: 3 * 3600, ticks: [0, 3600, 7200, 10800] },
    { seconds: 60 * 24 * 3600, ticks: [0, 10, 20, 30, 40, 50, 60].map((days) => days * 24 * 3600) },
  ])('in $seconds s: $ticks', ({ seconds, ticks }) => {
    const { ticks: drawn } = laidOut({ watch: { ...watch, to: at(seconds) } });
    expect(drawn.map((tick) => tick.seconds)).toEqual(ticks);
  });
});

test('a watch of one instant has all at its beginning', () => {
  const { lines, ticks } = laidOut({
    watch: { ...watch, to: at(0) },
    cookies: [reported(cookie('a'), { setters: [] })],
  });
  expect(ticks.map(({ place }) => place)).toEqual([0]);
  expect(lines).toMatchObject([{ from: 0, to: 0 }]);
});

test('what is dated outside of the watch stays on the drawing', () =>
  expect(marksOf(lineOf({ setters: [once(response('/'), at(-5)), once(response('/b'), at(300))] }))).toEqual([
    'set 0',
    'set 100',
  ]));
