import { expect, test } from 'vitest';
import type { Purpose } from '../../src/core/inspection/report.ts';
import { STANDARD_LIST } from '../../src/core/inspection/standard-list.ts';
import { purposeText, rowPurpose, statedPurpose } from '../../src/messages/purpose.ts';
import { cookie, declared } from '../core/facts.ts';
import { catalogued, guess, readPolicy, reported, standardPolicy, unreadable } from '../fixtures/parts.ts';
import { en, fr } from './speech.ts';

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

const longest = { kind: 'policy', text: `To count visitors${' and pages'.repeat(9)}.` } as const;
const long = { kind: 'policy', text: `To count visitors. ${'No more is done. '.repeat(8)}` } as const;
const abbreviated = {
  kind: 'policy',
  text: 'Speichert, was Sie gewählt haben, z. B. die Sprache, No. 1 of the town, und ca. 30 andere Dinge der Stadt.',
} as const;
const stated = { kind: 'policy', text: 'To count.' } as const;

test.each([
  { purposes: [stated, catalogued] as const, messages: en, text: 'To count.' },
  { purposes: [stated, catalogued] as const, messages: fr, text: fr.t('cookie_matomo_session') },
  { purposes: [stated] as const, messages: fr, text: 'To count.' },
  { purposes: [longest, catalogued] as const, messages: en, text: en.t('cookie_matomo_session') },
  { purposes: [abbreviated] as const, messages: en, text: abbreviated.text },
  { purposes: [long] as const, messages: en, text: 'To count visitors.' },
])('in the row of a $messages.locale reader, below an English policy: $text', ({ purposes, messages, text }) => {
  expect(rowPurpose(reported(cookie(), { purposes }), readPolicy, messages)).toBe(text);
});
