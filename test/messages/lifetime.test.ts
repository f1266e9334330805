import { expect, test } from 'vitest';
import { DAY, WEEK } from '../../src/core/cookie/lifetime.ts';
import { cappedLifetimeText, lifetimeText, statedText } from '../../src/messages/lifetime.ts';
import { persistent } from '../fixtures/parts.ts';
import { en, fr, plainSpaces } from './speech.ts';

test.each([
  { lifetime: { kind: 'session' } as const, plain: 'until the browser closes', capped: 'until the browser closes' },
  { lifetime: persistent(399 * DAY), plain: '399 days', capped: '399 days' },
  { lifetime: persistent(400 * DAY), plain: '400 days', capped: '400 days, the most that browsers allow' },
])('$plain; with the cap: $capped', ({ lifetime, plain, capped }) => {
  expect(lifetimeText(lifetime, en)).toBe(plain);
  expect(cappedLifetimeText(lifetime, en)).toBe(capped);
});

test.each([
  { stated: { kind: 'session', text: 'Session, at least' } as const, says: 'Session, at least' },
  { stated: { kind: 'session', text: '' } as const, says: 'session' },
  { stated: { ...persistent(2 * WEEK), text: '2 weeks' }, says: '2 weeks' },
  { stated: { ...persistent(2 * WEEK), text: '' }, says: '14 jours' },
  { stated: { kind: 'persistent', seconds: null, text: 'until you log out' } as const, says: 'until you log out' },
])('a stated lifetime is said in the policy’s words, or reckoned: $says', ({ stated, says }) => {
  expect(plainSpaces(statedText(stated, fr))).toBe(says);
});
