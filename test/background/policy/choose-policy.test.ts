import '../../browser/fake-browser.ts';
import { beforeEach, expect, test } from 'vitest';
import { ReadingTooLong } from '../../../src/background/policy/ask-reader.ts';
import { chooseFile, choosePage } from '../../../src/background/policy/choose-policy.ts';
import { forgetPolicies, storeOwnPolicy } from '../../../src/background/policy/store-policy.ts';
import { readStored } from '../../../src/browser/watch.ts';
import { answerReading, openTab, resetBrowser, showPage, stored } from '../../browser/fake-browser.ts';
import { declared, policy } from '../../core/facts.ts';

const target = { storeId: '0', host: 'data.town.example' };
const chosen = async () => (await readStored(target, 'en')).policy;

beforeEach(async () => {
  resetBrowser();
  await storeOwnPolicy(target, policy(declared()));
});

test('a page is named without its query, and goes before the portal’s own policy', async () => {
  openTab(1, '0', 'https://www.town.example/cookies/?session=secret');
  showPage(1, { html: '<p>Cookies' });
  expect(await choosePage(target, 1)).toBe(true);
  expect(await chosen()).toMatchObject({ source: { kind: 'chosen-page', url: 'https://www.town.example/cookies/' } });
});

test('a page that we may not look at changes nothing', async () => {
  openTab(1, '0', 'https://store.example/');
  expect(await choosePage(target, 1)).toBe(false);
  expect(await chosen()).toMatchObject({ source: { kind: 'fetched' } });
});

test('a file is named, and goes before the portal’s own policy', async () => {
  await chooseFile(target, { name: 'cookies.pdf', text: 'sessionid', format: 'text' });
  expect(await chosen()).toMatchObject({ source: { kind: 'chosen-file', name: 'cookies.pdf' } });
});

test('a file whose reading is ended changes nothing', async () => {
  answerReading({
    'read-document': () => {
      throw new ReadingTooLong();
    },
  });
  expect(await chooseFile(target, { name: 'cookies.txt', text: 'sessionid', format: 'text' })).toBe(false);
  expect(await chosen()).toMatchObject({ source: { kind: 'fetched' } });
});

test('forgetting takes what was chosen and what was read', async () => {
  await chooseFile(target, { name: 'cookies.pdf', text: 'sessionid', format: null });
  await forgetPolicies(target);
  expect(stored()).toEqual({});
});
