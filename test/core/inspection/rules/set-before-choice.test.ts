import { changed, choice, declared, policy } from '../../facts.ts';
import { proveRule } from './prove-rule.ts';
import { ABOVE, elsewhere, matomo, statistics } from './row-facts.ts';

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
  { when: 'what is necessary, before the choice', journal: [changed()], said: policy(declared()), found: null },
]);
