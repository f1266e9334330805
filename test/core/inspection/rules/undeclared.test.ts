import { changed, cookie, declared, policy, snapshot } from '../../facts.ts';
import { proveRule } from './prove-rule.ts';
import { ABOVE, elsewhere, MISMATCH, notFound, scripted } from './row-facts.ts';

const UNSURE = 'review by portal-policy';

proveRule('undeclared', [
  {
    when: 'no declaration has its name',
    journal: [changed({ name: 'x' })],
    said: policy(declared()),
    found: MISMATCH,
  },
  {
    when: 'the only list is the platform’s',
    journal: [changed({ name: 'x' })],
    said: notFound,
    found: 'review by standard-list',
  },
  {
    when: 'a pattern would declare everything',
    journal: [changed({ name: 'x' })],
    said: policy(declared({ name: '**' })),
    found: MISMATCH,
  },
  {
    when: 'a pattern covers it',
    journal: [changed({ name: '_pk_id.1.1fff' })],
    said: policy(declared({ name: '_pk_id.*' })),
    found: null,
  },
  {
    when: 'it is named without what differs from visitor to visitor',
    journal: [changed({ name: '_pk_id.1.1fff' })],
    said: policy(declared({ name: '_pk_id' })),
    found: null,
  },
  {
    when: 'a declared name only begins like it',
    journal: [changed({ name: 'visit_ref.1.1fff' })],
    said: policy(declared({ name: 'visit_ref' })),
    found: MISMATCH,
  },
  {
    when: 'a declared name that it begins with is a cookie of its own',
    journal: [changed({ name: '_ga_ABC123' })],
    said: policy(declared({ name: '_ga' })),
    found: MISMATCH,
  },
  { when: 'only another host’s page set it', journal: elsewhere('x'), said: policy(declared()), found: UNSURE },
  {
    when: 'another host’s page and the portal’s own set it',
    journal: [...elsewhere('x'), ...scripted('x', 9000)],
    said: policy(declared()),
    found: MISMATCH,
  },
  {
    when: 'nobody saw who set it for the domain above the portal',
    journal: [changed({ name: 'x', ...ABOVE })],
    said: policy(declared()),
    found: UNSURE,
  },
  {
    when: 'it was there before, for the domain above the portal',
    journal: [snapshot([cookie({ name: 'x', ...ABOVE })])],
    said: policy(declared()),
    found: UNSURE,
  },
  {
    when: 'it was there before, for the portal’s host',
    journal: [snapshot([cookie({ name: 'x' })])],
    said: policy(declared()),
    found: MISMATCH,
  },
]);
