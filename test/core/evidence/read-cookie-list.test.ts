import { expect, test } from 'vitest';
import type { EvidenceContext } from '../../../src/core/evidence/evidence.ts';
import { readCookieList } from '../../../src/core/evidence/read-cookie-list.ts';
import { HOST, START } from '../facts.ts';

const named: EvidenceContext = { url: `https://${HOST}/explore/?q=1`, writtenAt: START };
const END = START / 1000 + 3600;
const snapshotOf = (json: unknown) => {
  const outcome = readCookieList(json, named);
  if (!outcome?.ok) throw new Error('not read');
  return outcome.evidence.journal.find((event) => event.kind === 'snapshot');
};
const common = {
  storeId: '',
  partitionKey: null,
  path: '/',
  hostOnly: true,
  domain: HOST,
  secure: true,
  httpOnly: false,
};

test.each([
  {
    tool: 'Cookie-Editor 1.13',
    list: [
      {
        name: 'a',
        value: 'v',
        domain: HOST,
        hostOnly: true,
        path: '/',
        secure: true,
        httpOnly: false,
        session: true,
        sameSite: null,
        storeId: null,
      },
      {
        name: 'b',
        value: 'v',
        domain: `.${HOST}`,
        hostOnly: false,
        path: '/',
        secure: true,
        httpOnly: false,
        session: false,
        sameSite: 'no_restriction',
        expirationDate: END + 0.25,
        storeId: null,
      },
    ],
    expiresAt: END * 1000 + 250,
  },
  {
    tool: 'Puppeteer 25',
    list: [
      {
        name: 'a',
        value: 'v',
        domain: HOST,
        path: '/',
        expires: -1,
        size: 2,
        httpOnly: false,
        secure: true,
        session: true,
      },
      {
        name: 'b',
        value: 'v',
        domain: `.${HOST}`,
        path: '/',
        expires: END,
        size: 2,
        httpOnly: false,
        secure: true,
        session: false,
        sameSite: 'None',
      },
    ],
    expiresAt: END * 1000,
  },
  {
    tool: 'Selenium 4',
    list: [
      { name: 'a', value: 'v', domain: HOST, path: '/', httpOnly: false, secure: true },
      {
        name: 'b',
        value: 'v',
        domain: `.${HOST}`,
        path: '/',
        expiry: END,
        httpOnly: false,
        secure: true,
        sameSite: 'None',
      },
    ],
    expiresAt: END * 1000,
  },
  {
    tool: 'Playwright 1.65, a storage state',
    list: {
      cookies: [
        { name: 'a', value: 'v', domain: HOST, path: '/', expires: -1, httpOnly: false, secure: true, sameSite: '' },
        {
          name: 'b',
          value: 'v',
          domain: `.${HOST}`,
          path: '/',
          expires: END,
          httpOnly: false,
          secure: true,
          sameSite: 'None',
        },
      ],
      origins: [],
    },
    expiresAt: END * 1000,
  },
])('cookies as $tool lists them are read, without their values', ({ list, expiresAt }) => {
  expect(snapshotOf(list)).toEqual({
    kind: 'snapshot',
    at: START,
    host: HOST,
    choices: null,
    cookies: [
      { ...common, name: 'a', sameSite: 'unspecified', expiresAt: null },
      { ...common, name: 'b', sameSite: 'none', hostOnly: false, expiresAt },
    ],
  });
});

test('the choices in force are read of their cookie', () => {
  const value = encodeURIComponent('{"matomo":false}');
  expect(snapshotOf([{ name: 'cookies_preferences', value, domain: HOST }])).toMatchObject({
    choices: { matomo: false },
  });
});

test('what pages of the portal keep besides cookies is listed by name and size', () => {
  const localStorage = [{ name: 'theme', value: 'dark' }];
  const state = {
    cookies: [{ name: 'a', domain: HOST }],
    origins: [
      { origin: `https://${HOST}`, localStorage },
      { origin: 'https://elsewhere.example', localStorage },
    ],
  };
  const outcome = readCookieList(state, named);
  expect(outcome?.ok && outcome.evidence.journal.filter(({ kind }) => kind === 'storage')).toEqual([
    {
      kind: 'storage',
      at: START,
      origin: `https://${HOST}`,
      items: [{ kind: 'local', name: 'theme', bytes: 9 }],
      more: 0,
    },
  ]);
});

test('which portal it is of has to be named', () => {
  const list = [{ name: 'a', domain: HOST }];
  expect(readCookieList(list, { ...named, url: null })).toEqual({ ok: false, failure: 'no-page' });
});

test('an empty list says so; other lists are left to others', () => {
  expect(readCookieList([], named)).toEqual({ ok: false, failure: 'without-cookies' });
  for (const other of [null, 1, {}, [1, 'a'], { cookies: {} }]) expect(readCookieList(other, named)).toBeNull();
});

test('words of the language itself and times beyond all calendars are no attributes', () => {
  const list = ['constructor', '__proto__'].map((sameSite) => ({ name: 'a', domain: HOST, sameSite, expires: 1e300 }));
  expect(snapshotOf(list)?.cookies).toMatchObject([
    { sameSite: 'unspecified', expiresAt: Date.UTC(9999, 0) },
    { sameSite: 'unspecified', expiresAt: Date.UTC(9999, 0) },
  ]);
});

test.each([
  ['https://opendatasoft.com', { topLevelSite: 'https://opendatasoft.com' }, ['a', 'b']],
  ['https://shop.example', { topLevelSite: 'https://shop.example' }, []],
])('what is kept for the pages of %s is told where they are the portal’s', (text, object, names) => {
  const list = [text, object].map((partitionKey, index) => ({ name: 'ab'[index], domain: HOST, partitionKey }));
  expect(snapshotOf(list)?.cookies.map(({ name }) => name)).toEqual(names);
});
