import '../../browser/fake-browser.ts';
import { expect, test } from 'vitest';
import { openRoutingMemory } from '../../../src/background/journal/routing-memory.ts';

const portal = { storeId: '0', host: 'data.town.example' };

test('a message is repeated when its id was there before', () => {
  const memory = openRoutingMemory();
  expect(['a', 'b', 'a'].map(memory.isRepeated)).toEqual([false, false, true]);
});

test('of many ids the oldest are forgotten', () => {
  const memory = openRoutingMemory();
  for (let n = 0; n <= 1000; n++) memory.isRepeated(`page/${n}`);
  expect(memory.isRepeated('page/1000')).toBe(true);
  expect(memory.isRepeated('page/0')).toBe(false);
});

test('embedded hosts are known by portal and cookie store', () => {
  const memory = openRoutingMemory();
  for (const host of ['maps.example', 'cdn.example', 'maps.example']) memory.noteEmbedded(portal, host);
  expect(memory.embeddedIn(portal)).toEqual(['maps.example', 'cdn.example']);
  expect(memory.embeddedIn({ ...portal, storeId: '1' })).toEqual([]);
});
