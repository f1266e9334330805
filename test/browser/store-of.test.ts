import './fake-browser.ts';
import { expect, test } from 'vitest';
import { storeOf } from '../../src/browser/store-of.ts';
import { openTab } from './fake-browser.ts';

test('a tab’s cookie store is known, also after the tab was closed', async () => {
  openTab(1, '0');
  expect(await storeOf(1)).toBe('0');
  expect(await storeOf(2)).toBeNull();
  openTab(2, 'firefox-private');
  expect(await storeOf(2)).toBe('firefox-private');
  openTab(2, null);
  expect(await storeOf(2)).toBe('firefox-private');
});
