import '../../browser/fake-browser.ts';
import { beforeEach, expect, test } from 'vitest';
import { EMPTY_INDEX, nextBatch } from '../../../src/background/journal/next-batch.ts';
import { resetBrowser } from '../../browser/fake-browser.ts';
import { changed, HOST } from '../../core/facts.ts';

const watch = { ...EMPTY_INDEX, storeId: '0', host: HOST, origin: `https://${HOST}` };
const events = Array.from({ length: 900 }, (_, n) => changed({ name: 'a' }, { after: n * 3000 }));

beforeEach(resetBrowser);

test('a batch goes behind the stored ones', async () => {
  const batch = await nextBatch({ ...watch, batches: 2, size: 10 }, [changed()]);
  expect(batch).toMatchObject({ id: `0/${HOST}`, key: `events/0/${HOST}/2`, replaces: [] });
  expect(JSON.parse(batch.text)).toEqual([changed()]);
  expect(batch.index).toMatchObject({ first: 0, batches: 3, size: 10 + batch.text.length, waiting: 0 });
});

test('a long journal is compacted into one batch, which replaces the others', async () => {
  await chrome.storage.session.set({ [`events/0/${HOST}/0`]: JSON.stringify(events) });
  const batch = await nextBatch({ ...watch, batches: 1, size: 399_999 }, [changed({ name: 'b' })]);
  expect(batch).toMatchObject({ key: `events/0/${HOST}/1`, replaces: [`events/0/${HOST}/0`] });
  expect(batch.index).toMatchObject({ first: 1, batches: 2, size: batch.text.length, compactAt: 400_000 });
  expect(JSON.parse(batch.text)[0]).toMatchObject({ kind: 'compacted' });
  expect(batch.text.length).toBeLessThan(399_999);
});

test('a journal that cannot be compacted far is left to double first', async () => {
  const many = Array.from({ length: 400 }, (_, n) => changed({ name: `${n}${'x'.repeat(1000)}` }));
  const { text, index } = await nextBatch({ ...watch, size: 399_999 }, many);
  expect(text.length).toBeGreaterThan(200_000);
  expect(index.compactAt).toBe(2 * text.length);
});
