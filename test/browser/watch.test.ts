import './fake-browser.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { batchKeys, belongsTo, CHOSEN, policyKey, readStored, WATCHES, type Watch } from '../../src/browser/watch.ts';
import { changed, HOST, policy, START } from '../core/facts.ts';
import { resetBrowser } from './fake-browser.ts';

const target = { storeId: '0', host: HOST };
const ID = `0/${HOST}`;
const watch: Watch = { ...target, origin: `https://${HOST}`, first: 1, batches: 3, size: 0, compactAt: 1, waiting: 0 };
const store = (items: object) => chrome.storage.session.set(items);

beforeEach(resetBrowser);

test('the batches of a watch are those that no compacting replaced', () => {
  expect(batchKeys(watch)).toEqual([`events/${ID}/1`, `events/${ID}/2`]);
});

test.each([
  { key: `events/${ID}/0`, belongs: true },
  { key: `policy/${ID}/chosen`, belongs: true },
  { key: `events/1${ID}/0`, belongs: false },
  { key: `events/0/x.${HOST}/0`, belongs: false },
  { key: WATCHES, belongs: false },
])('$key belongs to the watch: $belongs', ({ key, belongs }) => {
  expect(belongsTo(ID, key)).toBe(belongs);
});

describe('what is stored of a portal', () => {
  test('is nothing before its first visit', async () => {
    expect(await readStored(target, 'en')).toEqual({ journal: [], policy: null, recognised: null, site: null });
  });

  test('is its batches in order, and the number of events that wait', async () => {
    const [a, b] = [changed({ name: 'a' }), changed({ name: 'b' })];
    await store({ [WATCHES]: { [ID]: { ...watch, waiting: 5, site: 'opendatasoft.com' } } });
    await store({ [`events/${ID}/1`]: JSON.stringify([a]), [`events/${ID}/2`]: JSON.stringify([b]) });
    expect(await readStored(target, 'en')).toMatchObject({
      journal: [a, b, { kind: 'dropped', at: START, writes: 0, events: 5 }],
      site: 'opendatasoft.com',
    });
  });

  test('is the chosen document before the portal’s own policy', async () => {
    const own = policy();
    const chosen = { ...own, source: { kind: 'chosen-file', name: 'a.txt' } } as const;
    await store({ [policyKey(ID, 'en')]: JSON.stringify(own) });
    expect((await readStored(target, 'en')).policy).toEqual(own);
    expect((await readStored(target, 'fr')).policy).toBeNull();
    await store({ [policyKey(ID, CHOSEN)]: JSON.stringify(chosen) });
    expect((await readStored(target, 'en')).policy).toEqual(chosen);
  });
});
