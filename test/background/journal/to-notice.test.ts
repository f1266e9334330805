import '../../browser/fake-browser.ts';
import { describe, expect, test } from 'vitest';
import { fromCookieChange, fromHeaders, fromNavigation } from '../../../src/background/journal/to-notice.ts';
import { HOST, START } from '../../core/facts.ts';
import { navigation, rawCookie, response } from '../told.ts';

test('a navigation is its address, without the query', () => {
  const notice = fromNavigation(navigation(`https://${HOST}/login/?next=secret`), START);
  expect(notice).toEqual({ kind: 'navigation', at: START, tabId: 1, url: `https://${HOST}/login/` });
});

describe('a response', () => {
  test('is its lines without their values, and its address without the query', () => {
    const notice = fromHeaders(response('a=s3cret'), START);
    expect(notice).toMatchObject({
      kind: 'headers',
      pageHost: HOST,
      lines: [{ name: 'a' }],
      response: { url: `https://${HOST}/login/`, status: 200, frameId: 0, initiator: null },
    });
    expect(JSON.stringify(notice)).not.toMatch(/s3cret|secret/);
  });

  test.each([
    { when: 'it sets no cookie', facts: { responseHeaders: [] } },
    { when: 'it has no headers', facts: { responseHeaders: undefined } },
    // Firefox 153 tells a 304 twice, and stores its line once.
    { when: 'it is what the cache holds', facts: { fromCache: true } },
    { when: 'it answers the extension', facts: { tabId: -1, initiator: 'chrome-extension://test' } },
  ])('is nothing when $when', ({ facts }) => {
    expect(fromHeaders(response('a=1', facts), START)).toBeNull();
  });
});

describe('a change', () => {
  const consent = { ...rawCookie, name: 'cookies_preferences', value: encodeURIComponent('{"matomo":true}') };
  test.each([
    { when: 'it is any other cookie’s', cookie: rawCookie, removed: false, choice: null },
    {
      when: 'it is the consent cookie’s',
      cookie: consent,
      removed: false,
      choice: { kind: 'choice', at: START, choices: { matomo: true } },
    },
    {
      when: 'the consent cookie is removed',
      cookie: consent,
      removed: true,
      choice: { kind: 'choice', at: START, choices: null },
    },
    {
      when: 'it is another consent tool’s',
      cookie: { ...rawCookie, name: 'hasConsent', value: 'false' },
      removed: false,
      choice: { kind: 'choice', at: START, choices: { all: false }, holder: 'hasConsent' },
    },
    {
      when: 'that one is removed',
      cookie: { ...rawCookie, name: 'hasConsent', value: 'false' },
      removed: true,
      choice: { kind: 'choice', at: START, choices: null, holder: 'hasConsent' },
    },
    {
      when: 'it has such a name, and another value',
      cookie: { ...rawCookie, name: 'hasConsent', value: 's3cret' },
      removed: false,
      choice: null,
    },
  ])('tells the choice $choice when $when', ({ cookie, removed, choice }) => {
    expect(fromCookieChange({ cookie, removed, cause: 'explicit' }, START)).toMatchObject({
      change: { removed },
      choice,
    });
  });

  test('is nothing as the first half of an overwrite', () => {
    expect(fromCookieChange({ cookie: rawCookie, removed: true, cause: 'overwrite' }, START)).toBeNull();
  });

  test('never brings its value', () => {
    const notice = fromCookieChange({ cookie: rawCookie, removed: false, cause: 'explicit' }, START);
    expect(JSON.stringify(notice)).not.toContain('s3cret');
  });
});
