import '../../browser/fake-browser.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import { listenToChanges } from '../../../src/background/journal/listen-to-changes.ts';
import { rawCookie } from '../told.ts';

type Listener = (change: object) => void;
const listeners = new Set<Listener>();
Object.assign(chrome.cookies, {
  onChanged: {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
  },
});

let followed = 0;
let pauses = 0;
let looks = 0;
beforeEach(() => {
  vi.useFakeTimers();
  listeners.clear();
  [followed, pauses, looks] = [0, 0, 0];
  listenToChanges(
    () => followed++,
    () => pauses++,
    () => looks++,
  );
  return () => vi.useRealTimers();
});

const tell = (changes: number): void => {
  for (let n = 0; n < changes; n++) for (const listener of listeners) listener({ cookie: rawCookie });
};

test('three hundred changes within a second are followed', () => {
  tell(300);
  vi.advanceTimersByTime(1000);
  tell(300);
  expect([followed, pauses, looks, listeners.size]).toEqual([600, 0, 0, 1]);
});

test('of more it listens to none for a second, then again, and looks once at what it missed', () => {
  tell(5000);
  expect([followed, pauses, looks, listeners.size]).toEqual([300, 1, 0, 0]);
  vi.advanceTimersByTime(999);
  expect(listeners.size).toBe(0);
  vi.advanceTimersByTime(1);
  expect([pauses, looks, listeners.size]).toEqual([1, 1, 1]);
});
