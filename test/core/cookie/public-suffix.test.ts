import { expect, test } from 'vitest';
import { isPublicSuffixOf } from '../../../src/core/cookie/public-suffix.ts';

const EDUCATION = 'data.education.gouv.fr';

test.each([
  { domain: 'com', host: 'a.opendatasoft.com', site: null, suffix: true },
  { domain: 'opendatasoft.com', host: 'a.opendatasoft.com', site: null, suffix: false },
  { domain: 'gouv.fr', host: EDUCATION, site: 'education.gouv.fr', suffix: true },
  { domain: 'education.gouv.fr', host: EDUCATION, site: 'education.gouv.fr', suffix: false },
  { domain: 'fr', host: EDUCATION, site: null, suffix: true },
  { domain: 'gouv.fr', host: EDUCATION, site: null, suffix: false }, // not known yet
  { domain: 'maps.example', host: EDUCATION, site: 'education.gouv.fr', suffix: false },
  { domain: 'localhost', host: 'localhost', site: null, suffix: false },
])('$domain is a public suffix to $host of $site: $suffix', ({ domain, host, site, suffix }) => {
  expect(isPublicSuffixOf(host, domain, site)).toBe(suffix);
});
