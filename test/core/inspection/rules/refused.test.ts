import { expect, test } from 'vitest';
import { changed, declared, header, policy, write } from '../../facts.ts';
import { evidenceOf, proveRule } from './prove-rule.ts';

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
  {
    when: 'a log-out without Secure fails to delete the session',
    journal: [changed(), header({ maxAge: 0, sameSite: 'none', secure: false }, { after: 60_000 })],
    said: policy(declared()),
    found: 'review by rfc6265bis',
  },
  {
    when: 'a banner deletes another cookie than the one that is there',
    journal: [
      changed({ domain: 'opendatasoft.com', hostOnly: false, httpOnly: false }),
      write({ maxAge: 0, httpOnly: false }, { after: 60_000 }),
    ],
    said: policy(declared()),
    found: 'review by rfc6265bis',
  },
  {
    when: 'a banner deletes at one place after the other, until it is gone',
    journal: [
      changed({ domain: 'opendatasoft.com', hostOnly: false, httpOnly: false }),
      write({ maxAge: 0, httpOnly: false }, { after: 60_000 }),
      changed({ domain: 'opendatasoft.com', hostOnly: false, httpOnly: false }, { after: 60_040, removed: true }),
      write({ domain: 'opendatasoft.com', maxAge: 0, httpOnly: false }, { after: 60_050 }),
    ],
    said: policy(declared()),
    found: null,
  },
  {
    when: 'a tracker asks for all of com, and then for a domain below it',
    journal: [
      write({ name: '_ga', domain: 'com', httpOnly: false }),
      changed({ name: '_ga', domain: 'opendatasoft.com', hostOnly: false, httpOnly: false }, { after: 40 }),
      write({ name: '_ga', domain: 'opendatasoft.com', httpOnly: false }, { after: 50 }),
    ],
    said: policy(declared({ name: '_ga' })),
    found: null,
  },
  {
    when: 'a tracker asks for all of com, and another cookie is set',
    journal: [
      write({ name: '_ga', domain: 'com', httpOnly: false }),
      changed({ name: '_gid', domain: 'opendatasoft.com', hostOnly: false }, { after: 40 }),
    ],
    said: policy(declared({ name: '_ga' })),
    found: 'review by rfc6265bis',
  },
  {
    when: 'a banner deletes for all of com, and then below it',
    journal: [
      changed({ name: '_ga', httpOnly: false }),
      write({ name: '_ga', domain: 'com', maxAge: 0, httpOnly: false }, { after: 60_000 }),
      changed({ name: '_ga', httpOnly: false }, { after: 60_040, removed: true }),
      write({ name: '_ga', maxAge: 0, httpOnly: false }, { after: 60_050 }),
    ],
    said: policy(declared({ name: '_ga' })),
    found: null,
  },
  {
    when: 'a banner deletes for all of com alone',
    journal: [
      changed({ name: '_ga', httpOnly: false }),
      write({ name: '_ga', domain: 'com', maxAge: 0, httpOnly: false }, { after: 60_000 }),
    ],
    said: policy(declared({ name: '_ga' })),
    found: 'review by rfc6265bis',
  },
]);

test.each([
  { line: {}, deletes: undefined },
  { line: { maxAge: 0 }, deletes: true },
])('$line is told as a deletion: $deletes', ({ line, deletes }) => {
  const journal = [changed(), header({ ...line, sameSite: 'none', secure: false }, { after: 9000 })];
  const [evidence] = evidenceOf(journal, declared()).filter(({ kind }) => kind === 'refused');
  expect(evidence).toMatchObject({ name: 'sessionid', reason: { kind: 'same-site-none' } });
  expect(evidence && 'deletes' in evidence ? evidence.deletes : undefined).toBe(deletes);
});
