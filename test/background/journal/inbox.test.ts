import { beforeEach, expect, test } from 'vitest';
import { resetBrowser, stored, writes } from '../../browser/fake-browser.ts';
import { HOST } from '../../core/facts.ts';

const { openInbox } = await import('../../../src/background/journal/inbox.ts');

const visit = (at: number) => ({ kind: 'navigation', at, tabId: 1, url: `https://${HOST}/` }) as const;

beforeEach(resetBrowser);

test('the first of a burst goes to the storage at once, the others together', async () => {
  const inbox = openInbox();
  const kept = [inbox.keep(visit(0)).kept];
  expect(writes).toHaveLength(1); // nothing was waited for
  for (let at = 1; at < 100; at++) kept.push(inbox.keep(visit(at)).kept);
  await Promise.all(kept);
  expect(writes.map((items) => Object.keys(items).length)).toEqual([1, 99]);
});

test('the next worker finds them in the order in which they came', async () => {
  const inbox = openInbox();
  await Promise.all([3, 3, 5, 4].map((at) => inbox.keep(visit(at)).kept));
  const left = await openInbox().left();
  expect(left.map(({ item }) => item.at)).toEqual([3, 3, 4, 5]);
  expect(left.map(({ key }) => key).sort()).toEqual(Object.keys(stored()).sort());
});
