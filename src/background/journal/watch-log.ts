import { browser } from '../../browser/browser.ts';
import { userAgent } from '../../browser/user-agent.ts';
import {
  belongsTo,
  GATHERING,
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

/** A page sets many cookies at once: events are gathered until none came for this time. */
const REST_MS = 25;
/** But not for longer than this: a worker that is killed by force loses them. */
const MAX_GATHER_MS = 250;

/**
 * The only writer of journals. Each event is written once: those of a moment together, and those that arrive during a
 * write with the next one.
 *
 *     append ─▶ pending ─▶ one write: the new batch, and the index that counts it
 *
 * A worker that stops between two writes leaves batch and index in agreement, and the next one goes on behind them.
 * Browsers stop a worker after half a minute without events. One that is killed by force may lose what was pending: a
 * mark, set while something is, tells the next one, which notes that the watches were interrupted.
 */
export function openWatchLog() {
  let watches: Watches = {};
  let loaded: Promise<void> | null = null;
  const pending = openPendingEvents();
  /** How often something was added. */
  let added = 0;
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
     * @returns those watches, and a promise that settles when the events are stored
     */
    async append(
      concerns: (watch: Watch, event: JournalEvent) => boolean,
      events: readonly JournalEvent[],
    ): Promise<Appended> {
      const concerned: Watch[] = [];
      for (const watch of Object.values(await load())) {
        const its = events.filter((event) => concerns(watch, event));
        if (its.length === 0) continue;
        concerned.push(watch);
        pending.add(watchId(watch), its);
      }
      return { watches: concerned, stored: concerned.length > 0 ? schedule() : Promise.resolve() };
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
    loaded ??= browser.storage.session.get([WATCHES, GATHERING]).then((stored) => {
      watches = (stored[WATCHES] as Watches | undefined) ?? {};
      const interrupted = stored[GATHERING] === true;
      for (const [id, { waiting }] of Object.entries(watches)) {
        // Events that waited for room died with their worker: only their number is told.
        if (waiting > 0) pending.add(id, [droppedEvents(waiting, Date.now())]);
        if (interrupted) pending.add(id, [{ kind: 'dropped', at: Date.now(), writes: 0, interruptions: 1 }]);
      }
      if (interrupted) schedule().catch(console.warn);
    });
    await loaded;
    return watches;
  }

  function schedule(): Promise<void> {
    added++;
    if (!scheduled) {
      browser.storage.session.set({ [GATHERING]: true }).catch(() => undefined); // storage is full
      scheduled = writing.then(gathered).then(write);
      writing = scheduled.catch(() => undefined); // a failed write must not block the next
    }
    return scheduled;
  }

  async function gathered(): Promise<void> {
    const until = Date.now() + MAX_GATHER_MS;
    for (let known = 0; known !== added && Date.now() < until; ) {
      known = added;
      await new Promise((resolve) => setTimeout(resolve, REST_MS));
    }
  }

  async function write(): Promise<void> {
    scheduled = null;
    const batch = pending.takeAll();
    let next: readonly NextBatch[];
    try {
      next = await Promise.all(
        [...batch].flatMap(([id, events]) => {
          const watch = watches[id];
          return watch ? [nextBatch(watch, events)] : [];
        }),
      );
      const stored = Object.fromEntries(next.map(({ key, text }) => [key, text]));
      await browser.storage.session.set({ ...stored, ...state(indexWith(next)) });
      watches = indexWith(next); // computed again: a watch may have begun meanwhile
    } catch (error) {
      await postpone(batch);
      throw error;
    }
    const replaced = next.flatMap(({ replaces }) => replaces);
    if (replaced.length > 0) await browser.storage.session.remove(replaced);
  }

  /** Puts events back that could not be stored, and tries to store at least their number. */
  async function postpone(batch: EventsById): Promise<void> {
    for (const [id, waiting] of pending.putBack(batch)) {
      const watch = watches[id];
      if (watch) watches = { ...watches, [id]: { ...watch, waiting } };
    }
    await browser.storage.session.set(state(watches)).catch(() => undefined); // there is no room for it either
  }

  /** What a write says of the log. More may have been added since the write began. */
  function state(index: Watches) {
    return { [WATCHES]: index, [GATHERING]: scheduled !== null };
  }

  function indexWith(next: readonly NextBatch[]): Watches {
    const grown = next.flatMap(({ id, index }) => (watches[id] ? [[id, { ...watches[id], ...index }] as const] : []));
    return { ...watches, ...Object.fromEntries(grown) };
  }
}

export type WatchLog = ReturnType<typeof openWatchLog>;
