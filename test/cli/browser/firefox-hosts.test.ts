import { expect, test } from 'vitest';
import { BrowserUnavailable } from '../../../src/cli/browser/browser-unavailable.ts';
import { toFirefoxPreferences } from '../../../src/cli/browser/firefox-hosts.ts';
import type { HostMapping } from '../../../src/cli/browser/host-mapping.ts';

const mapped = (host: string, address: string, more: Partial<HostMapping> = {}): HostMapping => ({
  host,
  port: 443,
  address,
  ...more,
});

test.each([
  { what: 'nothing', mappings: [], preferences: {} },
  {
    what: 'named hosts to this computer',
    mappings: [mapped('a.example', '127.0.0.1'), mapped('b.example', '::1')],
    preferences: { 'network.dns.localDomains': 'a.example,b.example' },
  },
  {
    what: 'every host to one address',
    mappings: [mapped('*', '127.0.0.1')],
    preferences: { 'network.dns.forceResolve': '127.0.0.1' },
  },
  {
    what: 'several hosts to one other computer',
    mappings: [mapped('a.example', '10.0.0.7'), mapped('b.example', '10.0.0.7')],
    preferences: { 'network.dns.forceResolve': '10.0.0.7' },
  },
])('Firefox sends $what', ({ mappings, preferences }) => {
  expect(toFirefoxPreferences(mappings)).toEqual(preferences);
});

test.each([
  { what: 'another port', mappings: [mapped('a.example', '127.0.0.1', { toPort: 8443 })] },
  { what: 'different addresses', mappings: [mapped('a.example', '10.0.0.1'), mapped('b.example', '10.0.0.2')] },
])('Firefox cannot send hosts to $what', ({ mappings }) => {
  expect(() => toFirefoxPreferences(mappings)).toThrow(BrowserUnavailable);
});
