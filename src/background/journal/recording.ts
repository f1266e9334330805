import type { Cookies, WebRequest } from 'webextension-polyfill';
import { coalesce } from '../../browser/coalesce.ts';
import { changeOf } from '../../browser/message.ts';
import type { SerialQueue } from '../../browser/serial-queue.ts';
import { storeOf } from '../../browser/store-of.ts';
import { takeSnapshot } from '../../browser/take-snapshot.ts';
import { toCookie } from '../../browser/to-cookie.ts';
import { isWatch, readStored, readWatches, type Watch, type WatchTarget, watchId } from '../../browser/watch.ts';
import { domainMatches, isWithin } from '../../core/cookie/domain-match.ts';
import { cookieKey } from '../../core/cookie/identity.ts';
import { isPublicSuffixOf } from '../../core/cookie/public-suffix.ts';
import type { JournalEvent } from '../../core/journal/event.ts';
import { readHeld } from '../../core/journal/read-held.ts';
import type { WriteClaim } from '../../core/journal/write-claim.ts';
import { isGranted } from '../tabs/is-granted.ts';
import { openChangeFilter } from './change-filter.ts';
import { openFoundChanges } from './found-changes.ts';
import type { Notice } from './notice.ts';
import { pageHostOf } from './page-host.ts';
import type { PageWrites } from './page-writes.ts';
import { openRecentEvents } from './recent-events.ts';
import { type NewWatch, NOWHERE, type Route, routeEvents } from './route-events.ts';
import { openRoutingMemory } from './routing-memory.ts';
import { fromCookieChange, fromHeaders, fromNavigation } from './to-notice.ts';
import { unheardChanges } from './unheard-changes.ts';
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
 *     told ─▶ dated ─▶ in turn: routed ─▶ its watch begun, if it is a visit ─▶ appended to the log
 *
 * One clock dates every notice when it is told, and notices are handled in turn. So the journal keeps the order in which
 * they were told, although routing some of them needs an answer of the browser.
 */
export function openRecording({ log, inTurn, onStored }: Parts) {
  const filter = openChangeFilter();
  const memory = openRoutingMemory();
  const recent = openRecentEvents();
  const foundChanges = openFoundChanges();
  const settle = () => inTurn(log.stored);
  const look = coalesce(watchId, lookAt);
  /** The change that the user makes in the popup, until the browser has told of it. */
  let expected: string | null = null;

  return {
    /** Begins the watch of a portal with a snapshot; goes on with one that runs. */
    beginWatch,

    /** Records what was found out about a portal, unless the same was found last time. */
    async recordIfNew(watch: WatchTarget, event: JournalEvent): Promise<void> {
      const { at: _at, ...told } = event;
      if (filter.isNew(watch, event.kind, told)) await inTurn(() => append(isWatch(watch), [event]));
    },

    /** Settles when all that was told is stored. */
    settle,

    async recordNavigation(details: WebRequest.OnBeforeRequestDetailsType): Promise<void> {
      await receive(fromNavigation(details, Date.now()));
    },

    async recordHeaders(details: WebRequest.OnHeadersReceivedDetailsType): Promise<void> {
      const notice = fromHeaders(details, Date.now());
      if (notice) await receive(notice);
    },

    /** @returns true at once: a relay that gets no answer tells the writes again, which must not be stored by then */
    async recordPageWrites(writes: PageWrites): Promise<true> {
      receive({ kind: 'writes', at: Date.now(), ...writes }).catch(console.warn);
      return true;
    },

    async recordCookieChange(details: Cookies.OnChangedChangeInfoType): Promise<void> {
      const isUsers = expected !== null && expected === changeOf(cookieKey(toCookie(details.cookie)), details.removed);
      if (isUsers) expected = null;
      const notice = fromCookieChange(isUsers ? { ...details, cause: 'user' } : details, Date.now());
      if (notice) await receive(notice);
    },

    /** The next such change is the user's, made in the popup: no page did that. */
    expect(change: string | null): void {
      expected = change;
    },

    /** Records that nobody listens to changes from now on. */
    async recordPause(): Promise<void> {
      const pause = { kind: 'dropped', at: Date.now(), writes: 0, interruptions: 1, untilSnapshot: true } as const;
      await inTurn(() => append(() => true, [pause]));
    },

    /** Looks at what the browser changed since. */
    catchUp,
  } as const;

  /** Handles a notice after those that came before it. */
  function receive(notice: Notice): Promise<void> {
    const pageHost = pageHostOf(notice); // asked now: the tab may go elsewhere
    return inTurn(() => handle(notice, pageHost));
  }

  async function handle(notice: Notice, pageHost: Promise<string | null>): Promise<void> {
    const route = await prepare(notice, pageHost).catch((error): Route => {
      console.warn(error);
      return NOWHERE;
    });
    const { concerns, embeds } = route;
    const events = route.events.filter((event) => !foundChanges.isLate(event));
    if (embeds) await appendRecent(embeds.page, notice.at, (_, event) => isChangeOf(embeds.hosts, embeds.page, event));
    recent.keep(notice.at, route, await append(concerns, events));
    if (notice.kind !== 'headers' && notice.kind !== 'writes') return;
    const storeId = await storeOf(notice.tabId);
    if (storeId === null) return;
    for (const event of events) if (event.kind === 'header' || event.kind === 'write') await noteDomain(storeId, event);
  }

  /** Routes a notice, and begins the watch that its events need. */
  async function prepare(notice: Notice, pageHost: Promise<string | null>): Promise<Route> {
    const route = await routeEvents(notice, await pageHost, memory);
    if (route.begins) await beginWatch(route.begins);
    return route;
  }

  async function beginWatch({ target, origin, at }: NewWatch): Promise<Watch | null> {
    if (await log.begin(target, origin)) {
      filter.forget(target);
      const snapshot = await takeSnapshot(target, at, readHeld);
      await appendRecent(target, at); // before the snapshot, which else would tell of older cookies
      await append(isWatch(target), snapshot);
    }
    return log.find(target);
  }

  async function catchUp(): Promise<void> {
    await settle();
    await Promise.all(Object.values(await readWatches()).map(look));
  }

  /**
   * The browser may take seconds to answer. A look is dated when it was asked for, since what is told later may be newer;
   * it takes its turn when it is answered, behind all that was told by then.
   */
  async function lookAt(watch: WatchTarget): Promise<void> {
    const [snapshot] = await takeSnapshot(watch, Date.now(), readHeld);
    const at = Date.now();
    await inTurn(async () => {
      await log.stored();
      const unheard = unheardChanges((await readStored(watch, '')).journal, snapshot.cookies, at);
      for (const { cookie } of unheard) foundChanges.note(cookie, at);
      await append(isWatch(watch), [...unheard, snapshot]);
    });
  }

  /** Appends what was told in the last seconds, and could not be placed then. */
  async function appendRecent(target: WatchTarget, at: number, isWanted?: Route['concerns']): Promise<void> {
    const watch = await log.find(target);
    const events = watch ? recent.takeFor(watch, at, isWanted) : [];
    if (events.length > 0) await append(isWatch(target), events);
  }

  async function append(concerns: Route['concerns'], events: readonly JournalEvent[]): Promise<readonly Watch[]> {
    const { watches, stored } = await log.append(concerns, events);
    // Not waited for: notices that arrive during the write share the next one.
    stored.then(() => watches.forEach(onStored)).catch(console.warn);
    return watches;
  }

  /**
   * Notes a domain above a portal's host, for which a cookie was asked. Chromium does not tell of such cookies when only
   * the host below was granted.
   */
  async function noteDomain(storeId: string, { at, pageHost, line: { domain } }: WriteClaim): Promise<void> {
    if (domain === null || domain === pageHost || !isWithin(pageHost, domain)) return;
    const target: WatchTarget = { storeId, host: pageHost };
    const site = (await log.find(target))?.site ?? null;
    if (isPublicSuffixOf(pageHost, domain, site)) return; // no site: there is nothing to ask a permission for
    const topic = `domain ${domain}`;
    const granted = await isGranted(domain);
    if (granted && !filter.wasTold(target, topic)) return; // as on every hosted portal
    const hosts = [{ host: domain, granted }];
    if (filter.isNew(target, topic, hosts)) await append(isWatch(target), [{ kind: 'hosts', at, hosts }]);
  }
}

const isChangeOf = (hosts: readonly string[], { storeId }: WatchTarget, event: JournalEvent): boolean =>
  event.kind === 'changed' &&
  event.cookie.storeId === storeId &&
  hosts.some((host) => domainMatches(host, event.cookie));

export type Recording = ReturnType<typeof openRecording>;
