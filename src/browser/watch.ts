import type { UserAgent } from '../core/cookie/user-agent.ts';
import type { Journal } from '../core/journal/event.ts';
import type { FoundPolicy } from '../core/policy/policy.ts';
import type { Portal } from '../core/portal/portal.ts';
import { browser } from './browser.ts';

/** One portal host in one cookie store. A watch begins with a visit and ends with the browser. */
export interface Watch {
  readonly storeId: string;
  readonly host: string;
  /** Where the portal is served, with the port: its policy is asked for there. */
  readonly origin: string;
  /** The stored batches of events: from `first` on, and before `batches`. */
  readonly first: number;
  readonly batches: number;
  /** Their length in characters, and the length at which they are compacted. */
  readonly size: number;
  readonly compactAt: number;
  /** How many more events wait for room. */
  readonly waiting: number;
  /** What the portal's pages showed so far, if the host's name does not tell. */
  readonly recognised?: Portal;
  /** The host's registrable domain by the Public Suffix List, if its name does not tell. */
  readonly site?: string;
  /** The browser that tells its journal, if we know it. */
  readonly userAgent?: UserAgent;
}

export type WatchTarget = Pick<Watch, 'storeId' | 'host'>;

/*
 * What storage.session holds:
 *
 *   watches                    { [id]: Watch }
 *   events/<id>/<n>            JournalEvent[] as text, the n-th batch: written once, never rewritten; compacting makes
 *                              one new batch of a long journal, and removes the old ones
 *   gathering                  true while events wait for their write: a worker that finds it follows one that was killed
 *   policy/<id>/<language>     FoundPolicy as text: the portal's own
 *   policy/<id>/chosen         FoundPolicy as text: the document that the user chose instead
 *   policy/<id>/links          LinkChoice as text: which links to a policy the portal's pages show
 *   page/<id>/<key>            true: the address of a report page has the key, so that it names no host in a history
 *   intent                     Intent: why a permission is asked for, until the user answers
 *   columns                    ColumnSetup: how the reader set up the columns of the report page's table
 */
export const WATCHES = 'watches';
export const GATHERING = 'gathering';
export type Watches = Readonly<Record<string, Watch>>;
export const watchId = ({ storeId, host }: WatchTarget): string => `${storeId}/${host}`;
export const isWatch = (target: WatchTarget) => (watch: WatchTarget) => watchId(watch) === watchId(target);
export const batchKey = (id: string, batch: number): string => `events/${id}/${batch}`;
export const batchKeys = (watch: Watch): readonly string[] =>
  Array.from({ length: watch.batches - watch.first }, (_, n) => batchKey(watchId(watch), watch.first + n));
export const policyKey = (id: string, which: string): string => `policy/${id}/${which}`;
export const CHOSEN = 'chosen';

/**
 * What is stored as text; null when nothing is. Batches and policies are: that is quicker, and takes a third of the room
 * that Chromium counts for objects.
 */
export const storedIn = (text: unknown) => JSON.parse(String(text ?? null));
export const eventsIn = (batch: unknown): Journal => storedIn(batch) ?? [];

/** Whether a key holds something of this watch. */
export const belongsTo = (id: string, key: string): boolean => key.includes(`/${id}/`);

export async function readWatches(): Promise<Watches> {
  const { [WATCHES]: watches } = await browser.storage.session.get(WATCHES);
  return (watches as Watches | undefined) ?? {};
}

interface Stored {
  readonly journal: Journal;
  readonly policy: FoundPolicy | null;
  readonly recognised: Portal | null;
  readonly site: string | null;
  /** Undefined when it is not known. */
  readonly userAgent: UserAgent | undefined;
}

/**
 * Reads what is stored of a portal: nothing when it was not visited since the browser started.
 * @param attempts how often to read, since the worker may compact the journal between index and batches
 */
export async function readStored(target: WatchTarget, language: string, attempts = 3): Promise<Stored> {
  const id = watchId(target);
  const watch = (await readWatches())[id];
  const keys = watch ? batchKeys(watch) : [];
  const [chosen, own] = [policyKey(id, CHOSEN), policyKey(id, language)];
  const stored = await browser.storage.session.get([...keys, chosen, own]);
  if (attempts > 1 && keys.some((key) => stored[key] === undefined)) return readStored(target, language, attempts - 1);
  return {
    journal: withWaiting(
      keys.flatMap((key) => eventsIn(stored[key])),
      watch?.waiting ?? 0,
    ),
    policy: storedIn(stored[chosen] ?? stored[own]),
    recognised: watch?.recognised ?? null,
    site: watch?.site ?? null,
    userAgent: watch?.userAgent,
  };
}

function withWaiting(journal: Journal, waiting: number): Journal {
  const last = journal.at(-1);
  return last && waiting > 0 ? [...journal, { kind: 'dropped', at: last.at, writes: 0, events: waiting }] : journal;
}

/** Reads the portal's own policy as it was last found, whatever the user chose instead. */
export async function readOwnPolicy(target: WatchTarget, language: string): Promise<FoundPolicy | null> {
  const key = policyKey(watchId(target), language);
  return storedIn((await browser.storage.session.get(key))[key]);
}
