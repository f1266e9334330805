import { beforeEach, expect, test } from 'vitest';
import { resetBrowser, stored, writes } from '../../browser/fake-browser.ts';
import { HOST } from '../../core/facts.ts';

const { openArrivals } = await import('../../../src/background/journal/inbox.ts');

const visit = (at: number) => ({ kind: 'navigation', at, tabId: 1, url: `https://${HOST}/` }) as const;

beforeEach(resetBrowser);

test('the first of a burst goes to the storage at once, the others together', async () => {
  const arrivals = openArrivals();
  const kept = [arrivals.keep(visit(0)).kept];
  expect(writes).toHaveLength(1); // nothing was waited for
  for (let at = 1; at < 100; at++) kept.push(arrivals.keep(visit(at)).kept);
  await Promise.all(kept);
  expect(writes.map((items) => Object.keys(items).length)).toEqual([1, 99]);
});

test('the next worker finds them in the order in which they came', async () => {
  const arrivals = openArrivals();
  await Promise.all([3, 3, 5, 4].map((at) => arrivals.keep(visit(at)).kept));
  const left = await openArrivals().left();
  expect(left.map(({ arrival }) => arrival.at)).toEqual([3, 3, 4, 5]);
  expect(left.map(({ key }) => key).sort()).toEqual(Object.keys(stored()).sort());
});
