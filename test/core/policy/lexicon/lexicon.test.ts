import { describe, expect, test } from 'vitest';
import { createLexicon, isWordAt } from '../../../../src/core/policy/lexicon/lexicon.ts';

const { find } = createLexicon([['جلسة|وقت|بيان*|session', true as const]]);

test.each([
  { text: 'الجلسة', found: ['الجلسة'], because: 'the article is written onto it' },
  { text: 'وبالجلسة', found: ['وبالجلسة'], because: 'so are "and" and "in"' },
  { text: 'للجلسة', found: ['للجلسة'], because: 'so is "for the"' },
  { text: 'وقت', found: ['وقت'], because: 'the word itself begins like "and"' },
  { text: 'وبيانات', found: ['وبيانات'], because: 'the word itself begins like "in"' },
  { text: 'مجلسة', found: [], because: 'other letters are a part of another word' },
  { text: 'a session, obsession', found: ['session'], because: 'Latin words have nothing written onto them' },
])('"$text" holds $found: $because', ({ text, found }) => {
  expect(find(text).map(({ start, end }) => text.slice(start, end))).toEqual(found);
});

const foundIn = (phrases: string, text: string): readonly string[] =>
  createLexicon([[phrases, true]])
    .find(text)
    .map(({ start, end }) => text.slice(start, end));

describe('a phrase', () => {
  test.each([
    { phrases: 'day', text: 'one Day, two', in: ['Day'] },
    { phrases: 'day', text: 'two days, today', in: [] },
    { phrases: 'h', text: '24h', in: ['h'] },
    { phrases: 'h', text: '24hh', in: [] },
    { phrases: 'duree', text: 'Durée', in: ['Durée'] },
    { phrases: 'statist*', text: 'statistics, geostatistics', in: ['statistics'] },
    { phrases: '*sitzung', text: 'Browsersitzung, Sitzungen', in: ['sitzung'] },
    { phrases: '*statist*', text: 'Geostatistik', in: ['statistik'] },
    { phrases: 'local|local storage', text: 'local storage', in: ['local storage'] },
    { phrases: 'storage|local storage', text: 'local storage', in: ['local storage'] },
    { phrases: 'day|sunday', text: 'sunday', in: ['sunday'] },
    { phrases: '', text: 'anything', in: [] },
  ])('"$phrases" finds $in in "$text"', ({ phrases, text, in: words }) => {
    expect(foundIn(phrases, text)).toEqual(words);
  });
});

test.each([
  { start: 0, end: 5, what: 'the longest phrase that begins there' },
  { start: 1, end: undefined, what: 'nothing within a word' },
  { start: 6, end: 9, what: 'another one' },
])('at $start is $what', ({ start, end }) => {
  expect(createLexicon([['day|days*', true]]).at('dayss day', start)?.end).toBe(end);
});

test('a phrase that is listed twice has its first value, or both when they are merged', () => {
  const entries = [
    ['day', 1],
    ['Day|hour', 2],
  ] as const;
  expect(createLexicon<number>(entries).find('day')[0]?.value).toBe(1);
  expect(createLexicon<number>(entries, (one, other) => one | other).find('day')[0]?.value).toBe(3);
});

test('a stem and a word that end together are merged', () => {
  const lexicon = createLexicon<number>(
    [
      ['day*', 1],
      ['days', 2],
    ],
    (one, other) => one | other,
  );
  expect(lexicon.find('days').map(({ value }) => value)).toEqual([3]);
  expect(lexicon.find('daytime').map(({ value }) => value)).toEqual([1]);
});

test.each([
  { character: 'a', word: true },
  { character: 'Z', word: true },
  { character: '7', word: true },
  { character: 'é', word: true },
  { character: 'ж', word: true },
  { character: '_', word: false },
  { character: '-', word: false },
  { character: '“', word: false },
])('$character is of a word: $word', ({ character, word }) => {
  expect(isWordAt(character, 0)).toBe(word);
});
