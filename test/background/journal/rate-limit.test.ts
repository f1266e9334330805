import '../../browser/fake-browser.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import { EMPTY_INDEX } from '../../../src/background/journal/next-batch.ts';
import { openRateLimit } from '../../../src/background/journal/rate-limit.ts';
import type { JournalEvent } from '../../../src/core/journal/event.ts';
import { cookie, HOST, START } from '../../core/facts.ts';

const watch = (host: string, storeId = '0') => ({ ...EMPTY_INDEX, host, storeId, origin: `https://${host}` });

beforeEach(() => {
  vi.useFakeTimers();
});

/** Limits so many changes of a portal's cookie and as many of another's, all at one moment. */
function limit(changes: number) {
  const told: { readonly event: JournalEvent; readonly hosts: readonly string[] }[] = [];
  const watches = [watch(HOST), watch('other.example'), watch(HOST, '1')];
  const hasRoom = openRateLimit((concerns, event) =>
    told.push({ event, hosts: watches.filter(concerns).map(({ host, storeId }) => `${storeId}/${host}`) }),
  );
  const kept = Array.from({ length: changes }, () => [
    hasRoom(cookie(), START),
    hasRoom(cookie({ domain: 'other.example' }), START),
  ]).flat();
  return { kept: kept.filter((isKept) => isKept).length, told };
}

test('changes within a second’s room are kept, and nothing is told', () => {
  const { kept, told } = limit(250);
  vi.runAllTimers();
  expect(kept).toBe(500);
  expect(told).toEqual([]);
});

test('changes without room are counted, and each portal is told its own number', () => {
  const { kept, told } = limit(1000);
  expect(kept).toBe(500);
  expect(told).toEqual([]);
  vi.runAllTimers();
  expect(told).toMatchObject([
    { event: { kind: 'dropped', writes: 0, changes: 750 }, hosts: [`0/${HOST}`] },
    { event: { kind: 'dropped', writes: 0, changes: 750 }, hosts: ['0/other.example'] },
  ]);
});
