import { browser } from '../../browser/browser.ts';
import {
  batchKey,
  batchKeys,
  belongsTo,
  eventsIn,
  readWatches,
  WATCHES,
  type Watch,
  type Watches,
  type WatchTarget,
  watchId,
} from '../../browser/watch.ts';
import { compact } from '../../core/journal/compact.ts';
import type { Journal, JournalEvent } from '../../core/journal/event.ts';

interface Appended {
  readonly watches: readonly Watch[];
  readonly stored: Promise<void>;
}

/** A journal of so many characters, about a thousand events, is compacted, and so many of its newest events stay. */
const COMPACT_AT_CHARACTERS = 400_000;
const KEPT_EVENTS = 400;
/** What a compacted journal may be, so that it is compacted again before it has twice of it: the room is for all portals. */
const MAX_COMPACTED_CHARACTERS = 750_000;
/** So many events wait for room where storage stays full; of what is more, the number is kept. */
const MAX_WAITING_EVENTS = 2000;
/** How long events are gathered for one write, in ms; the inbox holds them meanwhile. */
const GATHER_MS = 100;
const EMPTY = { first: 0, batches: 0, size: 0, compactAt: COMPACT_AT_CHARACTERS, waiting: 0 } as const;

/** A watch's next batch, its place in the index, and the batches that it replaces. */
interface Growth {
  readonly id: string;
  readonly key: string;
  /** Its events, as JSON. */
  readonly text: string;
  readonly index: Pick<Watch, 'first' | 'batches' | 'size' | 'compactAt' | 'waiting'>;
  readonly old: readonly string[];
}

async function grow(watch: Watch, events: Journal): Promise<Growth> {
  const id = watchId(watch);
  const next = watch.batches;
  const [key, batches] = [batchKey(id, next), next + 1];
  const text = JSON.stringify(events);
  const size = watch.size + text.length;
  if (size < watch.compactAt) {
    const { first, compactAt } = watch;
    return { id, key, text, index: { first, batches, size, compactAt, waiting: 0 }, old: [] };
  }
  const old = batchKeys(watch);
  const stored = await browser.storage.session.get([...old]);
  const compacted = JSON.stringify(
    compact([...old.flatMap((each) => eventsIn(stored[each])), ...events], KEPT_EVENTS, MAX_COMPACTED_CHARACTERS),
  );
  // What cannot be compacted yet is not tried again at every event.
  const compactAt = Math.max(COMPACT_AT_CHARACTERS, 2 * compacted.length);
  return {
    id,
    key,
    text: compacted,
    index: { first: next, batches, size: compacted.length, compactAt, waiting: 0 },
    old,
  };
}

function bounded(events: JournalEvent[]): JournalEvent[] {
  const [first] = events;
  if (first === undefined || events.length <= MAX_WAITING_EVENTS) return events;
  return [{ kind: 'dropped', at: first.at, writes: 0, events: countOf(events) }];
}

const countOf = (events: Journal): number =>
  events.reduce((sum, event) => sum + (event.kind === 'dropped' ? (event.events ?? 0) : 1), 0);

/**
 * The worker's side of the log: the only writer. Events are gathered for a moment, since a page sets many cookies at
 * once; those that arrive while a write is under way go into the next one together.
 *
 *     append ─▶ pending ─▶ one write: the new batch, the index that counts it, and the inbox items that it removes
 *
 * A worker that dies between two writes finds the index as it was, and goes on behind it.
 */
export function openWatchLog() {
  let watches: Watches = {};
  let loaded: Promise<void> | null = null;
  let pending = new Map<string, JournalEvent[]>();
  let handled: string[] = [];
  let writing: Promise<void> = Promise.resolve();
  let scheduled: Promise<void> | null = null;

  const load = async (): Promise<Watches> => {
    loaded ??= readWatches().then((stored) => {
      watches = stored;
      // A worker that was killed took them along.
      for (const [id, { waiting }] of Object.entries(stored))
        if (waiting > 0) pending.set(id, [{ kind: 'dropped', at: Date.now(), writes: 0, events: waiting }]);
    });
    await loaded;
    return watches;
  };

  const write = async (): Promise<void> => {
    scheduled = null;
    const [batch, done] = [pending, handled];
    [pending, handled] = [new Map(), []];
    const gone = [...done];
    try {
      const grown = await Promise.all(
        [...batch].flatMap(([id, events]) => {
          const watch = watches[id];
          return watch ? [grow(watch, events)] : [];
        }),
      );
      const stored = Object.fromEntries(grown.map(({ key, text }) => [key, text]));
      // Emptied in the same call: a worker killed behind it would else find them, and count them twice.
      const emptied = Object.fromEntries(done.map((key) => [key, null]));
      const index = indexWith(grown);
      const indexed = Object.keys(index).length > 0 ? { [WATCHES]: index } : {};
      await browser.storage.session.set({ ...stored, ...emptied, ...indexed });
      watches = indexWith(grown); // anew: a watch may have begun meanwhile
      gone.push(...grown.flatMap(({ old }) => old));
    } catch (error) {
      handled.unshift(...done);
      await postpone(batch);
      throw error;
    }
    await browser.storage.session.remove(gone);
  };

  /** What is not stored is not counted, but for its number: it goes first in the next write. */
  const postpone = async (batch: ReadonlyMap<string, JournalEvent[]>): Promise<void> => {
    for (const [id, events] of batch) {
      const all = bounded([...events, ...(pending.get(id) ?? [])]);
      pending.set(id, all);
      const watch = watches[id];
      if (watch) watches = { ...watches, [id]: { ...watch, waiting: countOf(all) } };
    }
    await browser.storage.session.set({ [WATCHES]: watches }).catch(() => undefined); // not even for that
  };

  const indexWith = (grown: readonly Growth[]): Watches => ({
    ...watches,
    ...Object.fromEntries(
      grown.flatMap(({ id, index }) => (watches[id] ? [[id, { ...watches[id], ...index }] as const] : [])),
    ),
  });

  const schedule = (): Promise<void> => {
    if (!scheduled) {
      scheduled = writing.then(() => new Promise((resolve) => setTimeout(resolve, GATHER_MS))).then(write);
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
      watches = { ...watches, [id]: { ...EMPTY, ...known, ...target, origin } };
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
     * @param item where they are kept until they are stored
     * @returns those watches, and a promise that settles when the events are stored
     */
    async append(
      concerns: (watch: Watch, event: JournalEvent) => boolean,
      events: readonly JournalEvent[],
      item?: string,
    ): Promise<Appended> {
      const concerned: Watch[] = [];
      for (const watch of Object.values(await load())) {
        const told = events.filter((event) => concerns(watch, event));
        if (told.length === 0) continue;
        concerned.push(watch);
        const id = watchId(watch);
        const waiting = pending.get(id) ?? [];
        waiting.push(...told);
        pending.set(id, waiting);
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
      for (const id of gone) pending.delete(id); // what could not be stored before is not the next watch’s
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
}

export type WatchLog = ReturnType<typeof openWatchLog>;
