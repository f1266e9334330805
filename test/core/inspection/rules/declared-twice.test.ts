import { expect, test } from 'vitest';
import { changed, declared, policy } from '../../facts.ts';
import { evidenceOf, proveRule } from './prove-rule.ts';
import { says, session } from './row-facts.ts';

proveRule('declared-twice', [
  {
    when: 'with one and with two years',
    journal: [changed()],
    said: policy(says('sessionid', 365), says('sessionid', 730)),
    found: 'note by portal-policy',
  },
  {
    when: 'for the session and for a year',
    journal: [changed()],
    said: policy(declared({ lifetime: session }), says('sessionid', 365)),
    found: 'note by portal-policy',
  },
  {
    when: 'with one year both times',
    journal: [changed()],
    said: policy(says('sessionid', 365), says('sessionid', 365)),
    found: null,
  },
  {
    when: 'with 12 months and with a year',
    journal: [changed()],
    said: policy(says('sessionid', 360), says('sessionid', 365)),
    found: null,
  },
  {
    when: 'the other is a pattern',
    journal: [changed()],
    said: policy(says('sessionid', 365), says('session*', 730)),
    found: null,
  },
]);

test('a finding tells all lifetimes that are stated for one name, the longest first', () => {
  const [year, two] = [says('sessionid', 365), says('sessionid', 730)];
  expect(evidenceOf([changed()], year, two)).toContainEqual({
    kind: 'declared-twice',
    stated: [two.lifetime, year.lifetime],
  });
});
