import { expect, test } from 'vitest';
import { listText } from '../../src/messages/list.ts';
import { en, fr } from './speech.ts';

test.each([
  { items: [], english: '', french: '' },
  { items: ['A'], english: 'A', french: 'A' },
  { items: ['A', 'B'], english: 'A and B', french: 'A et B' },
  { items: ['A', 'B', 'C'], english: 'A, B, and C', french: 'A, B et C' },
])('$items: “$english”, “$french”', ({ items, english, french }) => {
  expect(listText(items, en)).toBe(english);
  expect(listText(items, fr)).toBe(french);
});

test('any of them', () => {
  expect(listText(['A', 'B', 'C'], en, 'disjunction')).toBe('A, B, or C');
  expect(listText(['A', 'B'], fr, 'disjunction')).toBe('A ou B');
});

test.each([
  { items: ['A'], english: 'A', french: 'A' },
  { items: ['A', 'B'], english: 'A or B', french: 'A ou B' },
  { items: ['A', 'B', 'C'], english: 'A, B, or C', french: 'A, B ou C' },
])('any of $items: “$english”, “$french”', ({ items, english, french }) => {
  expect(listText(items, en, 'disjunction')).toBe(english);
  expect(listText(items, fr, 'disjunction')).toBe(french);
});
