import type { Cookies, WebRequest } from 'webextension-polyfill';
import type { serialQueue } from '../../browser/serial-queue.ts';
import { storeOf } from '../../browser/store-of.ts';
import { takeSnapshot } from '../../browser/take-snapshot.ts';
import { toCookie } from '../../browser/to-cookie.ts';
import { isWatch, type Watch, type WatchTarget } from '../../browser/watch.ts';
import { withoutQuery } from '../../browser/without-query.ts';
import { domainMatches } from '../../core/cookie/domain-match.ts';
import type { JournalEvent } from '../../core/journal/event.ts';
import type { WriteClaim } from '../../core/journal/write-claim.ts';
import { CONSENT_COOKIE, consentChoices } from '../../core/portal/consent-choices.ts';
import { noteOwnRedirect } from '../policy/own-redirects.ts';
import { isGranted } from '../tabs/is-granted.ts';
import { openChangeFilter } from './change-filter.ts';
import { type InboxItem, openInbox } from './inbox.ts';
import { initiatorOf, pageHostAt, pageHostOf } from './page-host.ts';
import type { PageWrites } from './page-writes.ts';
import { openRateLimit } from './rate-limit.ts';
import { NOWHERE, type Route, routeEvents } from './route-events.ts';
import { toSetCookieLines } from './to-set-cookie-lines.ts';
import type { openWatchLog } from './watch-log.ts';

interface Parts {
  readonly log: ReturnType<typeof openWatchLog>;
  /** Events are recorded in turn, and so is all else that must not happen between two of them. */
  readonly inTurn: ReturnType<typeof serialQueue>;
  /** Called with each watch that something was recorded of, once that is stored. */
  readonly stored: (watch: Watch) => void;
  readonly warn: (error: unknown) => void;
}

/**
 * Turns what the browser tells into events of the watches they concern:
 *
 *     told ─▶ dated, and kept as it is ─▶ in turn: placed ─▶ recorded in the log
 *
 * Every event is dated when it arrives, by one clock, and recorded in turn, so that the journal
 * keeps the order of arrival although some need to ask the browser where they belong.
 */
export function openRecording({ log, inTurn, stored: followWith, warn }: Parts) {
  const inbox = openInbox();
  const news = openChangeFilter();

  const record = async (concerns: Route['concerns'], events: readonly JournalEvent[], item?: string) => {
    const { watches, stored } = await log.append(concerns, events, item);
    // Not waited for: what arrives during the write goes into the next one together.
    stored.then(() => watches.forEach(followWith)).catch(warn);
  };

  /** Begins the watch of a portal with all that is there; goes on with one that runs. */
  const begin = async (target: WatchTarget, origin: string, at: number): Promise<Watch | null> => {
    if (await log.begin(target, origin)) {
      news.forget(target);
      await record(isWatch(target), [await takeSnapshot(target, at)]);
    }
    return log.find(target);
  };

  /** Of a cookie for a whole domain Chromium tells nothing when only a host below was granted. */
  const noteDomain = async (storeId: string, { at, pageHost, line: { domain } }: WriteClaim): Promise<void> => {
    if (domain === null || domain === pageHost) return;
    if (!domainMatches(pageHost, { domain, hostOnly: false })) return;
    const [target, topic] = [{ storeId, host: pageHost }, `domain ${domain}`];
    const granted = await isGranted(domain);
    if (granted && !news.wasTold(target, topic)) return; // as on every hosted portal
    const hosts = [{ host: domain, granted }];
    if (news.isNew(target, topic, hosts)) await record(isWatch(target), [{ kind: 'hosts', at, hosts }]);
  };

  const place = routeEvents(begin);
  const handle = async (item: InboxItem, key: string, page: Promise<string | null>): Promise<void> => {
    const { concerns, events } = await place(item, page).catch((error): Route => {
      warn(error);
      return NOWHERE;
    });
    await record(concerns, events, key);
    if (item.kind !== 'headers' && item.kind !== 'writes') return;
    const storeId = await storeOf(item.tabId);
    for (const event of events)
      if (storeId !== null && (event.kind === 'header' || event.kind === 'write')) await noteDomain(storeId, event);
  };

  /** Keeps what the browser told before anything is waited for, and handles it in turn. */
  const arrive = (item: InboxItem): { readonly kept: Promise<void>; readonly handled: Promise<void> } => {
    const { key, kept } = inbox.keep(item);
    const page = pageHostOf(item); // now: the tab may go elsewhere
    const handled = inTurn(async () => {
      await kept; // else it would be stored behind the write that takes it out
      await handle(item, key, page);
    });
    return { kept, handled };
  };

  const isKept = openRateLimit((concerns, event) => {
    inTurn(() => record(concerns, [event])).catch(warn);
  });

  inTurn(async () => {
    for (const { key, item } of await inbox.left()) await handle(item, key, pageHostOf(item));
  }).catch(warn);

  return {
    begin,

    /** Records what was found out about a portal, unless the same was found last time. */
    async tellNews(watch: Watch, found: unknown, event: JournalEvent): Promise<void> {
      if (news.isNew(watch, event.kind, found)) await inTurn(() => record(isWatch(watch), [event]));
    },

    async navigation({ tabId, url }: WebRequest.OnBeforeRequestDetailsType): Promise<void> {
      await arrive({ kind: 'navigation', at: Date.now(), tabId, url: withoutQuery(url) }).handled;
    },

    async headers(details: WebRequest.OnHeadersReceivedDetailsType): Promise<void> {
      const at = Date.now();
      const pageHost = pageHostAt(details);
      // Without a tab: one of a page’s service worker, or our own, whose cookies the browser ignores.
      if (details.tabId < 0 && pageHost === null) return noteOwnRedirect(details);
      const lines = toSetCookieLines(details.responseHeaders ?? []);
      if (lines.length === 0) return;
      const { url, tabId, statusCode: status, type: resourceType, frameId } = details;
      const response = { url: withoutQuery(url), status, resourceType, frameId, initiator: initiatorOf(details) };
      await arrive({ kind: 'headers', at, tabId, pageHost, lines, response }).handled;
    },

    /** What a page's recorder told, once it has been read. @returns true as soon as it is kept: until then it may be lost */
    async writes(told: PageWrites): Promise<true> {
      const { kept, handled } = arrive({ kind: 'writes', at: Date.now(), ...told });
      handled.catch(warn);
      await kept;
      return true;
    },

    async cookie({ cookie: raw, removed, cause }: Cookies.OnChangedChangeInfoType): Promise<void> {
      const at = Date.now();
      if (removed && cause === 'overwrite') return; // half of a write, in Chromium: the other half follows
      const cookie = toCookie(raw);
      if (!isKept(cookie, at)) return;
      const chosen = cookie.name === CONSENT_COOKIE; // no other cookie's value is looked at
      await arrive({
        kind: 'cookie',
        at,
        change: { kind: 'changed', at, cookie, removed, cause },
        choice: chosen ? { kind: 'choice', at, choices: removed ? null : consentChoices(raw.value) } : null,
      }).handled;
    },
  } as const;
}
