import { expect, test } from 'vitest';
import { changed, declared, policy } from '../../facts.ts';
import { evidenceOf, proveRule } from './prove-rule.ts';
import { framed } from './row-facts.ts';

proveRule('session-exposed', [
  {
    when: 'sessionid without HttpOnly',
    journal: [changed({ httpOnly: false })],
    said: policy(declared()),
    found: 'review by rfc6265bis',
  },
  { when: 'sessionid as Django sets it', journal: [changed()], said: policy(declared()), found: null },
  {
    when: 'csrftoken without Secure',
    journal: [changed({ name: 'csrftoken', httpOnly: false, secure: false })],
    said: policy(declared()),
    found: 'review by rfc6265bis',
  },
  {
    when: 'csrftoken, which scripts have to read',
    journal: [changed({ name: 'csrftoken', httpOnly: false })],
    said: policy(declared()),
    found: null,
  },
  {
    when: 'a frame has a sessionid of its own',
    journal: framed('maps.example.org', 'sessionid', false),
    said: policy(),
    found: null,
  },
  {
    when: 'the host above the portal’s has one that it keeps to itself',
    journal: framed('opendatasoft.com', 'sessionid', false),
    said: policy(),
    found: null,
  },
]);

test('a finding tells what a session cookie lacks', () => {
  const bare = changed({ secure: false, httpOnly: false, sameSite: 'unspecified' });
  expect(evidenceOf([bare], declared())).toContainEqual({
    kind: 'session-exposed',
    missing: ['Secure', 'HttpOnly', 'SameSite'],
  });
});
