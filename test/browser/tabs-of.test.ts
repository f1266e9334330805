import './fake-browser.ts';
import { expect, test } from 'vitest';
import { tabsOf } from '../../src/browser/tabs-of.ts';
import { openTab } from './fake-browser.ts';

test('the tabs of a portal are those of its host and cookie store', async () => {
  openTab(1, '0', 'https://a.example/');
  openTab(2, '1', 'https://a.example/');
  openTab(3, '0', 'https://b.example/');
  openTab(4, '0', 'http://a.example/b');
  expect(await tabsOf({ storeId: '0', host: 'a.example' })).toEqual([
    { id: 1, url: 'https://a.example/' },
    { id: 4, url: 'http://a.example/b' },
  ]);
});
