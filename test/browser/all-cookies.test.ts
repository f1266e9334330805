import './fake-browser.ts';
import { expect, test, vi } from 'vitest';
import { allCookies } from '../../src/browser/all-cookies.ts';
import { browser } from '../../src/browser/browser.ts';

interface Query {
  readonly domain?: string;
  readonly partitionKey?: { readonly topLevelSite?: string };
  readonly firstPartyDomain?: null;
}

/** Answers as a browser does, and notes what it was asked. */
function answer(answerTo: (query: Query) => readonly object[]): readonly Query[] {
  const asked: Query[] = [];
  Object.assign(browser.cookies, {
    getAll: async (query: Query) => {
      asked.push(query);
      return answerTo(query);
    },
  });
  return asked;
}

test.each([
  { host: 'a.opendatasoft.com', sites: ['opendatasoft.com'] },
  { host: 'data.town.example', sites: ['data.town.example', 'town.example'] },
  { host: 'localhost', sites: ['localhost'] },
])('of $host the cookies without a partition are asked for, and those of $sites', async ({ host, sites }) => {
  const asked = answer(() => []);
  expect(await allCookies({ storeId: '0', host })).toEqual([]);
  const partitions = sites.flatMap((site) => [`https://${site}`, `http://${site}`]);
  expect(asked.map(({ partitionKey }) => partitionKey?.topLevelSite)).toEqual([undefined, ...partitions]);
});

test.each([
  { host: 'a.opendatasoft.com', domain: 'opendatasoft.com' },
  { host: 'data.town.gov.example', domain: 'gov.example' },
  { host: 'localhost', domain: 'localhost' },
])('without a partition only those are asked for that $host may receive', async ({ host, domain }) => {
  const asked = answer(() => []);
  await allCookies({ storeId: '0', host });
  await allCookies({ storeId: '0', host }, true);
  const unpartitioned = asked.filter(({ partitionKey }) => !partitionKey);
  expect(unpartitioned.map((query) => query.domain)).toEqual([domain, undefined]);
});

test('Firefox, which looks under a site, is asked for all', async () => {
  vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0' });
  const asked = answer(() => []);
  await allCookies({ storeId: '0', host: 'data.town.example' });
  expect(asked.map(({ domain }) => domain)).toEqual(Array(5).fill(undefined));
  vi.unstubAllGlobals();
});

test('all partitions are never asked for at once', async () => {
  const asked = answer(() => []);
  await allCookies({ storeId: '0', host: 'data.town.example' });
  expect(asked.every((query) => query.partitionKey === undefined || query.partitionKey.topLevelSite)).toBe(true);
});

test('a domain that is no site to the browser has no partition', async () => {
  answer(({ partitionKey }) => {
    if (partitionKey?.topLevelSite === 'https://data.town.example') throw new Error('No site.');
    return partitionKey ? [] : [{ name: 'a' }];
  });
  expect(await allCookies({ storeId: '0', host: 'data.town.example' })).toEqual([{ name: 'a' }]);
});

test('a cookie that is told for two domains is one', async () => {
  answer(() => [{ name: 'a', domain: 'maps.example', partitionKey: { topLevelSite: 'https://town.example' } }]);
  expect(await allCookies({ storeId: '0', host: 'data.town.example' })).toHaveLength(1);
});

test('where Firefox isolates first parties, all of them are asked for', async () => {
  const asked = answer((query) => {
    if (!('firstPartyDomain' in query)) throw new Error('First-Party Isolation is enabled.');
    return [];
  });
  expect(await allCookies({ storeId: '0', host: 'localhost' })).toEqual([]);
  expect(asked.filter((query) => query.firstPartyDomain === null)).toHaveLength(3);
});
