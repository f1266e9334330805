import type { Cookies, WebRequest } from 'webextension-polyfill';
import type { SerialQueue } from '../../browser/serial-queue.ts';
import { storeOf } from '../../browser/store-of.ts';
import { takeSnapshot } from '../../browser/take-snapshot.ts';
import { isWatch, type Watch, type WatchTarget } from '../../browser/watch.ts';
import { domainMatches, isWithin } from '../../core/cookie/domain-match.ts';
import { isPublicSuffixOf } from '../../core/cookie/site.ts';
import type { JournalEvent } from '../../core/journal/event.ts';
import { readHeld } from '../../core/journal/read-held.ts';
import type { WriteClaim } from '../../core/journal/write-claim.ts';
import { isGranted } from '../tabs/is-granted.ts';
import { openChangeFilter } from './change-filter.ts';
import { type InboxItem, openInbox } from './inbox.ts';
import { pageHostOf } from './page-host.ts';
import type { PageWrites } from './page-writes.ts';
import { openRateLimit } from './rate-limit.ts';
import { openRecentEvents } from './recent-events.ts';
import { type NewWatch, NOWHERE, type Route, routeEvents } from './route-events.ts';
import { openRoutingMemory } from './routing-memory.ts';
import { fromCookieChange, fromHeaders, fromNavigation } from './to-inbox-item.ts';
import type { WatchLog } from './watch-log.ts';

interface Parts {
  readonly log: WatchLog;
  /** Runs whatever must not happen between the recording of two events. */
  readonly inTurn: SerialQueue;
  /** Called with each watch that has new events, once they are stored. */
  readonly onStored: (watch: Watch) => void;
}

/**
 * Turns what the browser tells into events of the watches that they concern:
 *
 *     told ─▶ dated, and kept in the inbox ─▶ in turn: routed ─▶ its watch begun, if it is a visit ─▶ appended to the log
 *
 * One clock dates every item when it is told, and items are handled in turn. So the journal keeps the order in which
 * they were told, although routing some of them needs an answer of the browser.
 */
export function openRecording({ log, inTurn, onStored }: Parts) {
  const inbox = openInbox();
  const changes = openChangeFilter();
  const memory = openRoutingMemory();
  const recent = openRecentEvents();
  const hasRoom = openRateLimit((concerns, event) => {
    inTurn(() => append(concerns, [event])).catch(console.warn);
  });

  inTurn(handleLeft).catch(console.warn);

  return {
    /** Begins the watch of a portal with a snapshot; goes on with one that runs. */
    beginWatch,

    /** Records what was found out about a portal, unless the same was found last time. */
    async recordIfNew(watch: Watch, found: unknown, event: JournalEvent): Promise<void> {
      if (changes.isNew(watch, event.kind, found)) await inTurn(() => append(isWatch(watch), [event]));
    },

    async recordNavigation(details: WebRequest.OnBeforeRequestDetailsType): Promise<void> {
      await receive(fromNavigation(details, Date.now())).handled;
    },

    async recordHeaders(details: WebRequest.OnHeadersReceivedDetailsType): Promise<void> {
      const item = fromHeaders(details, Date.now());
      if (item) await receive(item).handled;
    },

    /** @returns true as soon as the writes are kept: a killed worker loses them until then */
    async recordPageWrites(writes: PageWrites): Promise<true> {
      const { kept, handled } = receive({ kind: 'writes', at: Date.now(), ...writes });
      handled.catch(console.warn);
      await kept;
      return true;
    },

    async recordCookieChange(details: Cookies.OnChangedChangeInfoType): Promise<void> {
      const item = fromCookieChange(details, Date.now());
      if (item && hasRoom(item.change.cookie, item.at)) await receive(item).handled;
    },
  } as const;

  /** Keeps an item before anything is waited for, and handles it in turn. */
  function receive(item: InboxItem): { readonly kept: Promise<void>; readonly handled: Promise<void> } {
    const { key, kept } = inbox.keep(item);
    const pageHost = pageHostOf(item); // asked now: the tab may go elsewhere
    const handled = inTurn(async () => {
      await kept; // else the item would be stored after the write that takes it out of the inbox
      await handle(item, key, pageHost);
    });
    return { kept, handled };
  }

  /** Handles what an earlier worker left in the inbox. */
  async function handleLeft(): Promise<void> {
    for (const { key, item } of await inbox.left()) await handle(item, key, pageHostOf(item));
  }

  async function handle(item: InboxItem, key: string, pageHost: Promise<string | null>): Promise<void> {
    const route = await prepare(item, pageHost).catch((error): Route => {
      console.warn(error);
      return NOWHERE;
    });
    const { concerns, events, embeds } = route;
    if (embeds) await appendRecent(embeds.page, item.at, (_, event) => isChangeOf(embeds.hosts, embeds.page, event));
    recent.keep(item.at, route, await append(concerns, events, key));
    if (item.kind !== 'headers' && item.kind !== 'writes') return;
    const storeId = await storeOf(item.tabId);
    for (const event of events)
      if (storeId !== null && (event.kind === 'header' || event.kind === 'write')) await noteDomain(storeId, event);
  }

  /** Routes an item, and begins the watch that its events need. */
  async function prepare(item: InboxItem, pageHost: Promise<string | null>): Promise<Route> {
    const route = await routeEvents(item, await pageHost, memory);
    if (route.begins) await beginWatch(route.begins);
    return route;
  }

  async function beginWatch({ target, origin, at }: NewWatch): Promise<Watch | null> {
    if (await log.begin(target, origin)) {
      changes.forget(target);
      const found = await takeSnapshot(target, at, { readHeld });
      await appendRecent(target, at); // before the snapshot, which else would tell of older cookies
      await append(isWatch(target), found);
    }
    return log.find(target);
  }

  /** Appends what was told in the last seconds, and could not be placed then. */
  async function appendRecent(target: WatchTarget, at: number, isWanted?: Route['concerns']): Promise<void> {
    const watch = await log.find(target);
    const events = watch ? recent.takeFor(watch, at, isWanted) : [];
    if (events.length > 0) await append(isWatch(target), events);
  }

  /** @param key the inbox item that the events come from */
  async function append(
    concerns: Route['concerns'],
    events: readonly JournalEvent[],
    key?: string,
  ): Promise<readonly Watch[]> {
    const { watches, stored } = await log.append(concerns, events, key);
    // Not waited for: items that arrive during the write share the next one.
    stored.then(() => watches.forEach(onStored)).catch(console.warn);
    return watches;
  }

  /**
   * Notes a domain above a portal's host, for which a cookie was asked. Chromium does not tell of such cookies when only
   * the host below was granted.
   */
  async function noteDomain(storeId: string, { at, pageHost, line: { domain } }: WriteClaim): Promise<void> {
    if (domain === null || domain === pageHost) return;
    if (!isWithin(pageHost, domain)) return;
    const target: WatchTarget = { storeId, host: pageHost };
    const site = (await log.find(target))?.site ?? null;
    if (isPublicSuffixOf(pageHost, domain, site)) return; // no site: there is nothing to ask a permission for
    const topic = `domain ${domain}`;
    const granted = await isGranted(domain);
    if (granted && !changes.wasTold(target, topic)) return; // as on every hosted portal
    const hosts = [{ host: domain, granted }];
    if (changes.isNew(target, topic, hosts)) await append(isWatch(target), [{ kind: 'hosts', at, hosts }]);
  }
}

const isChangeOf = (hosts: readonly string[], { storeId }: WatchTarget, event: JournalEvent): boolean =>
  event.kind === 'changed' &&
  event.cookie.storeId === storeId &&
  hosts.some((host) => domainMatches(host, event.cookie));

export type Recording = ReturnType<typeof openRecording>;
