import { expect, test, vi } from 'vitest';
import type { Policy, PolicyFailure } from '../../src/core/policy/policy.ts';
import { policySource, policyText } from '../../src/messages/policy.ts';
import { at, found, POLICY_URL, readPolicy, standardPolicy, unreadable } from '../fixtures/parts.ts';
import { en, fr, plainSpaces } from './speech.ts';

vi.stubEnv('TZ', 'UTC');

const failed = (failure: PolicyFailure): Policy => standardPolicy({ kind: 'not-found', failure, ...found });
const read = (language: string | null): Policy => ({ ...unreadable, kind: 'read', language });
const INSTEAD = ' The cookies are compared with the platform’s standard list instead.';

test.each([
  { policy: read('fr'), says: 'Policy in French, read on November 22, 2026 at 14:01.' },
  { policy: read(null), says: 'Policy read on November 22, 2026 at 14:01.' },
  { policy: read('not a tag'), says: 'Policy in not a tag, read on November 22, 2026 at 14:01.' },
  { policy: { kind: 'waiting', declarations: [] } as const, says: 'Its cookie policy is still being read.' },
  {
    policy: failed({ kind: 'status', status: 404 }),
    says: `No cookie policy was found where portals keep it (404).${INSTEAD}`,
  },
  {
    policy: failed({ kind: 'elsewhere' }),
    says: `The portal keeps its cookie policy on another site, which was not read.${INSTEAD}`,
  },
  {
    policy: failed({ kind: 'status', status: 500 }),
    says: `The page of the cookie policy answers with an error (500).${INSTEAD}`,
  },
  { policy: failed({ kind: 'log-in' }), says: `The cookie policy asks visitors to log in.${INSTEAD}` },
  {
    policy: failed({ kind: 'unreachable' }),
    says: `The page of the cookie policy could not be reached.${INSTEAD}`,
  },
  {
    policy: failed({ kind: 'timed-out', seconds: 10 }),
    says: `The page of the cookie policy did not answer within 10 seconds.${INSTEAD}`,
  },
  {
    policy: failed({ kind: 'too-large', limitBytes: 2_000_000 }),
    says: `The page of the cookie policy is larger than 2 MB and was not read.${INSTEAD}`,
  },
  {
    policy: failed({ kind: 'not-text', contentType: 'image/png' }),
    says: `The page of the cookie policy is not a text but “image/png”.${INSTEAD}`,
  },
  {
    policy: { ...unreadable, kind: 'read', source: { kind: 'shown', url: POLICY_URL } } as const,
    says:
      'Policy in French, read on November 22, 2026 at 14:01. ' +
      'Its scripts fill the page in, so it was read as your browser shows it.',
  },
  {
    policy: { ...unreadable, kind: 'read', source: { kind: 'chosen-file', name: 'a.pdf' } } as const,
    says: 'Policy in French, read on November 22, 2026 at 14:01. You chose this file.',
  },
  {
    policy: standardPolicy({ ...unreadable, source: { kind: 'chosen-file', name: 'a.pdf' } }),
    says: `The file was read, but no list of cookies was recognised in it.${INSTEAD} You chose this file.`,
  },
  {
    policy: standardPolicy({ ...unreadable, source: { kind: 'chosen-page', url: POLICY_URL } }),
    says: `The page of the cookie policy was read, but no list of cookies was recognised in it.${INSTEAD} You chose this page.`,
  },
  {
    policy: standardPolicy(unreadable),
    says: `The page of the cookie policy was read, but no list of cookies was recognised in it.${INSTEAD}`,
  },
])('$says', ({ policy, says }) => {
  expect(policyText(policy, en)).toBe(says);
});

test('on the same day, the date is "today"', () => {
  expect(policyText(read('nl'), en, at(60))).toBe('Policy in Dutch, read today at 14:01.');
  expect(policyText(read('sv'), en, at(90_000))).toBe('Policy in Swedish, read on November 22, 2026 at 14:01.');
});

test('in French, the language and the date are French', () => {
  expect(plainSpaces(policyText(read('de'), fr))).toBe('Politique en allemand, lue le 22 novembre 2026 à 14:01.');
});

test.each([
  { policy: readPolicy, source: found.source },
  { policy: failed({ kind: 'unreachable' }), source: found.source },
  { policy: { kind: 'waiting', declarations: [] } as const, source: null },
])('a policy that is $policy.kind comes from $source', ({ policy, source }) => {
  expect(policySource(policy)).toEqual(source);
});
