import { expect, test } from 'vitest';
import { DAY, HOUR, MINUTE, MONTH, WEEK, YEAR } from '../../src/core/cookie/lifetime.ts';
import { durationText, shortLifetimeText } from '../../src/messages/duration.ts';
import { en, fr, plainSpaces } from './speech.ts';

test.each([
  { seconds: 0, english: '0 seconds', french: '0 seconde' },
  { seconds: 30, english: '30 seconds', french: '30 secondes' },
  { seconds: MINUTE, english: '1 minute', french: '1 minute' },
  { seconds: 90, english: '90 seconds', french: '90 secondes' },
  { seconds: 30 * MINUTE, english: '30 minutes', french: '30 minutes' },
  { seconds: HOUR, english: '1 hour', french: '1 heure' },
  { seconds: HOUR - 1, english: '1 hour', french: '1 heure' },
  { seconds: 90 * MINUTE, english: '90 minutes', french: '90 minutes' },
  { seconds: DAY, english: '1 day', french: '1 jour' },
  { seconds: 36 * HOUR, english: '36 hours', french: '36 heures' },
  { seconds: 2 * WEEK, english: '14 days', french: '14 jours' },
  { seconds: 2 * WEEK - 1, english: '14 days', french: '14 jours' },
  { seconds: 90 * DAY, english: '90 days', french: '90 jours' },
  { seconds: 6 * MONTH, english: '6 months', french: '6 mois' },
  { seconds: 182 * DAY, english: '182 days', french: '182 jours' },
  { seconds: 364 * DAY, english: '364 days', french: '364 jours' },
  { seconds: YEAR, english: '1 year', french: '1 an' },
  { seconds: 13 * MONTH, english: '13 months', french: '13 mois' },
  { seconds: 400 * DAY, english: '400 days', french: '400 jours' },
  { seconds: 2 * YEAR, english: '2 years', french: '2 ans' },
  { seconds: 2 * YEAR + DAY, english: '731 days', french: '731 jours' },
  { seconds: 10 * YEAR + 2 * DAY, english: '10 years', french: '10 ans' },
  { seconds: 2 ** 31, english: '68 years', french: '68 ans' },
  { seconds: 1000 * YEAR, english: '1000 years', french: '1000 ans' },
  { seconds: 1e15, english: 'more than 1000 years', french: 'plus de 1 000 ans' },
])('$seconds seconds are $english, $french', ({ seconds, english, french }) => {
  expect(plainSpaces(durationText(seconds, en))).toBe(english);
  expect(plainSpaces(durationText(seconds, fr))).toBe(french);
});

test.each([
  { stated: null, says: '' },
  { stated: { kind: 'session', text: 'Session' } as const, says: 'session' },
  { stated: { kind: 'persistent', seconds: 2 * WEEK, text: '2 weeks by default' } as const, says: '14 days' },
  { stated: { kind: 'persistent', seconds: null, text: 'until you log out' } as const, says: 'until you log out' },
])('a stated lifetime is reckoned where it can be: $says', ({ stated, says }) => {
  expect(shortLifetimeText(stated, en)).toBe(says);
});
