import { expect, test } from 'vitest';
import type { Kind, Status } from '../../src/core/inspection/status.ts';
import { groupText, kindText, type Listed, statusMarks, statusText } from '../../src/messages/status.ts';
import { readPolicy, standardPolicy, unreadable } from '../fixtures/parts.ts';
import { en } from './speech.ts';

const standard = standardPolicy(unreadable);

const groups: Readonly<Record<Listed, string>> = {
  undeclared: 'Not in the policy',
  differs: 'Differs from the policy',
  'against-choice': 'Against your choice',
  mentioned: 'Named in the policy',
  'as-declared': 'As declared',
  unobserved: 'Not seen',
};

test.each(Object.keys(groups) as Listed[])('the group %s is said in a few words', (group) => {
  expect(groupText(group, readPolicy, en)).toBe(groups[group]);
});

const kinds: Readonly<Record<Kind, string>> = {
  undeclared: 'not in the policy',
  'outlives-declaration': 'longer than declared',
  'session-declared': 'longer than the session',
  'set-despite-refusal': 'set though refused',
  'kept-despite-refusal': 'kept though refused',
  'set-before-choice': 'set before you chose',
  'set-after-choice': 'set after your choice had ended',
};

test.each(Object.keys(kinds) as Kind[])('that a cookie does not match as %s is said behind a number', (kind) => {
  expect(kindText(kind, readPolicy, en)).toBe(kinds[kind]);
});

test('where only the standard list is known, nothing is said to be missing in a policy', () => {
  expect(groupText('undeclared', standard, en)).toBe('Not in the list');
  expect(kindText('undeclared', standard, en)).toBe('not in the standard list');
});

test.each<{ status: Status; says: string; marks: readonly string[] }>([
  { status: { group: 'as-declared', severity: null, kinds: [] }, says: 'As declared', marks: [] },
  { status: { group: 'as-declared', severity: 'review', kinds: [] }, says: 'As declared', marks: ['To check'] },
  {
    status: { group: 'undeclared', severity: 'mismatch', kinds: ['undeclared', 'set-before-choice'] },
    says: 'Not in the policy',
    marks: ['Set before you chose'],
  },
  {
    status: { group: 'against-choice', severity: 'review', kinds: ['set-before-choice'] },
    says: 'Set before you chose',
    marks: ['To check'],
  },
])('a status says $says, and besides $marks', ({ status, says, marks }) => {
  expect(statusText(status, readPolicy, en)).toBe(says);
  expect(statusMarks(status, readPolicy, en)).toEqual(marks);
});
