import '../../browser/fake-browser.ts';
import { beforeEach, expect, test } from 'vitest';
import { forgetPolicies, storeChosenPolicy, storeOwnPolicy } from '../../../src/background/policy/store-policy.ts';
import { readOwnPolicy, readStored } from '../../../src/browser/watch.ts';
import { resetBrowser, stored } from '../../browser/fake-browser.ts';
import { declared, policy } from '../../core/facts.ts';

const HOST = 'data.town.example';
const target = { storeId: '0', host: HOST };
const own = policy(declared());
const chosen = policy(declared({ name: 'chosen' }));

beforeEach(resetBrowser);

test.each([
  { what: 'its own', store: async () => storeOwnPolicy(target, own), held: own },
  { what: 'the chosen one', store: async () => storeChosenPolicy(target, chosen), held: chosen },
  {
    what: 'the chosen one, whichever came last',
    store: async () => {
      await storeChosenPolicy(target, chosen);
      await storeOwnPolicy(target, own);
    },
    held: chosen,
  },
])('a portal is held against $what', async ({ store, held }) => {
  await store();
  expect((await readStored(target, 'en')).policy).toEqual(held);
});

test.each([
  { what: 'another language', readBy: target, language: 'fr' },
  { what: 'another cookie store', readBy: { ...target, storeId: '1' }, language: 'en' },
  { what: 'another host', readBy: { ...target, host: `www.${HOST}` }, language: 'en' },
])('a policy is not taken for the one of $what', async ({ readBy, language }) => {
  await storeOwnPolicy(target, own);
  expect(await readOwnPolicy(target, 'en')).toEqual(own);
  expect(await readOwnPolicy(readBy, language)).toBeNull();
});

test('to forget takes both, and leaves other portals’ alone', async () => {
  const other = { ...target, host: 'data.other.example' };
  await storeOwnPolicy(other, own);
  const before = stored();
  await storeOwnPolicy(target, own);
  await storeChosenPolicy(target, chosen);
  await forgetPolicies(target);
  expect(stored()).toEqual(before);
});
