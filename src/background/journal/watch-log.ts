import { browser } from '../../browser/browser.ts';
import { userAgent } from '../../browser/user-agent.ts';
import {
  belongsTo,
  readWatches,
  WATCHES,
  type Watch,
  type Watches,
  type WatchTarget,
  watchId,
} from '../../browser/watch.ts';
import type { JournalEvent } from '../../core/journal/event.ts';
import { EMPTY_INDEX, type NextBatch, nextBatch } from './next-batch.ts';
import { droppedEvents, type EventsById, openPendingEvents } from './pending-events.ts';

interface Appended {
  readonly watches: readonly Watch[];
  readonly stored: Promise<void>;
}

/** How long events are gathered for one write; the inbox holds them meanwhile. */
const GATHER_MS = 100;

/**
 * The only writer of journals. Events are gathered for a moment, since a page sets many cookies at once; those that
 * arrive during a write share the next one.
 *
 *     append ─▶ pending ─▶ one write: the new batch, the index that counts it, and the inbox items that it removes
 *
 * A worker that dies between two writes leaves batch and index in agreement, and the next one goes on behind them.
 */
export function openWatchLog() {
  let watches: Watches = {};
  let loaded: Promise<void> | null = null;
  const pending = openPendingEvents();
  /** Keys of the inbox items whose events are pending. */
  let handled: string[] = [];
  let writing: Promise<void> = Promise.resolve();
  let scheduled: Promise<void> | null = null;

  return {
    /** Begins a watch, or notes where the portal of a running one is served now. @returns whether it is new */
    async begin(target: WatchTarget, origin: string): Promise<boolean> {
      await load();
      const id = watchId(target);
      const known = watches[id];
      const browserNow = userAgent();
      const told = browserNow ? { userAgent: browserNow } : {};
      watches = { ...watches, [id]: { ...EMPTY_INDEX, ...known, ...target, ...told, origin } };
      return known === undefined;
    },

    /** Notes what was learnt of the portal of a running watch. */
    async learn(target: WatchTarget, learnt: Pick<Watch, 'recognised' | 'site'>): Promise<void> {
      const id = watchId(target);
      const known = (await load())[id];
      if (!known) return;
      watches = { ...watches, [id]: { ...known, ...learnt } };
      await schedule();
    },

    /**
     * Adds events to every watch that each `concerns`, behind all that were added before.
     * @param item key of the inbox item that they come from; the write that stores them removes it
     * @returns those watches, and a promise that settles when the events are stored
     */
    async append(
      concerns: (watch: Watch, event: JournalEvent) => boolean,
      events: readonly JournalEvent[],
      item?: string,
    ): Promise<Appended> {
      const concerned: Watch[] = [];
      for (const watch of Object.values(await load())) {
        const its = events.filter((event) => concerns(watch, event));
        if (its.length === 0) continue;
        concerned.push(watch);
        pending.add(watchId(watch), its);
      }
      if (item !== undefined) handled.push(item);
      const waits = concerned.length > 0 || item !== undefined;
      return { watches: concerned, stored: waits ? schedule() : Promise.resolve() };
    },

    /** Ends watches and removes all that is stored of them. */
    async forget(ended: (watch: Watch) => boolean): Promise<void> {
      const gone = Object.values(await load())
        .filter(ended)
        .map(watchId);
      if (gone.length === 0) return;
      await writing;
      gone.forEach(pending.forget); // a watch that begins anew must not get what a failed write left
      watches = Object.fromEntries(Object.entries(watches).filter(([id]) => !gone.includes(id)));
      await browser.storage.session.set({ [WATCHES]: watches });
      const keys = Object.keys(await browser.storage.session.get(null));
      await browser.storage.session.remove(keys.filter((key) => gone.some((id) => belongsTo(id, key))));
    },

    /** Settles when all that was added so far is stored. */
    stored: (): Promise<void> => scheduled ?? writing,

    async find(target: WatchTarget): Promise<Watch | null> {
      return (await load())[watchId(target)] ?? null;
    },
  } as const;

  async function load(): Promise<Watches> {
    loaded ??= readWatches().then((stored) => {
      watches = stored;
      // Events that waited for room died with their worker: only their number is told.
      for (const [id, { waiting }] of Object.entries(stored))
        if (waiting > 0) pending.add(id, [droppedEvents(waiting, Date.now())]);
    });
    await loaded;
    return watches;
  }

  function schedule(): Promise<void> {
    if (!scheduled) {
      scheduled = writing.then(() => new Promise((resolve) => setTimeout(resolve, GATHER_MS))).then(write);
      writing = scheduled.catch(() => undefined); // a failed write must not block the next
    }
    return scheduled;
  }

  async function write(): Promise<void> {
    scheduled = null;
    const batch = pending.takeAll();
    const items = handled;
    handled = [];
    const removable = [...items];
    try {
      const next = await Promise.all(
        [...batch].flatMap(([id, events]) => {
          const watch = watches[id];
          return watch ? [nextBatch(watch, events)] : [];
        }),
      );
      const stored = Object.fromEntries(next.map(({ key, text }) => [key, text]));
      // One call does both. Were the worker killed between two, the next one would count the events of these items twice.
      const emptied = Object.fromEntries(items.map((key) => [key, null]));
      const index = indexWith(next);
      const indexed = Object.keys(index).length > 0 ? { [WATCHES]: index } : {};
      await browser.storage.session.set({ ...stored, ...emptied, ...indexed });
      watches = indexWith(next); // computed again: a watch may have begun meanwhile
      removable.push(...next.flatMap(({ replaces }) => replaces));
    } catch (error) {
      handled.unshift(...items);
      await postpone(batch);
      throw error;
    }
    await browser.storage.session.remove(removable);
  }

  /** Puts events back that could not be stored, and tries to store at least their number. */
  async function postpone(batch: EventsById): Promise<void> {
    for (const [id, waiting] of pending.putBack(batch)) {
      const watch = watches[id];
      if (watch) watches = { ...watches, [id]: { ...watch, waiting } };
    }
    await browser.storage.session.set({ [WATCHES]: watches }).catch(() => undefined); // there is no room for it either
  }

  function indexWith(next: readonly NextBatch[]): Watches {
    const grown = next.flatMap(({ id, index }) => (watches[id] ? [[id, { ...watches[id], ...index }] as const] : []));
    return { ...watches, ...Object.fromEntries(grown) };
  }
}

export type WatchLog = ReturnType<typeof openWatchLog>;
