import { expect, test } from 'vitest';
import { DAY, HOUR, MONTH, YEAR } from '../../../../src/core/cookie/lifetime.ts';
import { createQuantities, EVERY_LANGUAGE } from '../../../../src/core/policy/fields/quantities.ts';
import { en } from '../../../../src/core/policy/languages/en.ts';
import { international } from '../../../../src/core/policy/languages/international.ts';

const second = {
  ...en,
  tag: 'aa',
  units: ['', '', 'day*', '', '', '', 'anno'] as const,
  numbers: 'uno/una|one',
  tens: '',
  half: 'halv*',
  oneAndHalf: 'halvandet',
  and: 'E|ed',
  unitJoint: 'De',
};
const { numbers, units, joints, unitJoints } = createQuantities([international, en, second]);

test.each([
  { word: 'three', value: 3 },
  { word: 'an', value: 1 },
  { word: 'thirty', value: 30 },
  { word: 'una', value: 1 },
  { word: 'half', value: 0.5 },
  { word: 'halvt', value: 0.5 },
  // It begins like what is half, and is more.
  { word: 'halvandet', value: 1.5 },
  // In two languages it is another number: the greater counts.
  { word: 'one', value: 2 },
  { word: 'sixteen', value: undefined },
])('$word is the number $value', ({ word, value }) => {
  expect(numbers.at(word, 0)?.value.value).toBe(value);
});

test.each([
  { word: 'years', value: YEAR },
  { word: 'mo', value: MONTH },
  { word: 'h', value: HOUR },
  { word: 'anno', value: YEAR },
  // A unit of two languages: the first counts.
  { word: 'days', value: DAY },
  { word: 'decade', value: undefined },
])('$word is a unit of $value s', ({ word, value }) => {
  expect(units.at(word, 0)?.value.value).toBe(value);
});

test('a word belongs to the languages that have it, or to every language', () => {
  const languagesOf = (word: string) => units.at(word, 0)?.value.languages ?? 0n;
  expect(languagesOf('min')).toBe(EVERY_LANGUAGE);
  expect(languagesOf('years') & languagesOf('anno')).toBe(0n);
  expect(languagesOf('anno') & (numbers.at('una', 0)?.value.languages ?? 0n)).not.toBe(0n);
});

test('"and" is normalised, and a joint before a unit has its space', () => {
  expect([...joints]).toEqual(expect.arrayContaining(['and', 'e', 'ed']));
  expect(unitJoints).toEqual(['de ']);
});
