import { changed, declared, policy } from '../../facts.ts';
import { proveRule } from './prove-rule.ts';
import { ABOVE, scripted, statistics } from './row-facts.ts';

const NOTE = 'note by rfc6265bis';

proveRule('platform-wide', [
  {
    when: 'a tracker’s cookie is for the platform’s domain',
    journal: scripted('_ga'),
    said: policy(statistics('_ga')),
    found: NOTE,
  },
  {
    when: 'nobody saw who set it, and the policy calls it necessary',
    journal: [changed({ name: '_ga', ...ABOVE })],
    said: policy(declared({ name: '_ga' })),
    found: NOTE,
  },
  {
    when: 'the portal is on the other of the platform’s domains',
    journal: [changed({ name: '_ga', domain: 'huwise.com', hostOnly: false })],
    said: policy(statistics('_ga')),
    host: 'town.huwise.com',
    found: NOTE,
  },
  {
    when: 'a tracker’s cookie is for the portal alone',
    journal: [changed({ name: '_ga' })],
    said: policy(statistics('_ga')),
    found: null,
  },
  {
    when: 'it is for all hosts of one portal',
    journal: [changed({ name: '_ga', hostOnly: false })],
    said: policy(statistics('_ga')),
    found: null,
  },
  {
    when: 'what is for the platform’s domain follows nobody, as far as is known',
    journal: scripted('town_theme'),
    said: policy(statistics('town_theme')),
    found: null,
  },
  {
    when: 'the portal has a domain of its own, and embeds the platform',
    journal: [changed({ name: '_ga', ...ABOVE, partitionKey: null })],
    said: policy(statistics('_ga')),
    host: 'data.town.example',
    found: null,
  },
]);
