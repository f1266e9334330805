import { describe, expect, test } from 'vitest';
import { belongsToPortal } from '../../../src/core/portal/belongs-to-portal.ts';
import { consentChoices, isConsentCookie } from '../../../src/core/portal/consent-choices.ts';
import { isVendorHost, recogniseHost } from '../../../src/core/portal/recognise-host.ts';
import { cookie, HOST } from '../facts.ts';

describe('a host’s name', () => {
  test.each([
    { host: HOST, portal: true, vendor: false },
    { host: 'town.huwise.com', portal: true, vendor: false },
    { host: 'town.aws-ec2-eu-1.opendatasoft.com', portal: true, vendor: false },
    { host: 'www.opendatasoft.com', portal: false, vendor: true },
    { host: 'opendatasoft.com', portal: false, vendor: true },
    { host: 'legal.huwise.com', portal: false, vendor: true },
    { host: 'www.opendatasoft.com.', portal: false, vendor: true },
    { host: 'notopendatasoft.com', portal: false, vendor: false },
    { host: 'opendatasoft.com.example.org', portal: false, vendor: false },
    { host: 'data.example.org', portal: false, vendor: false },
  ])('$host: portal $portal, vendor $vendor', ({ host, portal, vendor }) => {
    expect([recogniseHost(host) !== null, isVendorHost(host)]).toEqual([portal, vendor]);
  });
});

describe('a cookie belongs to the portal', () => {
  const frame = (topLevelSite: string) => ({
    domain: 'maps.example.org',
    partitionKey: { topLevelSite, hasCrossSiteAncestor: true },
  });
  test.each([
    { when: 'it is host-only of the portal', facts: {}, belongs: true },
    { when: 'it is of the parent domain', facts: { domain: 'opendatasoft.com', hostOnly: false }, belongs: true },
    { when: 'it is host-only of the parent domain', facts: { domain: 'opendatasoft.com' }, belongs: false },
    { when: 'it is of a sibling', facts: { domain: 'other.opendatasoft.com' }, belongs: false },
    {
      when: 'its domain merely ends alike',
      facts: { domain: 'val.opendatasoft.com', hostOnly: false },
      belongs: false,
    },
    { when: 'it is in a frame of the portal’s site', facts: frame('https://opendatasoft.com'), belongs: true },
    { when: 'it is in a frame of another site', facts: frame('https://example.org'), belongs: false },
  ])('$belongs when $when', ({ facts, belongs }) => {
    expect(belongsToPortal(HOST, cookie(facts))).toBe(belongs);
  });
});

describe('a cookie holds the choices of this portal', () => {
  const partitionKey = { topLevelSite: 'https://opendatasoft.com', hasCrossSiteAncestor: true };
  test.each([
    { when: 'it has the platform’s name', facts: {}, holds: true },
    { when: 'it has another name', facts: { name: 'cookie_preferences' }, holds: false },
    {
      when: 'it is of a portal that this one embeds',
      facts: { partitionKey, domain: 'other.huwise.com' },
      holds: false,
    },
  ])('$holds when $when', ({ facts, holds }) => {
    expect(isConsentCookie(HOST, cookie({ name: 'cookies_preferences', ...facts }))).toBe(holds);
  });
});

describe('the choices in cookies_preferences', () => {
  const json = '{"functional_cookies":true,"matomo":false,"timestamp":1700000000000}';
  const choices = { functional_cookies: true, matomo: false };
  test.each([
    { when: 'it is URL-encoded', value: encodeURIComponent(json), expected: choices },
    { when: 'it is plain', value: json, expected: choices },
    { when: 'Python quoted it', value: `"${json.replaceAll('"', '\\"').replaceAll(',', '\\054')}"`, expected: choices },
    { when: 'it is no JSON', value: 'yes', expected: {} },
    { when: 'it is a lone per cent sign', value: '%', expected: {} },
    { when: 'it is a list', value: '[true]', expected: {} },
    { when: 'its keys name no tool', value: '{"bob@example.com":true}', expected: {} },
    { when: 'it nests', value: '{"a":{"b":true},"c":true}', expected: { c: true } },
  ])('are $expected when $when', ({ value, expected }) => {
    expect(consentChoices(value)).toEqual(expected);
  });
});
