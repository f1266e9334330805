import { browser } from '../../browser/browser.ts';
import { batchKey, batchKeys, eventsIn, type Watch, watchId } from '../../browser/watch.ts';
import { compact } from '../../core/journal/compact.ts';
import type { Journal } from '../../core/journal/event.ts';

/** About a thousand events: a journal of this length is compacted. */
const COMPACT_AT_CHARACTERS = 400_000;
/** The newest events, which compacting leaves as they are. */
const KEPT_EVENTS = 400;
/** A compacted journal is trimmed to this length. It may double before it is compacted again, and all portals share the room. */
const MAX_COMPACTED_CHARACTERS = 750_000;

type BatchIndex = Pick<Watch, 'first' | 'batches' | 'size' | 'compactAt' | 'waiting'>;

/** The index of a journal without batches. */
export const EMPTY_INDEX: BatchIndex = {
  first: 0,
  batches: 0,
  size: 0,
  compactAt: COMPACT_AT_CHARACTERS,
  waiting: 0,
};

/** One more batch of a watch's journal. */
export interface NextBatch {
  /** Of the watch. */
  readonly id: string;
  readonly key: string;
  /** Its events, as JSON. */
  readonly text: string;
  /** The watch's index once the batch is stored. */
  readonly index: BatchIndex;
  /** The keys of the batches that it replaces. */
  readonly replaces: readonly string[];
}

/** Makes the next batch of a journal. When the journal has grown long, this batch holds all of it, compacted. */
export async function nextBatch(watch: Watch, events: Journal): Promise<NextBatch> {
  const id = watchId(watch);
  const key = batchKey(id, watch.batches);
  const batches = watch.batches + 1;
  const text = JSON.stringify(events);
  const size = watch.size + text.length;
  if (size < watch.compactAt) {
    const { first, compactAt } = watch;
    return { id, key, text, index: { first, batches, size, compactAt, waiting: 0 }, replaces: [] };
  }
  const replaces = batchKeys(watch);
  const stored = await browser.storage.session.get([...replaces]);
  const journal = [...replaces.flatMap((old) => eventsIn(stored[old])), ...events];
  const { site = null, userAgent = null } = watch;
  const compacted = JSON.stringify(compact(journal, KEPT_EVENTS, MAX_COMPACTED_CHARACTERS, site, userAgent));
  // A journal that could not be compacted far is left to grow, or every event would compact it again.
  const compactAt = Math.max(COMPACT_AT_CHARACTERS, 2 * compacted.length);
  const index = { first: watch.batches, batches, size: compacted.length, compactAt, waiting: 0 };
  return { id, key, text: compacted, index, replaces };
}
