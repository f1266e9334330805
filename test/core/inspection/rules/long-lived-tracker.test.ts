import { declared, policy } from '../../facts.ts';
import { proveRule } from './prove-rule.ts';
import { lasting, statistics } from './row-facts.ts';

/** Days, at most. */
const THIRTEEN_MONTHS = 397;

proveRule('long-lived-tracker', [
  {
    when: '400 days',
    journal: lasting('_ga', 400),
    said: policy(statistics('_ga')),
    found: 'review by cnil-audience',
  },
  { when: '13 months', journal: lasting('_ga', THIRTEEN_MONTHS), said: policy(statistics('_ga')), found: null },
  {
    when: '400 days of what is called necessary',
    journal: lasting('_ga', 400),
    said: policy(declared({ name: '_ga' })),
    found: 'review by cnil-audience',
  },
  {
    when: '400 days of no tracker',
    journal: lasting('csrftoken', 400),
    said: policy(declared({ name: 'csrftoken' })),
    found: null,
  },
]);
