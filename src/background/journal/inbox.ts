import { browser } from '../../browser/browser.ts';
import { INBOX } from '../../browser/watch.ts';
import type { SetCookieLine } from '../../core/cookie/set-cookie-line.ts';
import type { JournalEvent, SettingResponse } from '../../core/journal/event.ts';
import type { PageWrites } from './page-writes.ts';

/** What the browser told, before it is known where it belongs. Like all that is stored, it holds no cookie's value. */
export type InboxItem =
  /** A top-level navigation began. */
  | { readonly kind: 'navigation'; readonly at: number; readonly tabId: number; readonly url: string }
  | {
      readonly kind: 'headers';
      readonly at: number;
      readonly tabId: number;
      /** Host of the top-level page; null when its tab is yet to be asked. */
      readonly pageHost: string | null;
      readonly lines: readonly SetCookieLine[];
      readonly response: SettingResponse;
    }
  | ({ readonly kind: 'writes'; readonly at: number } & PageWrites)
  | {
      readonly kind: 'cookie';
      readonly at: number;
      readonly change: Extract<JournalEvent, { kind: 'changed' }>;
      readonly choice: Extract<JournalEvent, { kind: 'choice' }> | null;
    };

interface Kept {
  /** What it is kept under. */
  readonly key: string;
  /** Settles when it is. */
  readonly kept: Promise<void>;
}

interface Left {
  readonly key: string;
  readonly item: InboxItem;
}

/**
 * How long items are gathered for one write, in ms: a page sets many cookies at once, and each write costs the
 * browser as much as a cookie does.
 */
const GATHER_MS = 10;

/**
 * Keeps items, each under a key of its own, before anything else is waited for: a worker may be killed at any
 * moment, and the browser tells nothing twice. One that comes after a pause is sent to the storage at once; those that
 * follow within 10 ms go together in the next write, and are lost with a worker that is killed in that time. The log
 * takes them out in the write that stores their events.
 */
export function openInbox() {
  const worker = crypto.randomUUID();
  let count = 0;
  let waiting: Record<string, string> = {};
  let gathering: Promise<void> | null = null;
  let next: Promise<void> | null = null;

  const store = (): Promise<void> => {
    const items = waiting;
    [waiting, next] = [{}, null];
    gathering = new Promise((resolve) => setTimeout(resolve, GATHER_MS)).then(() => {
      if (next === null) gathering = null;
    });
    return browser.storage.session.set(items).catch(() => undefined); // full: they are handled all the same
  };

  return {
    keep(item: InboxItem): Kept {
      const key = `${INBOX}${worker}/${count++}`;
      waiting[key] = JSON.stringify(item);
      if (gathering === null) return { key, kept: store() };
      next ??= gathering.then(store);
      return { key, kept: next };
    },

    /** What an earlier worker was told and could not handle any more, in order. */
    async left(): Promise<readonly Left[]> {
      const stored = await browser.storage.session.get(null);
      const before = Object.entries(stored).filter(([key]) => key.startsWith(INBOX) && !key.includes(worker));
      await browser.storage.session.remove(before.filter(([, value]) => value === null).map(([key]) => key));
      return before
        .flatMap(([key, value]) => (typeof value === 'string' ? [{ key, item: JSON.parse(value) as InboxItem }] : []))
        .sort((a, b) => a.item.at - b.item.at || numberIn(a.key) - numberIn(b.key));
    },
  } as const;
}

const numberIn = (key: string): number => Number(key.slice(key.lastIndexOf('/') + 1));
