import { changed, declared, policy } from '../../facts.ts';
import { proveRule } from './prove-rule.ts';

proveRule('unobserved', [
  {
    when: 'no cookie has its name',
    journal: [changed()],
    said: policy(declared({ name: 'csrftoken' })),
    found: 'note by portal-policy',
  },
  {
    when: 'a cookie fits its pattern',
    journal: [changed()],
    said: policy(declared({ name: 'session*' })),
    found: null,
  },
  {
    when: 'its cookie was there and went',
    journal: [changed(), changed({}, { after: 9, removed: true })],
    said: policy(declared()),
    found: null,
  },
]);
