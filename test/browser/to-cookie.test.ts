import { describe, expect, test } from 'vitest';
import { toCookie } from '../../src/browser/to-cookie.ts';

const raw = {
  name: 'a',
  value: 's3cret',
  domain: 'example.org',
  hostOnly: true,
  path: '/',
  secure: false,
  httpOnly: false,
  sameSite: 'unspecified',
  session: true,
  storeId: '0',
  firstPartyDomain: '',
} as const;

describe('a browser’s cookie', () => {
  test.each([
    {
      when: 'its domain has a dot',
      facts: { domain: '.example.org', hostOnly: false },
      expected: { domain: 'example.org', hostOnly: false },
    },
    { when: 'it is host-only', facts: {}, expected: { domain: 'example.org', hostOnly: true } },
    {
      when: 'it expires, which browsers say in seconds',
      facts: { expirationDate: 1700000000.5 },
      expected: { expiresAt: 1700000000500 },
    },
    { when: 'it is a session’s', facts: {}, expected: { expiresAt: null } },
    { when: 'SameSite is None', facts: { sameSite: 'no_restriction' as const }, expected: { sameSite: 'none' } },
    // Firefox 153 tells a name as the bytes of its UTF-8; value and path it tells as text.
    { when: 'its name is not ASCII in Firefox', facts: { name: 'Ã©tÃ©' }, expected: { name: 'été' } },
    { when: 'its name is Latin-1 in Firefox', facts: { name: 'été' }, expected: { name: 'été' } },
    { when: 'its name is beyond Latin-1', facts: { name: '日Ã©' }, expected: { name: '日Ã©' } },
    { when: 'it is not partitioned', facts: { partitionKey: {} }, expected: { partitionKey: null } },
    {
      when: 'it is partitioned in Firefox, without an ancestor bit',
      facts: { partitionKey: { topLevelSite: 'https://example.org' } },
      expected: { partitionKey: { topLevelSite: 'https://example.org', hasCrossSiteAncestor: false } },
    },
  ])('$expected when $when', ({ facts, expected }) => {
    expect(toCookie({ ...raw, ...facts })).toMatchObject(expected);
  });

  test('a name that looks like bytes is one in Chromium', () => {
    const { firstPartyDomain: _, ...chromium } = raw;
    expect(toCookie({ ...chromium, name: 'Ã©' } as never).name).toBe('Ã©');
  });

  test('never brings its value', () => {
    expect(JSON.stringify(toCookie(raw))).not.toContain('s3cret');
  });
});
