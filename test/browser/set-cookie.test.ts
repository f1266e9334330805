import './fake-browser.ts';
import { expect, test } from 'vitest';
import type { Cookies } from 'webextension-polyfill';
import { browser } from '../../src/browser/browser.ts';
import { setCookie } from '../../src/browser/set-cookie.ts';
import { rawCookie } from '../background/told.ts';
import { HOST } from '../core/facts.ts';

const url = `https://${HOST}/`;
const { session: _, hostOnly: __, domain: ___, firstPartyDomain: ____, ...said } = rawCookie;
const partitionKey = { topLevelSite: 'https://www.example.org', hasCrossSiteAncestor: true };

const set = async (cookie: object, answer: () => Promise<unknown> = async () => rawCookie) => {
  const asked: unknown[] = [];
  Object.assign(browser.cookies, {
    set: (details: unknown) => {
      asked.push(details);
      return answer();
    },
  });
  return { isSet: await setCookie({ ...rawCookie, ...cookie } as Cookies.Cookie), asked };
};

test.each([
  { when: 'it is for its host alone, and for the session', cookie: {}, details: { ...said, url } },
  {
    when: 'it is for a domain',
    cookie: { hostOnly: false, domain: `.${HOST}` },
    details: { ...said, url, domain: `.${HOST}` },
  },
  { when: 'it stays', cookie: { expirationDate: 2e9 }, details: { ...said, url, expirationDate: 2e9 } },
  { when: 'it is in a partition', cookie: { partitionKey }, details: { ...said, url, partitionKey } },
  {
    when: 'http set it for a path',
    cookie: { secure: false, httpOnly: true, sameSite: 'no_restriction', path: '/x' },
    details: {
      ...said,
      url: `http://${HOST}/x`,
      secure: false,
      httpOnly: true,
      sameSite: 'no_restriction',
      path: '/x',
    },
  },
  {
    when: 'Firefox isolates it',
    cookie: { firstPartyDomain: 'example.org' },
    details: { ...said, url, firstPartyDomain: 'example.org' },
  },
])('a cookie is set with all that the browser told of it when $when', async ({ cookie, details }) => {
  expect((await set(cookie)).asked).toEqual([details]);
});

test.each([
  { isSet: true, when: 'the browser answers with it', answer: async () => rawCookie },
  { isSet: false, when: 'the browser answers with nothing', answer: async () => null },
  { isSet: false, when: 'the browser refuses', answer: () => Promise.reject(new Error('No host permissions.')) },
])('$isSet when $when', async ({ isSet, answer }) => {
  expect((await set({}, answer)).isSet).toBe(isSet);
});
