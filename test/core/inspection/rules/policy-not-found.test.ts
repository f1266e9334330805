import type { FoundPolicy } from '../../../../src/core/policy/policy.ts';
import { proveRule } from './prove-rule.ts';
import { notFound, unreadable } from './row-facts.ts';

const failing = (kind: 'reader-too-slow' | 'reader-failed' | 'no-room'): FoundPolicy =>
  notFound.kind === 'not-found' ? { ...notFound, failure: { kind } } : notFound;

proveRule('policy-not-found', [
  { when: 'its address answers 404', said: notFound, found: 'review by standard-list' },
  { when: 'our reader took too long', said: failing('reader-too-slow'), found: null },
  { when: 'our reader failed', said: failing('reader-failed'), found: null },
  { when: 'there was no room for it', said: failing('no-room'), found: null },
  { when: 'it is there, and nothing is recognised in it', said: unreadable, found: null },
]);
