import { changed, declared, header, policy } from '../../facts.ts';
import { proveRule } from './prove-rule.ts';

proveRule('refused', [
  {
    when: 'a declared one, SameSite=None without Secure',
    journal: [header({ sameSite: 'none', secure: false })],
    said: policy(declared()),
    found: 'review by rfc6265bis',
  },
  {
    when: 'an undeclared one',
    journal: [header({ name: 'x', sameSite: 'none', secure: false })],
    said: policy(declared()),
    found: 'note by rfc6265bis',
  },
  { when: 'it was accepted', journal: [header(), changed({}, { after: 20 })], said: policy(declared()), found: null },
  {
    when: 'a log-out deletes what is not there',
    journal: [header({ maxAge: 0 })],
    said: policy(declared()),
    found: null,
  },
]);
