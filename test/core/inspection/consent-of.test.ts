import { expect, test } from 'vitest';
import { consentOf } from '../../../src/core/inspection/consent-of.ts';
import type { ChoicePeriod } from '../../../src/core/journal/choice-period.ts';
import type { ObservedCookie } from '../../../src/core/journal/observe.ts';
import { HOST, START } from '../facts.ts';
import { observed } from './subjects.ts';

const LATER = START + 9000;
const made: ChoicePeriod = { choices: { matomo: true }, from: START, knownAt: START, until: null };
const holder = (removedAt: number | null, more = {}) =>
  observed({ name: 'cookies_preferences', expiresAt: LATER, ...more }, { removedAt });
const above = { domain: 'opendatasoft.com', hostOnly: false };

test.each<{
  when: string;
  seen: readonly ObservedCookie[];
  periods: readonly ChoicePeriod[];
  until: number | null | undefined;
  expiresAt: number | null | undefined;
}>([
  { when: 'none was made', seen: [holder(null)], periods: [], until: undefined, expiresAt: undefined },
  { when: 'its cookie is there', seen: [holder(null)], periods: [made], until: null, expiresAt: LATER },
  { when: 'its cookie was not seen', seen: [observed()], periods: [made], until: null, expiresAt: null },
  { when: 'its cookie is gone', seen: [holder(LATER)], periods: [made], until: LATER, expiresAt: undefined },
  {
    when: 'its cookie went before it was known',
    seen: [holder(START - 1)],
    periods: [made],
    until: null,
    expiresAt: LATER,
  },
  {
    when: 'another cookie holds it',
    seen: [holder(LATER), holder(null, above)],
    periods: [made],
    until: null,
    expiresAt: LATER,
  },
  {
    when: 'it was taken back',
    seen: [holder(null)],
    periods: [{ ...made, until: START + 5 }],
    until: START + 5,
    expiresAt: undefined,
  },
])('a choice holds until $until when $when', ({ seen, periods, until, expiresAt }) => {
  const { consent, choicePeriods } = consentOf(HOST, seen, periods);
  expect([choicePeriods.at(-1)?.until, consent?.expiresAt]).toEqual([until, expiresAt]);
});

test('a choice of another tool ends with its cookie, and the latest counts', () => {
  const other: ChoicePeriod = { ...made, choices: { all: false }, holder: 'hasConsent' };
  const gone = observed({ name: 'hasConsent' }, { removedAt: LATER });
  expect(consentOf(HOST, [gone], [other]).choicePeriods).toMatchObject([{ until: LATER }]);
  expect(consentOf(HOST, [], [other]).consent).toMatchObject({ holder: 'hasConsent', choices: { all: false } });
  expect(consentOf(HOST, [], [other, made]).consent).toMatchObject({ choices: { matomo: true } });
});

test('what was asked and not answered is no choice', () => {
  const open: ChoicePeriod = { ...made, choices: { gtag: null }, holder: 'tarteaucitron' };
  expect(consentOf(HOST, [], [open])).toEqual({ consent: null, choicePeriods: [] });
});
