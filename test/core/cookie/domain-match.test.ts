import { expect, test } from 'vitest';
import { domainMatches, isWithin } from '../../../src/core/cookie/domain-match.ts';

const HOST = 'data.example.org';

test.each([
  { when: 'it is for this host alone', domain: HOST, hostOnly: true, sent: true },
  { when: 'it is for this host and those below it', domain: HOST, hostOnly: false, sent: true },
  { when: 'it is for the domain above', domain: 'example.org', hostOnly: false, sent: true },
  { when: 'it is for the host above alone', domain: 'example.org', hostOnly: true, sent: false },
  { when: 'it is for a host below', domain: 'a.data.example.org', hostOnly: false, sent: false },
  { when: 'its domain only ends the same', domain: 'ata.example.org', hostOnly: false, sent: false },
])('sent: $sent when $when', ({ sent, ...cookie }) => {
  expect(domainMatches(HOST, cookie)).toBe(sent);
});

test.each([
  { host: 'example.org', within: true },
  { host: 'a.b.example.org', within: true },
  { host: 'badexample.org', within: false },
  { host: 'org', within: false },
])('$host is within example.org: $within', ({ host, within }) => {
  expect(isWithin(host, 'example.org')).toBe(within);
});
