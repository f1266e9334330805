import { expect, test } from 'vitest';
import { apart, cuts } from '../../../../../src/core/policy/layouts/unseparated/cuts.ts';

const pieces = (text: string, joined: boolean): readonly string[] => {
  const places = cuts(text, joined);
  return places.slice(1).map((place, index) => text.slice(places[index], place));
};

test.each([
  { text: 'visitorId', at: ['visitor', 'Id'] },
  { text: 'IDHolds', at: ['ID', 'Holds'] },
  { text: '(office)session', at: ['(office)', 'session'] },
  { text: 'jsr1 year', at: ['jsr', '1 year'] },
  { text: 'id13Counts', at: ['id', '13', 'Counts'] },
  { text: '_ga_*Supports', at: ['_ga', '_*', 'Supports'] },
  { text: 'visits.Keeps', at: ['visits.', 'Keeps'] },
  { text: 'session', at: ['session'] },
  { text: 'two words', at: ['two words'] },
  { text: '13months', at: ['13months'] },
])('run together, "$text" may be cut as $at', ({ text, at }) => {
  expect(pieces(text, true)).toEqual(at);
});

test.each([
  { text: '_ga counts  visits', at: ['_ga ', 'counts  ', 'visits'] },
  { text: 'visitorId', at: ['visitorId'] },
])('with spaces, "$text" may be cut as $at', ({ text, at }) => {
  expect(pieces(text, false)).toEqual(at);
});

test('a sentence is cut no more than 300 times', () => {
  expect(cuts('word '.repeat(1000), false).length).toBeLessThanOrEqual(301);
  expect(cuts('aB'.repeat(1000), true).length).toBeLessThanOrEqual(302);
});

test('a row is put apart at its seams, and each character is still where it was', () => {
  const { text, places } = apart('IdHolds1');
  expect(text).toBe('Id Holds 1 ');
  expect([...text].map((_, index) => places[index])).toEqual([0, 1, 2, 2, 3, 4, 5, 6, 7, 7, 8]);
});
