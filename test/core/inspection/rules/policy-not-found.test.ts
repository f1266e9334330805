import { proveRule } from './prove-rule.ts';
import { notFound, unreadable } from './row-facts.ts';

proveRule('policy-not-found', [
  { when: 'its address answers 404', said: notFound, found: 'review by standard-list' },
  { when: 'it is there, and nothing is recognised in it', said: unreadable, found: null },
]);
