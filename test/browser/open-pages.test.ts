import './fake-browser.ts';
import { expect, test } from 'vitest';
import { browser } from '../../src/browser/browser.ts';
import { openPages } from '../../src/browser/open-pages.ts';
import { openTab } from './fake-browser.ts';

test('a portal’s pages have their titles; one that was closed meanwhile is left out', async () => {
  openTab(1, '0', 'https://a.example/b');
  openTab(2, '0', 'https://a.example/c');
  Object.assign(browser.tabs, {
    get: async (id: number) => {
      if (id === 2) throw new Error('No tab with id: 2.');
      return { id, title: 'Home' };
    },
  });
  expect(await openPages({ storeId: '0', host: 'a.example' })).toEqual([
    { tabId: 1, title: 'Home', url: 'https://a.example/b' },
  ]);
});
