import { expect, test } from 'vitest';
import { plural } from '../../src/messages/plural.ts';
import { en, fr, plainSpaces } from './speech.ts';

test.each([
  { count: 0, english: '0 days', french: '0 jour' },
  { count: 1, english: '1 day', french: '1 jour' },
  { count: 2, english: '2 days', french: '2 jours' },
  { count: 1.5, english: '1.5 days', french: '1.5 jour' },
  { count: 1_000_000, english: '1000000 days', french: '1000000 jours' },
])('$count: “$english”, “$french”', ({ count, english, french }) => {
  expect(plainSpaces(plural(en, 'duration_day', count))).toBe(english);
  expect(plainSpaces(plural(fr, 'duration_day', count))).toBe(french);
});

test('further substitutions come after the count', () => {
  expect(plural(en, 'evidence_policy_without_durations', 1, '4')).toBe(
    'The policy does not say how long 1 of its 4 cookies stays.',
  );
});
