import './fake-browser.ts';
import { beforeEach, expect, test } from 'vitest';
import { browser } from '../../src/browser/browser.ts';
import { portalAt } from '../../src/browser/portal-at.ts';
import { grant, resetBrowser } from './fake-browser.ts';

let origins: readonly string[] = [];
Object.assign(browser.permissions, { getAll: async () => ({ origins }) });

beforeEach(resetBrowser);

test.each([
  { when: 'a hosted portal is granted', url: 'https://town.opendatasoft.com/', hosted: true, evidence: 'hosted-name' },
  { when: 'a hosted portal was taken back', url: 'https://town.opendatasoft.com/', hosted: false, evidence: undefined },
  { when: 'it is the vendor’s own host', url: 'https://www.huwise.com/', hosted: true, evidence: undefined },
  { when: 'a host is granted', url: 'https://a.example:8443/', granted: ['*://a.example/*'], evidence: 'host-granted' },
  {
    when: 'a host is granted for its scheme',
    url: 'https://a.example/',
    granted: ['https://a.example/*'],
    evidence: 'host-granted',
  },
  {
    when: 'it is granted for another scheme',
    url: 'https://a.example/',
    granted: ['http://a.example/*'],
    evidence: undefined,
  },
  { when: 'all sites are granted', url: 'https://a.example/', granted: ['*://*/*', '<all_urls>'], evidence: undefined },
  { when: 'its domain is granted', url: 'https://a.example/', granted: ['*://*.example/*'], evidence: undefined },
])('$evidence when $when', async ({ url, hosted = false, granted = [], evidence }) => {
  if (hosted) for (const domain of ['opendatasoft.com', 'huwise.com']) grant(`*://*.${domain}/*`);
  origins = granted;
  expect((await portalAt(new URL(url)))?.evidence.kind).toBe(evidence);
});
