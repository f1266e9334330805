import './fake-browser.ts';
import { expect, test, vi } from 'vitest';
import { browser } from '../../src/browser/browser.ts';
import { followWatch } from '../../src/browser/follow-watch.ts';

test('a portal is painted now, and again when something of its watch is stored', async () => {
  const listeners: ((changes: object, area: string) => void)[] = [];
  Object.assign(browser.storage, { onChanged: { addListener: (listener: () => void) => listeners.push(listener) } });
  const paint = vi.fn(async () => {});
  await followWatch({ storeId: '0', host: 'a.example' }, paint, console.error);
  expect(paint).toHaveBeenCalledTimes(1);
  const tell = async (key: string, area = 'session') => {
    for (const listener of listeners) listener({ [key]: {} }, area);
    await new Promise(setImmediate);
  };
  await tell('events/0/b.example/1');
  await tell('events/0/a.example/1', 'local');
  expect(paint).toHaveBeenCalledTimes(1);
  await tell('events/0/a.example/1');
  await tell('policy/0/a.example/en');
  expect(paint).toHaveBeenCalledTimes(3);
});

test('changes during a painting share the next one', async () => {
  const listeners: ((changes: object, area: string) => void)[] = [];
  Object.assign(browser.storage, { onChanged: { addListener: (listener: () => void) => listeners.push(listener) } });
  let finish = (): void => {};
  const paint = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)));
  const first = followWatch({ storeId: '0', host: 'a.example' }, paint, console.error);
  await new Promise(setImmediate);
  for (const key of ['events/0/a.example/1', 'events/0/a.example/2'])
    for (const listener of listeners) listener({ [key]: {} }, 'session');
  expect(paint).toHaveBeenCalledTimes(1);
  finish();
  await first;
  await new Promise(setImmediate);
  expect(paint).toHaveBeenCalledTimes(2);
  finish();
  await new Promise(setImmediate);
  expect(paint).toHaveBeenCalledTimes(2);
});

test('a painting that fails is told, and the next change is painted all the same', async () => {
  const listeners: ((changes: object, area: string) => void)[] = [];
  Object.assign(browser.storage, { onChanged: { addListener: (listener: () => void) => listeners.push(listener) } });
  const paint = vi.fn(async () => {}).mockRejectedValueOnce('broken');
  const fail = vi.fn();
  await followWatch({ storeId: '0', host: 'a.example' }, paint, fail);
  expect(fail.mock.calls).toEqual([['broken']]);
  for (const listener of listeners) listener({ 'events/0/a.example/1': {} }, 'session');
  await new Promise(setImmediate);
  expect(paint).toHaveBeenCalledTimes(2);
  expect(fail).toHaveBeenCalledTimes(1);
});
