import { declared, policy } from '../../facts.ts';
import { proveRule } from './prove-rule.ts';
import { notFound, says, session } from './row-facts.ts';

proveRule('policy-without-durations', [
  { when: 'one of two says none', said: policy(declared(), says('csrftoken', 360)), found: 'review by planet49' },
  {
    when: 'all say one, in whatever words',
    said: policy(
      declared({ lifetime: session }),
      declared({ lifetime: { kind: 'persistent', seconds: null, text: 'until you log out' } }),
    ),
    found: null,
  },
  { when: 'the platform’s list stands in', said: notFound, found: null },
]);
