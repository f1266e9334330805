import './fake-browser.ts';
import { expect, test } from 'vitest';
import { browser } from '../../src/browser/browser.ts';
import { grantedHosts, hostingDomains } from '../../src/browser/granted-hosts.ts';

const OWN = ['*://*.opendatasoft.com/*', '*://*.huwise.com/*', 'wss://*.opendatasoft.com/*'];
Object.assign(browser.runtime, { getManifest: () => ({ host_permissions: OWN }) });

test('granted hosts are listed by name, with their patterns, without those of the extension', async () => {
  const origins = [...OWN, 'https://b.example/*', '*://a.example/*', 'http://b.example/*', '<all_urls>'];
  Object.assign(browser.permissions, { getAll: async () => ({ origins }) });
  expect(await grantedHosts()).toEqual([
    { host: '*', origins: ['<all_urls>'] },
    { host: 'a.example', origins: ['*://a.example/*'] },
    { host: 'b.example', origins: ['https://b.example/*', 'http://b.example/*'] },
  ]);
});

test('the domains of the extension are named without their pattern, each with whether it is granted', async () => {
  Object.assign(browser.permissions, { contains: async ({ origins = [''] }) => origins[0] !== OWN[1] });
  expect(await hostingDomains()).toEqual([
    { domain: 'opendatasoft.com', origin: OWN[0], isGranted: true },
    { domain: 'huwise.com', origin: OWN[1], isGranted: false },
  ]);
});
