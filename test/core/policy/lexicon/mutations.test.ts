import { expect, test } from 'vitest';
import { cy } from '../../../../src/core/policy/languages/cy.ts';
import { en } from '../../../../src/core/policy/languages/en.ts';
import { withMutations } from '../../../../src/core/policy/lexicon/mutations.ts';

const mutated = withMutations({
  ...cy,
  cookie: 'cwci',
  end: 'tan|gorffen|*diwedd',
  dates: { ...cy.dates, months: 'ionawr|mawrth/maw' },
});

test('words begin in every way that they do behind others', () => {
  expect(mutated.cookie).toBe('cwci|gwci|chwci|nghwci');
  expect(mutated.units[6]).toContain('blynedd|flynedd|mlynedd');
  expect(mutated.dates.months).toBe('ionawr|mawrth/fawrth/maw');
});

test('short words, and those that are looked up within others, stay as they are', () => {
  expect(mutated.end).toBe('tan|gorffen|orffen|ngorffen|*diwedd');
  expect(mutated.not).toBe(cy.not);
});

test('a language without mutations stays as it is', () => {
  expect(withMutations(en)).toBe(en);
});
