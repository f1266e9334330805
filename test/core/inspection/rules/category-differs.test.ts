import { changed, declared, policy } from '../../facts.ts';
import { proveRule } from './prove-rule.ts';
import { statistics } from './row-facts.ts';

proveRule('category-differs', [
  {
    when: '_ga is called necessary',
    journal: [changed({ name: '_ga' })],
    said: policy(declared({ name: '_ga' })),
    found: 'review by wp29-04-2012',
  },
  {
    when: '_ga is called statistics',
    journal: [changed({ name: '_ga' })],
    said: policy(statistics('_ga')),
    found: null,
  },
  {
    when: 'nobody knows what is called necessary',
    journal: [changed({ name: 'x' })],
    said: policy(declared({ name: 'x' })),
    found: null,
  },
]);
