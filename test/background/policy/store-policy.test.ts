import '../../browser/fake-browser.ts';
import { beforeEach, expect, test } from 'vitest';
import { forgetPolicies, storeChosenPolicy, storeOwnPolicy } from '../../../src/background/policy/store-policy.ts';
import { readOwnPolicy, readStored, WATCHES, watchId } from '../../../src/browser/watch.ts';
import { limitStorage, resetBrowser, stored } from '../../browser/fake-browser.ts';
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

/** Portals that are watched, and a policy of a million characters for each; the first was read first. */
async function watchPortals(count: number) {
  const portals = Array.from({ length: count }, (_, index) => ({ storeId: '0', host: `town-${index}.example` }));
  await chrome.storage.session.set({ [WATCHES]: Object.fromEntries(portals.map((one) => [watchId(one), one])) });
  return portals.map((portal, readAt) => ({ portal, long: { ...own, readAt, text: 'x'.repeat(1_000_000) } }));
}

const stateOf = async (portal: typeof target): Promise<string> => {
  const { policy: found } = await readStored(portal, 'en');
  return found?.kind === 'not-found' ? found.failure.kind : String(found?.kind);
};

test('of many long policies those that were read longest ago are let go of, and that is said', {
  tags: 'long',
}, async () => {
  const portals = await watchPortals(6);
  await Promise.all(portals.map(({ portal, long }) => storeOwnPolicy(portal, long)));
  const states = await Promise.all(portals.map(({ portal }) => stateOf(portal)));
  expect(states).toEqual(['no-room', 'no-room', 'no-room', 'read', 'read', 'read']);
});

test.each([
  { room: 1_500_000, states: ['read', 'no-room'] },
  { room: 900_000, states: ['no-room', 'no-room'] },
])('where journals leave room for $room characters, two policies are $states', async ({ room, states }) => {
  limitStorage(room);
  const portals = await watchPortals(2);
  for (const { portal, long } of portals) await storeOwnPolicy(portal, long);
  expect(await Promise.all(portals.map(({ portal }) => stateOf(portal)))).toEqual(states);
});

test('a policy is stored as text', async () => {
  await storeOwnPolicy(target, own);
  expect(Object.values(stored())).toEqual([JSON.stringify(own)]);
});
