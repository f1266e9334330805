import { browser } from '../../browser/browser.ts';
import { INBOX } from '../../browser/watch.ts';
import type { SetCookieLine } from '../../core/cookie/set-cookie-line.ts';
import type { JournalEvent } from '../../core/journal/event.ts';
import type { SettingResponse } from '../../core/journal/setter.ts';
import type { PageWrites } from './page-writes.ts';

/** What the browser told, before it is routed. It holds no cookie's value, like everything that is stored. */
export type InboxItem =
  /** A top-level navigation began. */
  | { readonly kind: 'navigation'; readonly at: number; readonly tabId: number; readonly url: string }
  | {
      readonly kind: 'headers';
      readonly at: number;
      readonly tabId: number;
      /** Host of the top-level page; null when only its tab knows. */
      readonly pageHost: string | null;
      readonly lines: readonly SetCookieLine[];
      readonly response: SettingResponse;
      /** The page asked another origin for it without cookies, as far as the response tells. */
      readonly withoutCredentials?: true;
    }
  | ({ readonly kind: 'writes'; readonly at: number } & PageWrites)
  | {
      readonly kind: 'cookie';
      readonly at: number;
      readonly change: Extract<JournalEvent, { kind: 'changed' }>;
      readonly choice: Extract<JournalEvent, { kind: 'choice' }> | null;
    };

interface Kept {
  /** Names the item in the storage. */
  readonly key: string;
  /** Settles when the item is stored. */
  readonly kept: Promise<void>;
}

interface Left {
  readonly key: string;
  readonly item: InboxItem;
}

/** How long items are gathered for one write: a page sets many cookies at once, and a write costs as much as a cookie. */
const GATHER_MS = 10;

/**
 * Stores items before anything else is waited for: the worker may be killed at any moment, and the browser tells nothing
 * twice. An item after a pause is stored at once. Items that follow within {@link GATHER_MS} share the next write; a
 * worker that is killed before it loses them. The log removes items in the write that stores their events.
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
    return browser.storage.session.set(items).catch(() => undefined); // storage is full: the items are handled all the same
  };

  return {
    keep(item: InboxItem): Kept {
      const key = `${INBOX}${worker}/${count++}`;
      waiting[key] = JSON.stringify(item);
      if (gathering === null) return { key, kept: store() };
      next ??= gathering.then(store);
      return { key, kept: next };
    },

    /** The items that an earlier worker could not handle any more, in order. */
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
