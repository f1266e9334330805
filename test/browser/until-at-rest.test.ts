import './fake-browser.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from '../../src/browser/browser.ts';
import { MAX_REST_MS, REST_MS, untilAtRest } from '../../src/browser/until-at-rest.ts';
import { openTab, resetBrowser } from './fake-browser.ts';

const target = { storeId: '0', host: 'a.example' };

/** An event of the browser's interface, and who listens. */
function event<Args extends unknown[]>() {
  const listeners = new Set<(...args: Args) => void>();
  return {
    listeners,
    addListener: (listener: (...args: Args) => void) => listeners.add(listener),
    removeListener: (listener: (...args: Args) => void) => listeners.delete(listener),
    tell: (...args: Args) => {
      for (const listener of listeners) listener(...args);
    },
  };
}

let stored: ReturnType<typeof event<[object, string]>>;
let updated: ReturnType<typeof event<[number, object, object]>>;
let status: string;
let ended: string;

beforeEach(() => {
  vi.useFakeTimers();
  resetBrowser();
  openTab(1, '0', 'https://a.example/');
  [stored, updated, status, ended] = [event(), event(), 'complete', 'waits'];
  Object.assign(browser.storage, { onChanged: stored });
  Object.assign(browser.tabs, { onUpdated: updated, get: async (id: number) => ({ id, status }) });
});

function wait(signal = new AbortController().signal): void {
  untilAtRest(target, signal).then(
    () => (ended = 'at rest'),
    () => (ended = 'stopped'),
  );
}
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

test('pages of which nothing is told are at rest, and nobody listens any more', async () => {
  wait();
  await pass(REST_MS - 1);
  expect(ended).toBe('waits');
  await pass(1);
  expect([ended, stored.listeners.size, updated.listeners.size]).toEqual(['at rest', 0, 0]);
});

test.each([
  { what: 'an event of the watch', tell: () => stored.tell({ 'events/0/a.example/3': {} }, 'session'), waits: true },
  { what: 'one of another watch', tell: () => stored.tell({ 'events/0/b.example/3': {} }, 'session'), waits: false },
  {
    what: 'a page that loads',
    tell: () => updated.tell(1, { status: 'loading' }, { url: 'https://a.example/x' }),
    waits: true,
  },
  { what: 'a page that is renamed', tell: () => updated.tell(1, {}, { url: 'https://a.example/' }), waits: false },
  {
    what: 'another site’s page',
    tell: () => updated.tell(2, { status: 'loading' }, { url: 'https://b.example/' }),
    waits: false,
  },
])('$what: it waits anew: $waits', async ({ tell, waits }) => {
  wait();
  await pass(REST_MS - 1);
  tell();
  await pass(1);
  expect(ended).toBe(waits ? 'waits' : 'at rest');
  await pass(REST_MS);
  expect(ended).toBe('at rest');
});

test('a page that is still loading is waited for, but not for ever', async () => {
  status = 'loading';
  wait();
  await pass(MAX_REST_MS - 1);
  expect(ended).toBe('waits');
  await pass(1);
  expect(ended).toBe('at rest');
});

test('it can be stopped', async () => {
  const stop = new AbortController();
  wait(stop.signal);
  stop.abort();
  await pass(0);
  expect([ended, stored.listeners.size, updated.listeners.size]).toEqual(['stopped', 0, 0]);
});
