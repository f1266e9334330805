import { expect, test } from 'vitest';
import type { Cookie } from '../../../src/core/cookie/cookie.ts';
import { cookieKey } from '../../../src/core/cookie/identity.ts';
import { lifetimeWhenSet } from '../../../src/core/cookie/lifetime.ts';
import type { Party } from '../../../src/core/cookie/party.ts';
import { guessPurpose } from '../../../src/core/inspection/guess-purpose.ts';
import type { Guess } from '../../../src/core/inspection/report.ts';
import type { SetterRecord } from '../../../src/core/journal/setter.ts';
import { cookie, days, HOST, START } from '../facts.ts';

interface Row {
  readonly when: string;
  readonly seen?: Partial<Cookie>;
  readonly setters?: readonly SetterRecord[];
  readonly party?: Party;
  readonly guess: Partial<Guess>;
}

const once: Omit<SetterRecord, 'setter'> = { pageHost: HOST, firstAt: START, lastAt: START, times: 1 };
const script = { kind: 'script', url: `https://${HOST}/app.js`, line: 1 } as const;
const third: Party = { browser: 'third', platform: 'other' };
const partitionKey = { topLevelSite: `https://${HOST}`, hasCrossSiteAncestor: false };
const nothing = { kind: 'guess', returning: false, scripted: false, readable: false, renewed: false, elsewhere: false };

test.each<Row>([
  { when: 'it goes with the session, unread by scripts', guess: {} },
  { when: 'it stays a day', seen: { expiresAt: START + days(1) * 1000 }, guess: {} },
  { when: 'it stays two days', seen: { expiresAt: START + days(2) * 1000 }, guess: { returning: true } },
  { when: 'scripts can read it', seen: { httpOnly: false }, guess: { readable: true } },
  {
    when: 'a script set it',
    seen: { httpOnly: false },
    setters: [{ ...once, setter: script }],
    guess: { readable: true, scripted: true },
  },
  {
    when: 'two set it once each',
    setters: [
      { ...once, setter: { kind: 'unknown' } },
      { ...once, setter: { kind: 'unknown' } },
    ],
    guess: {},
  },
  { when: 'one set it twice', setters: [{ ...once, times: 2, setter: { kind: 'unknown' } }], guess: { renewed: true } },
  { when: 'it is another site’s', party: third, guess: { elsewhere: true } },
  { when: 'it is another site’s, kept apart for this one', seen: { partitionKey }, party: third, guess: {} },
  { when: 'nobody knows whose it is', party: { browser: 'unknown', platform: 'other' }, guess: {} },
])('$guess when $when', ({ seen = {}, setters = [], party = { browser: 'first', platform: 'portal' }, guess }) => {
  const held = cookie({ name: 'c', ...seen });
  const observed = {
    key: cookieKey(held),
    cookie: held,
    firstSetAt: START,
    lifetime: lifetimeWhenSet(held, START),
    setters,
    requested: null,
    removedAt: null,
    spans: [],
  };
  expect(guessPurpose({ observed, own: [], declarations: [], mention: null, known: null, party })).toEqual({
    ...nothing,
    ...guess,
  });
});
