import { expect, test } from 'vitest';
import type { Report } from '../../src/core/inspection/report.ts';
import { answer, answerNotes } from '../../src/messages/answer.ts';
import { cookie, counts, report, reported, standardPolicy, unreadable } from '../fixtures/parts.ts';
import { en, fr, plainSpaces } from './speech.ts';

const cookies = (count: number) => Array.from({ length: count }, (_, index) => reported(cookie(`c${index}`)));
const of = (count: number, some: Partial<Report['counts']>, rest: Partial<Report> = {}) =>
  report({ cookies: cookies(count), counts: { ...counts(some), cookies: count }, ...rest });
const reading = { kind: 'waiting', declarations: [] } as const;
const standard = standardPolicy(unreadable);
const doubts = [{ group: 'undeclared', kind: 'undeclared', severity: 'review', cookies: 2 }] as const;

test.each([
  {
    seen: of(6, { undeclared: 2 }),
    english: '2 of 6 cookies do not match.',
    french: '2 cookies sur 6 ne concordent pas.',
  },
  {
    seen: of(6, { undeclared: 1, differs: 2, againstChoice: 1 }),
    english: '4 of 6 cookies do not match.',
    french: '4 cookies sur 6 ne concordent pas.',
  },
  {
    seen: of(1, { undeclared: 1 }),
    english: 'The one cookie seen does not match.',
    french: 'Le seul cookie observé ne concorde pas.',
  },
  {
    seen: of(6, { differs: 1, asDeclared: 5 }),
    english: '1 of 6 cookies does not match.',
    french: '1 cookie sur 6 ne concorde pas.',
  },
  {
    seen: of(1, { againstChoice: 1 }),
    english: 'The one cookie seen may not match.',
    french: 'Le seul cookie observé ne concorde peut-être pas.',
  },
  {
    seen: of(6, { asDeclared: 6 }),
    english: 'All 6 cookies are in this portal’s policy.',
    french: 'Les 6 cookies figurent tous dans la politique de ce portail.',
  },
  {
    seen: of(1, { asDeclared: 1 }),
    english: 'The one cookie seen is in this portal’s policy.',
    french: 'Le seul cookie observé figure dans la politique de ce portail.',
  },
  {
    seen: of(3, { undeclared: 2, kinds: doubts }, { policy: standard }),
    english: '2 of 3 cookies may not match.',
    french: '2 cookies sur 3 ne concordent peut-être pas.',
  },
  {
    seen: of(3, {}, { policy: reading }),
    english: 'Reading this portal’s cookie policy…',
    french: 'Lecture de la politique de cookies du portail…',
  },
  {
    seen: of(0, {}, { policy: reading }), // nobody may have looked yet
    english: 'Reading this portal’s cookie policy…',
    french: 'Lecture de la politique de cookies du portail…',
  },
  {
    seen: of(0, { unobserved: 4 }),
    english: 'This portal has set no cookie so far.',
    french: 'Ce portail n’a encore déposé aucun cookie.',
  },
])('$english', ({ seen, english, french }) => {
  expect(answer(seen, en)).toBe(english);
  expect(plainSpaces(answer(seen, fr))).toBe(french);
});

test.each([
  { when: 'all match', seen: of(6, { asDeclared: 6 }), notes: [] },
  {
    when: 'some do not match',
    seen: of(6, { undeclared: 1, differs: 2 }),
    notes: ['1 not in the policy · 2 longer than declared'],
  },
  {
    when: 'others only ask for a look',
    seen: of(6, { undeclared: 1, againstChoice: 2 }),
    notes: ['1 not in the policy · to check: 2 set before you chose'],
  },
  {
    when: 'all of them only ask for a look',
    seen: of(6, { undeclared: 2, kinds: doubts }, { policy: standard }),
    notes: ['2 not in the standard list'],
  },
  {
    when: 'what the policy says of others was not read for certain',
    seen: of(6, { undeclared: 1, mentioned: 2 }),
    notes: ['1 not in the policy', 'Uncertain what the policy says of 2 cookies.'],
  },
  {
    when: 'none contradicts, but some were not read for certain',
    seen: of(6, { asDeclared: 4, mentioned: 2 }),
    notes: ['Uncertain what the policy says of 2 cookies.'],
  },
  {
    when: 'nothing is set',
    seen: of(0, {}),
    notes: ['Visit its pages: each cookie appears here as it is set.'],
  },
])('when $when, the notes are $notes', ({ seen, notes }) => {
  expect(answerNotes(seen, en)).toEqual(notes);
});
