import type { Journal } from '../core/journal/event.ts';
import type { FoundPolicy } from '../core/policy/policy.ts';
import type { Portal } from '../core/portal/portal.ts';
import { browser } from './browser.ts';

/** One portal host in one cookie store: it starts with a visit and ends with the browser. */
export interface Watch {
  readonly storeId: string;
  readonly host: string;
  /** Where it is served, with the port: needed to ask for its policy. */
  readonly origin: string;
  /** Which batches of events are stored: from `first` on, and before `batches`. */
  readonly first: number;
  readonly batches: number;
  /** How many characters they are, and at how many they are compacted. */
  readonly size: number;
  readonly compactAt: number;
  /** How many more events wait until there is room for them. */
  readonly waiting: number;
  /** What its pages showed so far, on a host whose name says nothing. */
  readonly recognised?: Portal;
  /** Its registrable domain, by the Public Suffix List, on such a host. */
  readonly site?: string;
}

export type WatchTarget = Pick<Watch, 'storeId' | 'host'>;

/*
 * What storage.session holds:
 *
 *   watches                    { [id]: Watch }
 *   events/<id>/<n>            JournalEvent[] as text, the n-th batch: written once, never rewritten; a journal that
 *                              has grown long goes on as one new batch, and the old ones are removed
 *   inbox/<worker>/<n>         InboxItem as text: what a worker was told, until the write that puts it into a journal
 *   policy/<id>/<language>     FoundPolicy: the portal's own
 *   policy/<id>/chosen         FoundPolicy: the document that the user wants it held against instead
 *   intent                     Intent: what a permission was asked for, until it is answered
 */
export const WATCHES = 'watches';
export const INBOX = 'inbox/';
export type Watches = Readonly<Record<string, Watch>>;
export const watchId = ({ storeId, host }: WatchTarget): string => `${storeId}/${host}`;
export const isWatch = (target: WatchTarget) => (watch: WatchTarget) => watchId(watch) === watchId(target);
export const batchKey = (id: string, batch: number): string => `events/${id}/${batch}`;
export const batchKeys = (watch: Watch): readonly string[] =>
  Array.from({ length: watch.batches - watch.first }, (_, n) => batchKey(watchId(watch), watch.first + n));
export const policyKey = (id: string, which: string): string => `policy/${id}/${which}`;
export const CHOSEN = 'chosen';

/** As text it is stored quicker, and takes a third of the room, which Chromium counts by what objects take in memory. */
export const eventsIn = (batch: unknown): Journal => (typeof batch === 'string' ? JSON.parse(batch) : []);

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
}

/** What is stored of a portal: empty when it has not been visited since the browser started. */
export async function readStored(target: WatchTarget, language: string, attempts = 3): Promise<Stored> {
  const id = watchId(target);
  const watch = (await readWatches())[id];
  const keys = watch ? batchKeys(watch) : [];
  const [chosen, own] = [policyKey(id, CHOSEN), policyKey(id, language)];
  const stored = await browser.storage.session.get([...keys, chosen, own]);
  // The worker compacted the journal between our two readings.
  if (attempts > 1 && keys.some((key) => stored[key] === undefined)) return readStored(target, language, attempts - 1);
  return {
    journal: withWaiting(
      keys.flatMap((key) => eventsIn(stored[key])),
      watch?.waiting ?? 0,
    ),
    policy: (stored[chosen] ?? stored[own] ?? null) as FoundPolicy | null,
    recognised: watch?.recognised ?? null,
    site: watch?.site ?? null,
  };
}

function withWaiting(journal: Journal, waiting: number): Journal {
  const last = journal.at(-1);
  return last && waiting > 0 ? [...journal, { kind: 'dropped', at: last.at, writes: 0, events: waiting }] : journal;
}

/** The portal's own policy as it was last found, whatever the user chose instead. */
export async function readOwnPolicy(target: WatchTarget, language: string): Promise<FoundPolicy | null> {
  const key = policyKey(watchId(target), language);
  return ((await browser.storage.session.get(key))[key] as FoundPolicy | undefined) ?? null;
}
