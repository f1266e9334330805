import { declared, HOST, policy } from '../../facts.ts';
import { proveRule } from './prove-rule.ts';

proveRule('policy-names-another-host', [
  {
    when: 'another portal’s',
    said: { ...policy(declared()), host: 'other.opendatasoft.com' },
    found: 'review by portal-policy',
  },
  { when: 'the same with www', said: { ...policy(declared()), host: `WWW.${HOST}` }, found: null },
  { when: 'none', said: { ...policy(declared()), host: null }, found: null },
]);
