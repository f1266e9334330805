import { expect, test } from 'vitest';
import { droppedEvents, openPendingEvents } from '../../../src/background/journal/pending-events.ts';
import { changed, START } from '../../core/facts.ts';

const [a, b, c] = [changed({ name: 'a' }), changed({ name: 'b' }), changed({ name: 'c' })];

test('events are handed over once, by watch and in order', () => {
  const pending = openPendingEvents();
  pending.add('0/x', [a]);
  pending.add('0/y', [b]);
  pending.add('0/x', [c]);
  expect([...pending.takeAll()]).toEqual([
    ['0/x', [a, c]],
    ['0/y', [b]],
  ]);
  expect([...pending.takeAll()]).toEqual([]);
});

test('events that are put back go before those that came meanwhile', () => {
  const pending = openPendingEvents();
  pending.add('0/x', [a]);
  const batch = pending.takeAll();
  pending.add('0/x', [b]);
  expect([...pending.putBack(batch)]).toEqual([['0/x', 2]]);
  expect([...pending.takeAll()]).toEqual([['0/x', [a, b]]]);
});

test('of too many events the number is kept, those dropped before included', () => {
  const pending = openPendingEvents();
  pending.add('0/x', [droppedEvents(10, START), ...Array.from({ length: 2000 }, () => a)]);
  expect([...pending.putBack(pending.takeAll())]).toEqual([['0/x', 2010]]);
  expect([...pending.takeAll()]).toEqual([['0/x', [{ kind: 'dropped', at: START, writes: 0, events: 2010 }]]]);
});

test('a watch that ended leaves nothing', () => {
  const pending = openPendingEvents();
  pending.add('0/x', [a]);
  pending.forget('0/x');
  expect([...pending.takeAll()]).toEqual([]);
});
