import { expect, test } from 'vitest';
import type { Column } from '../../../../../src/core/policy/document/column.ts';
import { createFits, SURE } from '../../../../../src/core/policy/layouts/stacked/fit.ts';
import { fields } from '../../reader.ts';

const fits = createFits(fields);
const columns: readonly Column[] = ['name', 'provider', 'lifetime', 'category', 'purpose'];

test.each<{ text: string; best: Column }>([
  { text: '_ga', best: 'name' },
  { text: 'visitorId', best: 'name' },
  { text: 'Matomo', best: 'provider' },
  { text: 'cdn.example.com', best: 'provider' },
  { text: '2 years', best: 'lifetime' },
  { text: 'Session', best: 'lifetime' },
  { text: '31/12/2026', best: 'lifetime' },
  { text: 'Expires on 1 January 2027', best: 'lifetime' },
  { text: 'Läuft am 1. Januar 2027 ab', best: 'lifetime' },
  { text: 'Statistics', best: 'category' },
  { text: 'Counts the visits of the town', best: 'purpose' },
])('"$text" fits best a column of $best', ({ text, best }) => {
  const look = fits(text);
  expect(columns.toSorted((one, other) => look[other] - look[one])[0]).toBe(best);
});

test.each<{ text: string; not: Column }>([
  { text: 'Counts the visits of the town', not: 'name' },
  { text: 'Matomo', not: 'name' },
  { text: 'Purpose', not: 'name' },
  { text: '_ga', not: 'provider' },
  { text: '_ga', not: 'purpose' },
  { text: '_ga', not: 'category' },
  { text: 'Counts the visits of the town, and of all its neighbours', not: 'provider' },
  { text: 'Counts the visits', not: 'lifetime' },
  { text: 'Last reviewed: 2 May 2026', not: 'lifetime' },
  { text: '© 2026 Town of Example', not: 'lifetime' },
])('"$text" cannot be a $not', ({ text, not }) => {
  expect(fits(text)[not]).toBeLessThanOrEqual(-3);
});

test('only words that are a lifetime and nothing else are sure to be one', () => {
  expect(fits('2 years').lifetime).toBe(SURE);
  expect(fits('Counts what was chosen by the visitors of the town for 2 years').lifetime).toBeLessThan(SURE);
});
