import { expect, test } from 'vitest';
import { parseHostMapping, toNoProxy, toResolverRules } from '../../../src/cli/browser/host-mapping.ts';

test.each([
  { text: 'portal.example:443:127.0.0.1', mapping: { host: 'portal.example', port: 443, address: '127.0.0.1' } },
  { text: '*:8443:10.0.0.7', mapping: { host: '*', port: 8443, address: '10.0.0.7' } },
  { text: 'portal.example:443:[::1]', mapping: { host: 'portal.example', port: 443, address: '::1' } },
  { text: 'portal.example:443:2001:db8::5', mapping: { host: 'portal.example', port: 443, address: '2001:db8::5' } },
  { text: 'portal.example:0:127.0.0.1', mapping: null },
  { text: 'portal.example:70000:127.0.0.1', mapping: null },
  { text: 'portal.example:443', mapping: null },
  { text: 'portal.example:443:other.example', mapping: null },
  { text: '', mapping: null },
])('“$text” is read as curl reads it', ({ text, mapping }) => {
  expect(parseHostMapping(text)).toEqual(mapping);
});

test('Chromium is given a rule for each mapping', () => {
  const rules = toResolverRules([
    { host: 'a.example', port: 443, address: '127.0.0.1', toPort: 8443 },
    { host: '*', port: 8443, address: '::1' },
  ]);
  expect(rules).toBe('MAP a.example:443 127.0.0.1:8443, MAP *:8443 [::1]');
});

test('mapped hosts are kept from a proxy, with those that were before', () => {
  const mapping = { host: 'a.example', port: 443, address: '127.0.0.1' };
  expect(toNoProxy([mapping, { ...mapping, port: 444 }], 'localhost')).toBe('localhost,a.example');
});
