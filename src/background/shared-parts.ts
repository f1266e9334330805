import type { SerialQueue } from '../browser/serial-queue.ts';
import type { Badges } from './badge/badges.ts';
import type { WatchLog } from './journal/watch-log.ts';
import type { Policies } from './policy/policies.ts';

/** What each of the worker's handlers works with. */
export interface SharedParts {
  readonly log: WatchLog;
  readonly inTurn: SerialQueue;
  readonly badges: Badges;
  readonly policies: Policies;
}
