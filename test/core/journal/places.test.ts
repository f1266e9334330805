import { expect, test } from 'vitest';
import { createPlaces } from '../../../src/core/journal/places.ts';
import type { WriteClaim } from '../../../src/core/journal/write-claim.ts';
import { cookie, HOST, setCookieLine } from '../facts.ts';

const claim = (line: Parameters<typeof setCookieLine>[0], url = `https://${HOST}/login/`): WriteClaim => ({
  kind: 'header',
  at: 0,
  line: setCookieLine(line),
  response: { url, status: 200, resourceType: 'main_frame', frameId: 0, initiator: null },
  pageHost: HOST,
});

test('a claim and the cookie that it writes share a place', () => {
  const places = createPlaces(() => Symbol());
  expect(places.ofClaim(claim({}))).toBe(places.ofCookie(cookie()));
  expect(places.ofClaim(claim({ path: null }))).toBe(places.ofCookie(cookie({ path: '/login' })));
  expect(places.ofClaim(claim({ domain: 'opendatasoft.com' }))).toBe(
    places.ofCookie(cookie({ domain: 'opendatasoft.com', hostOnly: false })),
  );
  expect(places.ofClaim(claim({}, 'https://maps.example.org/'))).toBe(
    places.ofCookie(cookie({ domain: 'maps.example.org' })),
  );
  expect(places.all()).toHaveLength(4);
});

test('cookies of one name keep their places apart, however they take turns', () => {
  const places = createPlaces(() => Symbol());
  const turns = [cookie(), cookie({ path: '/a' }), cookie({ hostOnly: false }), cookie({ name: 'b' })];
  const [first, second] = [turns.map(places.ofCookie), turns.map(places.ofCookie)];
  expect(second).toEqual(first);
  expect(new Set(first).size).toBe(4);
  expect(places.all()).toEqual(first);
});

test('cookies that differ in store and partition alone share a place: a line tells neither', () => {
  const places = createPlaces(() => Symbol());
  const partitionKey = { topLevelSite: 'https://example.org', hasCrossSiteAncestor: true };
  expect(places.ofCookie(cookie({ partitionKey }))).toBe(places.ofCookie(cookie({ storeId: '1' })));
});
