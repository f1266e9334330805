import './fake-browser.ts';
import { beforeEach, expect, test } from 'vitest';
import { browser } from '../../src/browser/browser.ts';
import { clearPortal } from '../../src/browser/clear-portal.ts';
import { rawCookie } from '../background/told.ts';
import { holdCookies, resetBrowser } from './fake-browser.ts';

const HOST = 'data.town.example';
const target = { storeId: '0', host: HOST };
const own: Held = { ...rawCookie, domain: HOST };
interface Held {
  readonly name: string;
  readonly domain: string;
  readonly path: string;
  readonly secure: boolean;
  readonly partitionKey?: object;
}
const partitionKey = { topLevelSite: 'https://www.example.org' };

/** Holds cookies, and removes those that the browser is asked to remove. @returns the names that were asked for, in order */
function hold(cookies: readonly Held[], perCall = Number.POSITIVE_INFINITY) {
  const asked: unknown[] = [];
  let held = cookies;
  holdCookies(held);
  Object.assign(browser.cookies, {
    remove: async (details: { readonly name: string; readonly url: string }) => {
      asked.push(details);
      let removed = 0;
      held = held.filter(({ name }) => name !== details.name || ++removed > perCall);
      holdCookies(held);
    },
  });
  return asked;
}

beforeEach(resetBrowser);

test('every cookie of the portal is named by an address that receives it; others stay', async () => {
  const asked = hold([
    own,
    { ...own, name: 'b', path: '/x', secure: false },
    { ...own, name: 'c', domain: 'other.example' },
  ]);
  expect(await clearPortal(target)).toBe(true);
  expect(asked).toEqual([
    { name: 'a', url: `https://${HOST}/`, storeId: '0' },
    { name: 'b', url: `http://${HOST}/x`, storeId: '0' },
  ]);
});

test('one name is asked for again while fewer cookies are left', async () => {
  const asked = hold([own, { ...own, path: '/x' }, { ...own, path: '/y' }], 1);
  expect(await clearPortal(target)).toBe(true);
  expect(asked.length).toBeGreaterThan(2);
});

test('cookies that stay whatever is asked are told', async () => {
  const asked = hold([own], 0);
  expect(await clearPortal(target)).toBe(false);
  expect(asked).toHaveLength(1);
});

test('a partition’s cookie stays when it would take another site’s namesake along', async () => {
  const asked = hold([own, { ...own, domain: 'other.example', partitionKey }]);
  await clearPortal(target);
  expect(asked).toMatchObject([{ name: 'a' }]);
});
