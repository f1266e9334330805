import './fake-browser.ts';
import { expect, test } from 'vitest';
import { allCookies } from '../../src/browser/all-cookies.ts';
import { browser } from '../../src/browser/browser.ts';

test.each([
  {
    when: 'the browser does not isolate first parties',
    isolates: false,
    queries: [{ storeId: '0', partitionKey: {} }],
  },
  {
    when: 'Firefox isolates first parties',
    isolates: true,
    queries: [
      { storeId: '0', partitionKey: {} },
      { storeId: '0', partitionKey: {}, firstPartyDomain: null },
    ],
  },
])('all partitions of a store are asked for, and first parties only when $when', async ({ isolates, queries }) => {
  const asked: object[] = [];
  Object.assign(browser.cookies, {
    getAll: async (query: object) => {
      asked.push(query);
      if (isolates && !('firstPartyDomain' in query)) throw new Error('First-Party Isolation is enabled.');
      return [];
    },
  });
  expect(await allCookies('0')).toEqual([]);
  expect(asked).toEqual(queries);
});
