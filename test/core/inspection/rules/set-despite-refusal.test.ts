import { expect, test } from 'vitest';
import { changed, choice, declared, policy, START, snapshot } from '../../facts.ts';
import { evidenceOf, proveRule } from './prove-rule.ts';
import { ABOVE, elsewhere, matomo, scripted, statistics } from './row-facts.ts';

const DESPITE = 'mismatch by visitor-choice';

proveRule('set-despite-refusal', [
  {
    when: 'its tool was refused',
    journal: [choice({ matomo: false }), ...matomo(2000)],
    said: policy(statistics('_pk_*')),
    found: DESPITE,
  },
  {
    when: 'its tool was accepted',
    journal: [choice({ matomo: true }), ...matomo(2000)],
    said: policy(statistics('_pk_*')),
    found: null,
  },
  {
    when: 'it was set only before the refusal',
    journal: [...matomo(0), choice({ matomo: false }, { after: 9 })],
    said: policy(statistics('_pk_*')),
    found: null,
  },
  {
    when: 'the refusal was taken back before',
    journal: [choice({ matomo: false }), choice({ matomo: true }, { after: 5 }), ...matomo(2000)],
    said: policy(statistics('_pk_*')),
    found: null,
  },
  {
    when: 'a write was on its way when it was refused',
    journal: [choice({ matomo: true }), ...matomo(9), choice({ matomo: false }, { after: 5000 }), ...matomo(5060)],
    said: policy(statistics('_pk_*')),
    found: null,
  },
  {
    when: 'a write followed the one that was on its way',
    journal: [choice({ matomo: false }), ...matomo(60), ...matomo(9000)],
    said: policy(statistics('_pk_*')),
    found: DESPITE,
  },
  {
    when: 'a yes starts it a moment before it is stored',
    journal: [choice({ matomo: false }), ...matomo(9000), choice({ matomo: true }, { after: 9150 })],
    said: policy(statistics('_pk_*')),
    found: null,
  },
  {
    when: 'it is set a moment before a yes to another tool',
    journal: [choice({ matomo: false }), ...matomo(9000), choice({ matomo: false, ga: true }, { after: 9150 })],
    said: policy(statistics('_pk_*')),
    found: DESPITE,
  },
  {
    when: 'it is set a moment before the refusal is taken back',
    journal: [choice({ matomo: false }), ...matomo(9000), choice(null, { after: 9150 })],
    said: policy(statistics('_pk_*')),
    found: DESPITE,
  },
  {
    when: 'another host’s page set it',
    journal: [choice({ ga: false }), ...elsewhere('_ga', 9000)],
    said: policy(statistics('_ga')),
    found: null,
  },
  {
    when: 'another host’s page set it, and then the portal’s own',
    journal: [choice({ ga: false }), ...elsewhere('_ga', 9000), ...scripted('_ga', 20_000)],
    said: policy(statistics('_ga')),
    found: 'review by visitor-choice',
  },
  {
    when: 'nobody saw who set it for the domain above the portal',
    journal: [choice({ ga: false }), changed({ name: '_ga', ...ABOVE }, { after: 9000 })],
    said: policy(statistics('_ga')),
    found: null,
  },
  {
    when: 'nobody saw who set it for the portal’s host and those below it',
    journal: [choice({ ga: false }), changed({ name: '_ga', hostOnly: false }, { after: 9000 })],
    said: policy(statistics('_ga')),
    found: 'review by visitor-choice',
  },
  {
    when: 'another tool was refused',
    journal: [choice({ matomo: true, ga: false }), ...matomo(2000)],
    said: policy(statistics('_pk_*')),
    found: null,
  },
  {
    when: 'it was refused before we looked, and is set again',
    journal: [snapshot([], { choices: { matomo: false } }), ...matomo(2000)],
    said: policy(statistics('_pk_*')),
    found: DESPITE,
  },
  {
    when: 'its name alone says which tool it is of',
    journal: [choice({ matomo: false }), changed({ name: '_pk_id.1.1fff' }, { after: 2000 })],
    said: policy(statistics('_pk_*')),
    found: 'review by visitor-choice',
  },
  {
    when: 'its tool is not asked about, and all that is asked about was refused',
    journal: [choice({ functional_cookies: true, matomo: false }), changed({ name: 'ad' }, { after: 2000 })],
    said: policy(declared({ name: 'ad', category: 'marketing' })),
    found: 'review by visitor-choice',
  },
  {
    when: 'its tool is not asked about, and another was accepted',
    journal: [choice({ functional_cookies: true, matomo: false, ga: true }), changed({ name: 'ad' }, { after: 2000 })],
    said: policy(declared({ name: 'ad', category: 'marketing' })),
    found: null,
  },
  {
    when: 'it is among what the banner does not ask about, and is noted to be off',
    journal: [
      choice({ functional_cookies: false, matomo: false }),
      changed({ name: 'django_language' }, { after: 2000 }),
    ],
    said: policy(declared({ name: 'django_language', category: 'preferences' })),
    found: null,
  },
  {
    when: 'the choice could not be read',
    journal: [choice({}), changed({ name: 'ad' }, { after: 2000 })],
    said: policy(declared({ name: 'ad', category: 'marketing' })),
    found: null,
  },
  {
    when: 'another banner than the platform’s has the refusal of its tool',
    journal: [choice({ matomo: false }, { holder: 'tarteaucitron' }), ...matomo(2000)],
    said: policy(statistics('_pk_*')),
    found: 'review by visitor-choice',
  },
  {
    when: 'another banner has a refusal of its category',
    journal: [choice({ statistics: false, social: true }, { holder: 'eu-consent' }), ...matomo(2000)],
    said: policy(statistics('_pk_*')),
    found: 'review by visitor-choice',
  },
  {
    when: 'another banner has a refusal of everything',
    journal: [choice({ all: false }, { holder: 'hasConsent' }), ...matomo(2000)],
    said: policy(statistics('_pk_*')),
    found: 'review by visitor-choice',
  },
  {
    when: 'another banner’s value does not tell whether it was refused',
    journal: [choice({ matomo: 'unknown' }, { holder: 'klaro' }), ...matomo(2000)],
    said: policy(statistics('_pk_*')),
    found: null,
  },
  {
    when: 'another tracker keeps a refusal of itself',
    journal: [choice({ piano: false, others: null }, { holder: 'pa_privacy' }), ...matomo(2000)],
    said: policy(statistics('_pk_*')),
    found: null,
  },
  {
    when: 'the refusal in one banner was taken back there, and another banner says something else',
    journal: [
      choice({ all: false }, { holder: 'hasConsent' }),
      choice({ ga: true }, { after: 5 }),
      choice({ all: true }, { after: 1000, holder: 'hasConsent' }),
      ...matomo(2000),
    ],
    said: policy(statistics('_pk_*')),
    found: null,
  },
  {
    when: 'it is necessary',
    journal: [choice({ matomo: false }), changed({}, { after: 2000 })],
    said: policy(declared()),
    found: null,
  },
]);

test('a finding tells which tool was refused, when, and when it was set all the same', () => {
  const journal = [choice({ matomo: false }, { after: 5 }), changed({ name: '_pk_id.1.1fff' }, { after: 2000 })];
  expect(evidenceOf(journal, statistics('_pk_id.*'))).toContainEqual({
    kind: 'set-despite-refusal',
    setAt: START + 2000,
    choiceAt: START + 5,
    category: 'statistics',
    tool: 'matomo',
  });
});
