import { setTimeout as wait } from 'node:timers/promises';
import type { Clock } from './visit-all.ts';

export const clock: Clock = {
  now: () => performance.now(),
  sleep: (ms, signal) => wait(ms, undefined, { signal }).catch(() => undefined),
};
