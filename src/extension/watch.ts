import type { Journal } from '../core/journal/event.ts';
import type { FoundPolicy } from '../core/policy/policy.ts';
import { browser } from './browser.ts';

/** One portal host in one cookie store: it starts with a visit and ends with the browser. */
export interface Watch {
  readonly storeId: string;
  readonly host: string;
  /** Where it is served, with the port: needed to ask for its policy. */
  readonly origin: string;
  /** How many batches of events are stored. */
  readonly batches: number;
}

export type WatchTarget = Pick<Watch, 'storeId' | 'host'>;

/*
 * What storage.session holds:
 *
 *   watches                    { [id]: Watch }
 *   events/<id>/<n>            JournalEvent[], the n-th batch: written once, never rewritten
 *   policy/<id>/<language>     FoundPolicy
 */
export const WATCHES = 'watches';
export type Watches = Readonly<Record<string, Watch>>;
export const watchId = ({ storeId, host }: WatchTarget): string => `${storeId}/${host}`;
export const batchKey = (id: string, batch: number): string => `events/${id}/${batch}`;
export const policyKey = (id: string, language: string): string => `policy/${id}/${language}`;

/** Whether a key holds something of this watch. */
export const belongsTo = (id: string, key: string): boolean => key.includes(`/${id}/`);

export async function readWatches(): Promise<Watches> {
  const { [WATCHES]: watches } = await browser.storage.session.get(WATCHES);
  return (watches as Watches | undefined) ?? {};
}

/** What is stored of a portal: empty when it has not been visited since the browser started. */
export async function readStored(
  target: WatchTarget,
  language: string,
): Promise<{ readonly journal: Journal; readonly policy: FoundPolicy | null }> {
  const id = watchId(target);
  const { batches = 0 } = (await readWatches())[id] ?? {};
  const keys = Array.from({ length: batches }, (_, batch) => batchKey(id, batch));
  const policy = policyKey(id, language);
  const stored = await browser.storage.session.get([...keys, policy]);
  return {
    journal: keys.flatMap((key) => (stored[key] as Journal | undefined) ?? []),
    policy: (stored[policy] as FoundPolicy | undefined) ?? null,
  };
}
