import { changed, declared, policy } from '../../facts.ts';
import { proveRule } from './prove-rule.ts';
import { lasting, says } from './row-facts.ts';

proveRule('persistence-declared', [
  {
    when: 'two weeks are stated, and it ends with the session',
    journal: [changed()],
    said: policy(says('sessionid', 14)),
    found: 'note by portal-policy',
  },
  {
    when: 'it stays a day of the two weeks',
    journal: lasting('sessionid', 1),
    said: policy(says('sessionid', 14)),
    found: null,
  },
  { when: 'no lifetime is stated', journal: [changed()], said: policy(declared()), found: null },
]);
