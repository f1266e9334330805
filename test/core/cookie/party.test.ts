import { expect, test } from 'vitest';
import type { CookieIdentity } from '../../../src/core/cookie/identity.ts';
import { type Party, partyOf } from '../../../src/core/cookie/party.ts';
import { cookie } from '../facts.ts';

const HOSTED = { host: 'town.opendatasoft.com', site: null };
const OWN = { host: 'data.education.gouv.fr', site: 'education.gouv.fr' };

test.each<{ what: string; seen: typeof HOSTED | typeof OWN; of: Partial<CookieIdentity>; party: Party }>([
  {
    what: 'the portal’s own',
    seen: OWN,
    of: { domain: OWN.host },
    party: { browser: 'first', platform: 'portal' },
  },
  {
    what: 'a domain’s above the portal',
    seen: OWN,
    of: { domain: 'education.gouv.fr', hostOnly: false },
    party: { browser: 'first', platform: 'portal' },
  },
  {
    what: 'a neighbour’s on the same site',
    seen: OWN,
    of: { domain: 'carto.education.gouv.fr' },
    party: { browser: 'first', platform: 'other' },
  },
  {
    what: 'a neighbour’s below the same public suffix',
    seen: OWN,
    of: { domain: 'carto.statistiques.gouv.fr' },
    party: { browser: 'third', platform: 'other' },
  },
  {
    what: 'a neighbour’s, while the site is not known',
    seen: { ...OWN, site: null },
    of: { domain: 'carto.statistiques.gouv.fr' },
    party: { browser: 'unknown', platform: 'other' },
  },
  {
    what: 'the platform’s on a portal of its own domain',
    seen: OWN,
    of: { domain: 'static.opendatasoft.com' },
    party: { browser: 'third', platform: 'processor' },
  },
  {
    what: 'the platform’s on a portal that it hosts',
    seen: HOSTED,
    of: { domain: 'static.opendatasoft.com' },
    party: { browser: 'first', platform: 'processor' },
  },
  {
    what: 'a video site’s',
    seen: HOSTED,
    of: { domain: 'youtube.com', hostOnly: false },
    party: { browser: 'third', platform: 'other' },
  },
])('$what', ({ seen, of, party }) => {
  expect(partyOf(seen, cookie(of))).toEqual(party);
});
