import { describe, expect, test } from 'vitest';
import { toSetCookieLine } from '../../../src/core/cookie/to-set-cookie-line.ts';

describe('a Set-Cookie line', () => {
  test.each([
    {
      when: 'Max-Age stands beside Expires',
      value: 'a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT; Max-Age=60',
      facts: { maxAge: 60, expires: Date.UTC(2026, 9, 21, 7, 28) },
    },
    {
      when: 'Max-Age has more digits than a number',
      value: `a=1; Max-Age=${'9'.repeat(400)}`,
      facts: { maxAge: Number.MAX_SAFE_INTEGER },
    },
    { when: 'Max-Age is no number', value: 'a=1; Max-Age=soon', facts: { maxAge: null } },
    {
      when: 'the domain has a leading dot and capitals',
      value: 'a=1; Domain=.Example.ORG',
      facts: { domain: 'example.org' },
    },
    {
      when: 'the domain is not ASCII',
      value: 'a=1; Domain=bücher.example',
      facts: { domain: 'xn--bcher-kva.example' },
    },
    { when: 'the domain is empty', value: 'a=1; Domain=', facts: { domain: null } },
    { when: 'the domain is no host', value: 'a=1; Domain=a b', facts: { domain: 'a b' } },
    { when: 'the path is longer than 1024 bytes', value: `a=1; Path=/${'p'.repeat(1024)}`, facts: { path: null } },
    {
      when: 'the name is longer than any cookie’s',
      value: `${'n'.repeat(5000)}=1`,
      facts: { name: 'n'.repeat(4096), size: 5001 },
    },
    { when: 'letters take two bytes', value: 'é=é1', facts: { size: 5 } },
    { when: 'there is nothing', value: '=; Path=/', facts: { name: '', size: 0 } },
    { when: 'a control character is in it', value: 'a=\u0001', facts: { hasControl: true } },
    { when: 'a tab is in it', value: 'a=\t1', facts: { hasControl: false } },
    { when: 'the path is relative', value: 'a=1; Path=explore', facts: { path: null } },
    {
      when: 'attributes are in other letters',
      value: 'a=1; SECURE; httponly; samesite=None',
      facts: { secure: true, httpOnly: true, sameSite: 'none' },
    },
    { when: 'SameSite is a word nobody knows', value: 'a=1; SameSite=Sometimes', facts: { sameSite: 'unspecified' } },
    { when: 'a value merely contains "partitioned"', value: 'a=partitioned', facts: { partitioned: false } },
    { when: 'it is partitioned', value: 'a=1; Partitioned', facts: { partitioned: true } },
    { when: 'there is no equals sign', value: 'just-a-value', facts: { name: '', size: 12 } },
    { when: 'the name holds markup', value: '<b>=1', facts: { name: '<b>' } },
  ])('$facts when $when', ({ value, facts }) => {
    expect(toSetCookieLine(value)).toMatchObject(facts);
  });

  const FIREFOX = { engine: 'firefox', version: 153 } as const;
  const CHROMIUM = { engine: 'chromium', version: 156 } as const;
  /** Sent to Chromium 156.0.8078.108 and Firefox 153.8.0 by https, and read there. */
  test.each([
    { browser: CHROMIUM, value: 'a=1; Max-Age=+60', facts: { maxAge: 60 } },
    { browser: FIREFOX, value: 'a=1; Max-Age=+60', facts: { maxAge: null } },
    { browser: null, value: 'a=1; Max-Age=+60', facts: { maxAge: null } },
    { browser: CHROMIUM, value: 'a=1; Max-Age=-1.5', facts: { maxAge: null } },
    { browser: FIREFOX, value: 'a=1; Max-Age=-1.5', facts: { maxAge: -1 } },
    { browser: FIREFOX, value: 'a=1; Max-Age=-', facts: { maxAge: -1 } },
    { browser: CHROMIUM, value: `a=1; Secure=${'x'.repeat(1100)}`, facts: { secure: false } },
    { browser: FIREFOX, value: `a=1; Secure=${'x'.repeat(1100)}`, facts: { secure: true } },
    {
      browser: FIREFOX,
      value: `a=1; SameSite=Strict; SameSite=${'x'.repeat(1100)}`,
      facts: { sameSite: 'unspecified' },
    },
    { browser: FIREFOX, value: 'a=1; Partitioned', facts: { partitioned: true } },
    { browser: CHROMIUM, value: 'a=1; Domain=town\u3002example', facts: { domain: 'town.example' } },
    { browser: FIREFOX, value: 'a=1; Domain=town\u3002example', facts: { domain: 'town\u3002example' } },
    { browser: FIREFOX, value: 'a=1; Domain=town\uff61example', facts: { domain: 'town\uff61example' } },
    { browser: CHROMIUM, value: 'a=1; Expires=Wed, 09 Jun 2027 GMT', facts: { expires: null } },
    { browser: FIREFOX, value: 'a=1; Expires=Wed, 09 Jun 2027 GMT', facts: { expires: Date.UTC(2027, 5, 9) } },
  ])('$value to $browser', ({ browser, value, facts }) => {
    expect(toSetCookieLine(value, browser)).toMatchObject(facts);
  });

  test('never brings its value', () => {
    expect(JSON.stringify(toSetCookieLine('a=s3cret; Path=/'))).not.toContain('s3cret');
  });
});
