import { expect, test } from 'vitest';
import { policyKnowledge } from '../../../../src/cli/knowledge/policy-knowledge.ts';
import { createDates } from '../../../../src/core/policy/fields/dates.ts';

const { findDates } = createDates(policyKnowledge.languages);

test.each([
  { text: '2024-05-03', language: null, iso: '2024-05-03' },
  { text: '2024. 05. 03.', language: 'hu', iso: '2024-05-03' },
  { text: '3. 5. 2024', language: null, iso: '2024-05-03' },
  { text: '03/05/2024', language: 'fr', iso: '2024-05-03' },
  { text: '03/05/2024', language: 'en', iso: null },
  { text: '03/05/2024', language: null, iso: null },
  { text: '13/05/2024', language: 'en', iso: '2024-05-13' },
  { text: '05/13/2024', language: 'fr', iso: '2024-05-13' },
  { text: '03/03/2024', language: 'en', iso: '2024-03-03' },
  { text: '03/05/24', language: 'fr', iso: '2024-05-03' },
  { text: '3rd of May, 2024', language: 'en', iso: '2024-05-03' },
  { text: 'May 3rd, 2024', language: 'en', iso: '2024-05-03' },
  { text: '3 de maio de 2024', language: 'pt', iso: '2024-05-03' },
  { text: '2024. május 3.', language: 'hu', iso: '2024-05-03' },
  { text: 'May 2024', language: 'en', iso: '2024-05' },
  // A day that the calendar has not is none; the month stays.
  { text: '30 February 2024', language: 'en', iso: '2024-02' },
  { text: '05/2024', language: 'en', iso: '2024-05' },
  { text: '2024-05', language: 'en', iso: '2024-05' },
  // October in Croatian, November in Polish.
  { text: '3 listopada 2024', language: 'hr', iso: '2024-10-03' },
  { text: '3 listopada 2024', language: 'pl', iso: '2024-11-03' },
  { text: '3 listopada 2024', language: 'en', iso: null },
])('$text is $iso in $language', ({ text, language, iso }) => {
  const given = findDates(`On ${text} it was so`, language);
  expect(given.map((date) => date.iso)).toEqual([iso]);
});

test.each([
  '2024-13-01',
  '00/2024',
  '2024',
  '3 May',
  '1999-05-03',
  '10.20.30.2024',
  '12024-05-03',
  '03/05-24',
  '3 monkeys 2024',
])('%s is no date', (text) => {
  expect(findDates(`On ${text} it was so`, 'en')).toEqual([]);
});

test('dates come from left to right, each where it stands and the longest first', () => {
  const text = 'May 2024, then 3 June 2024';
  expect(findDates(text, 'en').map(({ start, end }) => text.slice(start, end))).toEqual(['May 2024', '3 June 2024']);
});
