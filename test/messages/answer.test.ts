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

test.each([
  {
    seen: of(6, { undeclared: 2 }),
    english: '2 of 6 cookies are not in this portal’s policy.',
    french: '2 cookies sur 6 ne figurent pas dans la politique de ce portail.',
  },
  {
    seen: of(6, { undeclared: 1, differs: 3 }),
    english: '1 of 6 cookies is not in this portal’s policy.',
    french: '1 cookie sur 6 ne figure pas dans la politique de ce portail.',
  },
  {
    seen: of(1, { undeclared: 1 }),
    english: 'The one cookie seen is not in this portal’s policy.',
    french: 'Le seul cookie observé ne figure pas dans la politique de ce portail.',
  },
  {
    seen: of(6, { differs: 1, asDeclared: 5 }),
    english: 'All 6 cookies are in this portal’s policy, but 1 differs from what it says.',
    french: 'Les 6 cookies figurent dans la politique de ce portail, mais 1 s’écarte de ce qu’elle annonce.',
  },
  {
    seen: of(1, { differs: 1 }),
    english: 'The one cookie seen is in this portal’s policy, but differs from what it says.',
    french: 'Le seul cookie observé figure dans la politique de ce portail, mais s’écarte de ce qu’elle annonce.',
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
    seen: of(3, { undeclared: 3 }, { policy: standard }),
    english: '3 of 3 cookies are not in the platform’s standard list.',
    french: '3 cookies sur 3 ne figurent pas dans la liste type de la plateforme.',
  },
  {
    seen: of(3, {}, { policy: reading }),
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
  { when: 'all is said', seen: of(6, { undeclared: 2 }), notes: [] },
  {
    when: 'others differ',
    seen: of(6, { undeclared: 1, differs: 2 }),
    notes: ['2 more differ from what it says.'],
  },
  { when: 'the differing ones are the answer', seen: of(6, { differs: 2 }), notes: [] },
  {
    when: 'nothing is set',
    seen: of(0, {}),
    notes: ['Visit its pages: each cookie appears here as it is set.'],
  },
])('when $when, the notes are $notes', ({ seen, notes }) => {
  expect(answerNotes(seen, en)).toEqual(notes);
});
