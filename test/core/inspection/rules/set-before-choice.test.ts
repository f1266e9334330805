import { expect, test } from 'vitest';
import { changed, choice, days, declared, policy } from '../../facts.ts';
import { evidenceOf, proveRule } from './prove-rule.ts';
import { ABOVE, elsewhere, framed, matomo, statistics } from './row-facts.ts';

proveRule('set-before-choice', [
  {
    when: 'statistics before the choice',
    journal: [...matomo(0), choice({ matomo: true }, { after: 2000 })],
    said: policy(statistics('_pk_*')),
    found: 'review by eprivacy-5-3',
  },
  {
    when: 'statistics after the choice',
    journal: [choice({ matomo: true }), ...matomo(9)],
    said: policy(statistics('_pk_*')),
    found: null,
  },
  {
    when: 'a yes starts statistics a moment before it is stored',
    journal: [...matomo(0), choice({ matomo: true }, { after: 150 })],
    said: policy(statistics('_pk_*')),
    found: null,
  },
  {
    when: 'statistics half a second before a yes',
    journal: [...matomo(0), choice({ matomo: true }, { after: 500 })],
    said: policy(statistics('_pk_*')),
    found: 'review by eprivacy-5-3',
  },
  {
    when: 'statistics a moment before everything is refused',
    journal: [...matomo(0), choice({ functional_cookies: true, matomo: false }, { after: 150 })],
    said: policy(statistics('_pk_*')),
    found: 'review by eprivacy-5-3',
  },
  {
    when: 'statistics were on their way when the choice was taken back',
    journal: [choice({ matomo: true }), choice(null, { after: 5000 }), ...matomo(5060)],
    said: policy(statistics('_pk_*')),
    found: null,
  },
  {
    when: 'statistics well after the choice was taken back',
    journal: [choice({ matomo: true }), choice(null, { after: 5000 }), ...matomo(7000)],
    said: policy(statistics('_pk_*')),
    found: 'review by eprivacy-5-3',
  },
  {
    when: 'another host’s page set it',
    journal: elsewhere('_ga'),
    said: policy(statistics('_ga')),
    found: null,
  },
  {
    when: 'nobody saw who set it for the domain above the portal',
    journal: [changed({ name: '_ga', ...ABOVE })],
    said: policy(statistics('_ga')),
    found: null,
  },
  {
    when: 'a tool of another banner’s before it was answered',
    journal: [choice({ gtag: null }, { holder: 'tarteaucitron' }), changed({ name: '_ga' }, { after: 2000 })],
    said: policy(statistics('_ga')),
    found: 'review by eprivacy-5-3',
  },
  {
    when: 'a tool after another banner was answered',
    journal: [choice({ gtag: 'unknown' }, { holder: 'tarteaucitron' }), changed({ name: '_ga' }, { after: 2000 })],
    said: policy(statistics('_ga')),
    found: null,
  },
  {
    when: 'a tool of one that a tracker’s own default says nothing of',
    journal: [choice({ piano: null, others: null }, { holder: 'pa_privacy' }), ...matomo(2000)],
    said: policy(statistics('_pk_*')),
    found: 'review by eprivacy-5-3',
  },
  {
    when: 'a tool where another banner keeps a choice that was not read',
    journal: [changed({ name: 'tarteaucitron', seconds: days(365) }), ...matomo(2000)],
    said: policy(statistics('_pk_*')),
    found: null,
  },
  {
    when: 'a tool where a banner of another site keeps a choice',
    journal: [...framed('banner.example', 'klaro'), ...matomo(2000)],
    said: policy(statistics('_pk_*')),
    found: 'review by eprivacy-5-3',
  },
  {
    when: 'a tool after another banner’s choice was gone with its cookie',
    journal: [
      choice({ all: true }, { holder: 'hasConsent' }),
      choice(null, { after: 5000, holder: 'hasConsent' }),
      ...matomo(7000),
    ],
    said: policy(statistics('_pk_*')),
    found: 'review by eprivacy-5-3',
  },
  { when: 'what is necessary, before the choice', journal: [changed()], said: policy(declared()), found: null },
]);

test.each([
  { when: 'none was made', choices: [], ended: undefined },
  { when: 'the first was made later', choices: [choice({ matomo: true }, { after: 9000 })], ended: undefined },
  {
    when: 'one had been taken back',
    choices: [choice({ matomo: true }), choice(null, { after: 2000 })],
    ended: true,
  },
  {
    when: 'one had been taken back, and the next was made later',
    choices: [choice({ matomo: true }), choice(null, { after: 2000 }), choice({ matomo: false }, { after: 9000 })],
    ended: true,
  },
])('whether an earlier choice had ended, when $when: $ended', ({ choices, ended }) => {
  const journal = [...choices, ...matomo(5000)].toSorted((a, b) => a.at - b.at);
  const found = evidenceOf(journal, statistics('_pk_*')).filter(({ kind }) => kind === 'set-before-choice');
  expect(found.map((one) => 'ended' in one && one.ended)).toEqual(ended ? [ended, ended] : [false, false]);
});
