import { changed, declared, policy } from '../../facts.ts';
import { proveRule } from './prove-rule.ts';
import { framed } from './row-facts.ts';

const CUSTOM = 'donnees.ville-exemple.fr';

proveRule('third-party', [
  {
    when: 'a frame’s cookie',
    journal: framed('maps.example.org'),
    said: policy(declared({ name: 'map' })),
    found: 'review by planet49',
  },
  {
    when: 'the platform’s host on a portal of its own domain',
    journal: framed('maps.huwise.com'),
    said: policy(declared({ name: 'map' })),
    host: CUSTOM,
    found: 'note by planet49',
  },
  {
    when: 'a sibling of the hosted portal',
    journal: framed('maps.opendatasoft.com'),
    said: policy(declared({ name: 'map' })),
    found: null,
  },
  {
    when: 'the portal’s own, for the domain above it',
    journal: [changed({ domain: 'ville-exemple.fr', hostOnly: false })],
    said: policy(declared()),
    host: CUSTOM,
    found: null,
  },
  {
    when: 'another host that may be of the portal’s site',
    journal: framed('www.ville-exemple.fr'),
    said: policy(declared({ name: 'map' })),
    host: CUSTOM,
    found: null,
  },
]);
