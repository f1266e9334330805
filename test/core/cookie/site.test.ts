import { expect, test } from 'vitest';
import { hostingDomainOf, partyBySite } from '../../../src/core/cookie/site.ts';

const EDUCATION = 'data.education.gouv.fr';

test.each<{ host: string; other: string; site: string | null; party: string }>([
  { host: EDUCATION, other: EDUCATION, site: null, party: 'first' },
  { host: EDUCATION, other: 'education.gouv.fr', site: 'education.gouv.fr', party: 'first' },
  { host: EDUCATION, other: 'carto.statistiques.gouv.fr', site: 'education.gouv.fr', party: 'third' },
  { host: EDUCATION, other: 'carto.statistiques.gouv.fr', site: null, party: 'unknown' },
  { host: EDUCATION, other: 'education.gouv.fr', site: null, party: 'unknown' },
  { host: EDUCATION, other: 'maps.example.org', site: null, party: 'third' },
  { host: 'data.gov.uk', other: 'maps.service.gov.uk', site: 'data.gov.uk', party: 'third' },
  { host: 'a.opendatasoft.com', other: 'b.opendatasoft.com', site: null, party: 'first' },
  { host: 'a.opendatasoft.com', other: 'static.huwise.com', site: null, party: 'third' },
  // A page of another portal than the one whose site was looked up.
  { host: 'data.gov.uk', other: 'service.gov.uk', site: 'education.gouv.fr', party: 'unknown' },
])('$other is $party to $host of $site', ({ host, other, site, party }) => {
  expect(partyBySite(host, other, site)).toBe(party);
});

test.each([
  { host: 'opendatasoft.com', domain: 'opendatasoft.com' },
  { host: 'static.huwise.com', domain: 'huwise.com' },
  { host: 'notopendatasoft.com', domain: undefined },
])('$host is hosted on $domain', ({ host, domain }) => {
  expect(hostingDomainOf(host)).toBe(domain);
});
