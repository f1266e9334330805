import { expect, test } from 'vitest';
import { type CookieIdentity, cookieKey } from '../../../src/core/cookie/identity.ts';
import { cookie } from '../facts.ts';

const partitionKey = { topLevelSite: 'https://example.org', hasCrossSiteAncestor: true };

test.each<{ part: string; other: Partial<CookieIdentity> }>([
  { part: 'store', other: { storeId: '1' } },
  { part: 'partition', other: { partitionKey } },
  { part: 'kind of partition', other: { partitionKey: { ...partitionKey, hasCrossSiteAncestor: false } } },
  { part: 'domain', other: { domain: 'example.org' } },
  { part: 'reach', other: { hostOnly: false } },
  { part: 'path', other: { path: '/explore' } },
  { part: 'name', other: { name: 'csrftoken' } },
])('cookies of another $part have another key', ({ other }) => {
  const keys = [cookie(), cookie({ partitionKey }), cookie(other)].map(cookieKey);
  expect(new Set(keys).size).toBe(other.partitionKey === partitionKey ? 2 : 3);
});

test('cookies that differ in attributes alone have one key', () => {
  expect(cookieKey(cookie())).toBe(cookieKey(cookie({ secure: false, httpOnly: false, expiresAt: 1 })));
});

test('no text of a page makes two identities one', () => {
  expect(cookieKey(cookie({ path: '/","a', name: 'b' }))).not.toBe(cookieKey(cookie({ path: '/', name: 'a","b' })));
});
