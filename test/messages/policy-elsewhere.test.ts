import { describe, expect, test } from 'vitest';
import type { Elsewhere, Policy } from '../../src/core/policy/policy.ts';
import { elsewhereText, policyElsewhere } from '../../src/messages/policy-elsewhere.ts';
import { policy } from '../core/facts.ts';
import { standardPolicy, unreadable } from '../fixtures/parts.ts';
import { en } from './speech.ts';

const elsewhere: Elsewhere = { url: 'https://town.example/cookies', failure: null };

describe('a portal names a policy on another site', () => {
  test.each<{ when: string; known: Policy; names: Elsewhere | null }>([
    { when: 'it is still being read', known: { kind: 'waiting', declarations: [] }, names: null },
    { when: 'its own was read, and names none', known: policy(), names: null },
    { when: 'its own was read, and names one', known: { ...policy(), elsewhere }, names: elsewhere },
    { when: 'its own was unreadable, and names none', known: standardPolicy(unreadable), names: null },
    {
      when: 'its own was unreadable, and names one',
      known: standardPolicy({ ...unreadable, elsewhere }),
      names: elsewhere,
    },
  ])('$names when $when', ({ known, names }) => {
    expect(policyElsewhere(known)).toEqual(names);
  });
});

test.each<{ failure: NonNullable<Elsewhere['failure']>; says: string }>([
  {
    failure: { kind: 'unreadable' },
    says: 'The page of the cookie policy was read, but no list of cookies was recognised in it.',
  },
  { failure: { kind: 'log-in' }, says: 'The cookie policy asks visitors to log in.' },
  {
    failure: { kind: 'status', status: 500 },
    says: 'The page of the cookie policy answers with an error (500).',
  },
  {
    failure: { kind: 'timed-out', seconds: 15 },
    says: 'The page of the cookie policy did not answer within 15 seconds.',
  },
])('reading it failed: $says', ({ failure, says }) => {
  expect(elsewhereText(failure, en)).toBe(`Reading it failed: ${says}`);
});
