import '../../browser/fake-browser.ts';
import { beforeEach, expect, test } from 'vitest';
import { observedNames } from '../../../src/background/policy/observed-names.ts';
import { holdCookies, resetBrowser } from '../../browser/fake-browser.ts';

const HOST = 'data.town.example';
const held = (name: string, domain = HOST, hostOnly = true) => ({
  name,
  domain,
  hostOnly,
  value: 'secret',
  path: '/',
  secure: true,
  httpOnly: false,
  sameSite: 'lax',
  storeId: '0',
  session: true,
});

beforeEach(resetBrowser);

test.each([
  { what: 'its own', cookies: [held('a'), held('b')], names: ['a', 'b'] },
  { what: 'each name once', cookies: [held('a'), held('a', '.town.example', false)], names: ['a'] },
  { what: 'those of the domain above it', cookies: [held('a', '.town.example', false)], names: ['a'] },
  { what: 'none of the host above it', cookies: [held('a', 'town.example')], names: [] },
  { what: 'none of a neighbour', cookies: [held('a', 'www.town.example')], names: [] },
  { what: 'none when there is none', cookies: [], names: [] },
])('of a portal, $what: $names', async ({ cookies, names }) => {
  holdCookies(cookies);
  expect(await observedNames({ storeId: '0', host: HOST })).toEqual(names);
});
