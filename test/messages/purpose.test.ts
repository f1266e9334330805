import { expect, test } from 'vitest';
import type { Purpose } from '../../src/core/inspection/report.ts';
import { STANDARD_LIST } from '../../src/core/inspection/standard-list.ts';
import { purposeText, statedPurpose } from '../../src/messages/purpose.ts';
import { declared } from '../core/facts.ts';
import { guess, readPolicy, standardPolicy, unreadable } from '../fixtures/parts.ts';
import { en } from './speech.ts';

const catalogued = {
  kind: 'catalogue',
  id: 'matomo_session',
  provider: 'Matomo',
  category: 'statistics',
  certainty: 'probable',
} as const;

test.each<{ purpose: Purpose; text: string }>([
  { purpose: { kind: 'policy', text: 'To count.' }, text: 'To count.' },
  { purpose: catalogued, text: 'Ties together the pages you view during one visit.' },
  { purpose: { ...catalogued, certainty: 'certain' }, text: 'Ties together the pages you view during one visit.' },
  { purpose: guess, text: 'Its purpose is not known.' },
])('$purpose.kind: $text', ({ purpose, text }) => {
  expect(purposeText(purpose, en)).toBe(text);
});

test.each([
  { purpose: 'To count.', text: 'To count.' },
  { purpose: null, text: 'The policy does not say what it is for.' },
])('a policy that states $purpose: $text', ({ purpose, text }) => {
  expect(statedPurpose(declared({ purpose }), readPolicy, en)).toBe(text);
});

test('the standard list, which has no words of its own, says what its cookies are for in the reader’s language', () => {
  for (const declaration of STANDARD_LIST)
    expect(statedPurpose(declaration, standardPolicy(unreadable), en)).toMatch(/^[A-Z].+\.$/);
});
