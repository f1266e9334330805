import type { JournalEvent } from '../core/journal/event.ts';
import { browser } from './browser.ts';
import { batchKey, readWatches, WATCHES, type Watch, type Watches, type WatchTarget, watchId } from './watch.ts';

/**
 * The worker's side of the log: the only writer. Events that arrive while a write is under way go
 * into the next one together, so that none is lost between two writes and none waits for a timer.
 *
 *     append ─▶ pending ─▶ one write: the new batch, and the index that counts it
 *
 * A worker that dies between two writes finds the index as it was, and goes on behind it.
 */
export function openWatchLog() {
  let watches: Watches = {};
  let loaded: Promise<void> | null = null;
  let pending = new Map<string, JournalEvent[]>();
  let writing: Promise<unknown> = Promise.resolve();
  let scheduled: Promise<void> | null = null;

  const load = async (): Promise<Watches> => {
    loaded ??= readWatches().then((stored) => {
      watches = stored;
    });
    await loaded;
    return watches;
  };

  const write = async (): Promise<void> => {
    scheduled = null;
    const batch = pending;
    pending = new Map();
    const stored: Record<string, unknown> = {};
    for (const [id, events] of batch) {
      const watch = watches[id];
      if (!watch) continue;
      stored[batchKey(id, watch.batches)] = events;
      watches = { ...watches, [id]: { ...watch, batches: watch.batches + 1 } };
    }
    await browser.storage.session.set({ ...stored, [WATCHES]: watches });
  };

  const schedule = (): Promise<void> => {
    if (!scheduled) {
      scheduled = writing.then(write);
      writing = scheduled.catch(() => undefined); // a failed write must not block the next
    }
    return scheduled;
  };

  return {
    /** Begins a watch, or notes where the portal of a running one is served now. @returns whether it is new */
    async begin(target: WatchTarget, origin: string): Promise<boolean> {
      await load();
      const id = watchId(target);
      const known = watches[id];
      watches = { ...watches, [id]: { ...target, origin, batches: known?.batches ?? 0 } };
      return known === undefined;
    },

    /** Adds events to every watch that `concerns` picks; resolves when they are stored. */
    async append(concerns: (watch: Watch) => boolean, events: readonly JournalEvent[]): Promise<readonly Watch[]> {
      const concerned = Object.values(await load()).filter(concerns);
      if (concerned.length === 0) return [];
      for (const watch of concerned) pending.set(watchId(watch), [...(pending.get(watchId(watch)) ?? []), ...events]);
      await schedule();
      return concerned;
    },

    async find(target: WatchTarget): Promise<Watch | null> {
      return (await load())[watchId(target)] ?? null;
    },
  } as const;
}
