import './fake-browser.ts';
import { beforeEach, expect, test } from 'vitest';
import { takeSnapshot } from '../../src/browser/take-snapshot.ts';
import { readHeld } from '../../src/core/journal/read-held.ts';
import { rawCookie } from '../background/told.ts';
import { HOST, START } from '../core/facts.ts';
import { holdCookies, resetBrowser } from './fake-browser.ts';

const consent = { ...rawCookie, name: 'cookies_preferences', value: encodeURIComponent('{"matomo":true}') };

beforeEach(resetBrowser);

test.each([
  {
    when: 'the consent cookie is held',
    held: [rawCookie, consent],
    names: ['a', 'cookies_preferences'],
    choices: { matomo: true },
  },
  { when: 'no choice was made', held: [rawCookie], names: ['a'], choices: null },
  { when: 'cookies are another host’s', held: [{ ...rawCookie, domain: 'other.example' }], names: [], choices: null },
])('$names, and the choices $choices, when $when', async ({ held, names, choices }) => {
  holdCookies(held);
  const [snapshot] = await takeSnapshot({ storeId: '0', host: HOST }, START, readHeld);
  expect(snapshot).toMatchObject({
    kind: 'snapshot',
    at: START,
    host: HOST,
    choices,
    cookies: names.map((name) => ({ name })),
  });
  expect(JSON.stringify(snapshot)).not.toContain('s3cret');
});
