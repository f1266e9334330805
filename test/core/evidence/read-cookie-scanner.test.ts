import { expect, test } from 'vitest';
import { readCookieScanner } from '../../../src/core/evidence/read-cookie-scanner.ts';
import { HOST, START } from '../facts.ts';

/** As version 3.8 writes it. */
const found = (name: string, value = 'v') => ({
  name,
  domain: HOST,
  path: '/',
  value,
  expires: null,
  httpOnly: false,
  secure: true,
  sameSite: 'Lax',
  capturedAt: 'before-interaction',
});
const choice = encodeURIComponent('{"matomo":true}');
const scan = {
  url: `https://${HOST}/`,
  scanDate: new Date(START).toISOString(),
  cookiesBeforeInteraction: [found('a')],
  cookiesAfterReject: [found('a'), found('b')],
  cookiesAfterAccept: [found('a'), found('cookies_preferences', choice)],
};

test('its three phases are one list, and no choice is taken for the one in force', () => {
  const outcome = readCookieScanner(scan);
  expect(outcome?.ok && outcome.evidence.journal).toMatchObject([
    { kind: 'visit', at: START },
    { kind: 'snapshot', choices: null, cookies: [{ name: 'a' }, { name: 'b' }, { name: 'cookies_preferences' }] },
  ]);
});

test('what is no scan is left to others, and one without a date says so', () => {
  for (const other of [null, [], {}, { url: scan.url }]) expect(readCookieScanner(other)).toBeNull();
  expect(readCookieScanner({ ...scan, scanDate: 'soon' })).toEqual({ ok: false, failure: 'no-page' });
});
