import { declared, policy } from '../../facts.ts';
import { proveRule } from './prove-rule.ts';
import { unreadable } from './row-facts.ts';

proveRule('policy-unreadable', [
  { when: 'nothing is recognised in it', said: unreadable, found: 'review by standard-list' },
  { when: 'one cookie is', said: policy(declared()), found: null },
]);
