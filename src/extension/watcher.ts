import type { Cookies, Permissions, Tabs, WebRequest } from 'webextension-polyfill';
import type { Cookie } from '../core/cookie/cookie.ts';
import { domainMatches } from '../core/cookie/domain-match.ts';
import type { Report } from '../core/inspection/report.ts';
import { rules } from '../core/inspection/rules.ts';
import type { Account } from '../core/journal/account.ts';
import type { JournalEvent } from '../core/journal/event.ts';
import { belongsToPortal } from '../core/portal/belongs-to-portal.ts';
import { CONSENT_COOKIE, consentChoices } from '../core/portal/consent-choices.ts';
import type { Portal } from '../core/portal/portal.ts';
import { recogniseHost } from '../core/portal/recognise-host.ts';
import { surer } from '../core/portal/to-portal.ts';
import { unreachable } from '../core/unreachable.ts';
import { type Arrival, openArrivals } from './arrivals.ts';
import { askReader } from './ask-reader.ts';
import { clearBadges, paintBadge } from './badge.ts';
import { browser } from './browser.ts';
import { clearPortal, reloadPortal } from './clear-portal.ts';
import { coalesce } from './coalesce.ts';
import { forgetIntent, readIntent } from './intent.ts';
import { isGranted } from './is-granted.ts';
import { limitPerSecond } from './limit-per-second.ts';
import { loadReport } from './load-report.ts';
import { locate } from './locate.ts';
import { lookAround } from './look-around.ts';
import type { Message } from './message.ts';
import { oneByOne } from './one-by-one.ts';
import { otherHosts } from './other-hosts.ts';
import { noteOwnRedirect } from './own-redirects.ts';
import { initiatorOf, pageHostAt, pageHostOf } from './page-host.ts';
import { storageIn } from './page-storage.ts';
import type { PageWrites } from './page-writes.ts';
import { NOWHERE, type Placed, placeArrivals } from './place-arrivals.ts';
import { choose, choosePage, forgetPolicies, readElsewhere, seeToPolicy } from './policies.ts';
import { portalAt } from './portal-at.ts';
import { recogniseTab } from './recognise-tab.ts';
import { storeOf } from './store-of.ts';
import { toCookie } from './to-cookie.ts';
import { toSetCookieLines } from './to-set-cookie-lines.ts';
import { isWatch, readWatches, type Watch, type WatchTarget, watchId } from './watch.ts';
import { openWatchLog } from './watch-log.ts';
import { withoutQuery } from './without-query.ts';

/**
 * Turns what the browser tells into events of the watches they concern. It decides nothing about
 * cookies: that is `inspect`'s.
 *
 * Every event is dated when it arrives, by one clock, and recorded in turn, so that the journal
 * keeps the order of arrival although some need to ask the browser where they belong.
 */
export function createWatcher() {
  const log = openWatchLog();
  const refreshBadge = coalesce(watchId, paintBadge);
  /** A badge costs a report: it follows when a page has loaded, and from time to time while events keep coming. */
  const due = new Set<string>();
  const followWithBadge = (watch: Watch): void => {
    const id = watchId(watch);
    if (due.has(id)) return;
    due.add(id);
    setTimeout(() => {
      due.delete(id);
      refreshBadge(watch).catch(warn);
    }, BADGE_REST);
  };
  const seeToPolicyOnce = coalesce(watchId, seeToPolicy);
  const readElsewhereOnce = coalesce(watchId, readElsewhere);

  /** What was last told of the hosts that a portal loads from and of its storage, by topic: the same again is no event. */
  const lastTold = new Map<string, Map<string, string>>();

  const inTurn = oneByOne();

  const record = async (
    concerns: (watch: Watch, event: JournalEvent) => boolean,
    events: readonly JournalEvent[],
    arrival?: string,
  ): Promise<void> => {
    const { watches, stored } = await log.append(concerns, events, arrival);
    // Not waited for: what arrives during the write goes into the next one together.
    stored.then(() => watches.forEach(followWithBadge)).catch(warn);
  };

  const arrivals = openArrivals();
  const hasRoom = limitPerSecond(MOST_CHANGES);

  /** Changes that there was no room for, by cookie store and domain; told together, a second after the first. */
  const unkept = new Map<string, { readonly cookie: Cookie; readonly changes: number }>();
  const countUnkept = (cookie: Cookie): void => {
    const id = JSON.stringify([cookie.storeId, cookie.domain]);
    if (unkept.size === 0) setTimeout(() => inTurn(tellUnkept).catch(warn), 1000);
    unkept.set(id, { cookie, changes: (unkept.get(id)?.changes ?? 0) + 1 });
  };
  const tellUnkept = async (): Promise<void> => {
    const told = [...unkept.values()];
    unkept.clear();
    for (const { cookie, changes } of told) {
      const concerns = ({ storeId, host }: Watch) => storeId === cookie.storeId && belongsToPortal(host, cookie);
      await record(concerns, [{ kind: 'untold', at: Date.now(), writes: 0, changes }]);
    }
  };

  /** Keeps what the browser told before anything is waited for, and handles it in turn. */
  const arrive = (arrival: Arrival): { readonly kept: Promise<void>; readonly handled: Promise<void> } => {
    const { key, kept } = arrivals.keep(arrival);
    const page = pageHostOf(arrival); // now: the tab may go elsewhere
    const handled = inTurn(async () => {
      await kept; // else it would be stored behind the write that takes it out
      await handle(arrival, key, page);
    });
    return { kept, handled };
  };

  inTurn(async () => {
    for (const { key, arrival } of await arrivals.left()) await handle(arrival, key, pageHostOf(arrival));
  }).catch(warn);

  const place = placeArrivals((target, origin, at) => begin(target, origin, at));
  const handle = async (arrival: Arrival, key: string, page: Promise<string | null>): Promise<void> => {
    const { concerns, events } = await place(arrival, page).catch((error): Placed => {
      warn(error);
      return NOWHERE;
    });
    await record(concerns, events, key);
    if (arrival.kind !== 'headers' && arrival.kind !== 'writes') return;
    const storeId = await storeOf(arrival.tabId);
    for (const event of events)
      if (storeId !== null && (event.kind === 'header' || event.kind === 'write')) await noteDomain(storeId, event);
  };

  /** Of a cookie for a whole domain Chromium tells nothing when only a host below was granted. */
  const noteDomain = async (storeId: string, { at, pageHost, line: { domain } }: Account): Promise<void> => {
    if (domain === null || domain === pageHost) return;
    if (!domainMatches(pageHost, { domain, hostOnly: false })) return;
    const [target, topic] = [{ storeId, host: pageHost }, `domain ${domain}`];
    const granted = await isGranted(domain);
    if (granted && !lastTold.get(watchId(target))?.has(topic)) return; // as on every hosted portal
    const hosts = [{ host: domain, granted }];
    if (isNews(target, topic, hosts)) await record(isWatch(target), [{ kind: 'hosts', at, hosts }]);
  };

  /** Whether something was not told just so last time. */
  const isNews = (target: WatchTarget, topic: string, told: unknown): boolean => {
    const id = watchId(target);
    const topics = lastTold.get(id) ?? new Map<string, string>();
    const [known, now] = [topics.get(topic), JSON.stringify(told)];
    lastTold.set(id, topics.set(topic, now));
    return known !== now;
  };

  /** Begins the watch of a portal with all that is there; goes on with one that runs. */
  const begin = async (target: WatchTarget, origin: string, at: number): Promise<Watch | null> => {
    if (await log.begin(target, origin)) {
      lastTold.delete(watchId(target));
      await record(isWatch(target), [await lookAround(target, at)]);
    }
    return log.find(target);
  };

  return {
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
      if (!hasRoom(at)) return countUnkept(cookie);
      const chosen = cookie.name === CONSENT_COOKIE; // no other cookie's value is looked at
      await arrive({
        kind: 'cookie',
        at,
        change: { kind: 'changed', at, cookie, removed, cause },
        choice: chosen ? { kind: 'choice', at, choices: removed ? null : consentChoices(raw.value) } : null,
      }).handled;
    },

    /** A tab shows a page; of pages on hosts that are not granted we are not told the address. */
    async shown({ id, url }: Tabs.Tab): Promise<void> {
      if (id === undefined || url === undefined) return;
      const storeId = await storeOf(id);
      const watch = storeId && (await inTurn(() => log.find({ storeId, host: new URL(url).hostname })));
      if (!watch) return;
      followWithBadge(watch);
      await seeTo(watch); // now: the page's links help to find it, and it may be the policy itself
      await lookInto(watch, id);
    },

    /** The user let us onto hosts: for one reading of a policy, after which that is given back, or to be watched. */
    async granted({ origins = [] }: Permissions.Permissions): Promise<void> {
      const intent = await readIntent();
      if (intent === null || !origins.includes(intent.origin)) return lookAtTabs();
      const watch = await log.find(intent.target);
      try {
        if (watch) await readElsewhereOnce(watch);
      } finally {
        await browser.permissions.remove({ origins: [intent.origin] });
        await forgetIntent();
      }
      if (watch) await refreshBadge(watch);
    },

    /** The user took hosts back: what is known of them is forgotten. */
    async revoked(): Promise<void> {
      const watches = Object.values(await readWatches());
      const portals = await Promise.all(watches.map(({ origin }) => portalAt(new URL(origin))));
      const ended = watches.filter((_, index) => portals[index] === null).map(watchId);
      await inTurn(() => log.forget((watch) => ended.includes(watchId(watch))));
      await clearBadges();
      await lookAtTabs(); // what portals load from there is not seen any more
    },

    /** The last private window takes its cookie store with it, and what we know of it. */
    async tabClosed(): Promise<void> {
      const stores = await browser.cookies.getAllCookieStores();
      // Firefox names those stores alone that have a tab; only a private one is gone with its last.
      await inTurn(() => log.forget(({ storeId }) => isPrivate(storeId) && !stores.some(({ id }) => id === storeId)));
    },

    async message(message: Message): Promise<Report | Portal | boolean | null> {
      if (message.kind === 'watch' || message.kind === 'report') return look(message);
      if (message.kind === 'recognise') return recogniseTab(message.tabId, true);
      const watch = await log.find(message.target);
      if (!watch) return false;
      switch (message.kind) {
        case 'choose-page':
          if (!(await choosePage(watch, message.tabId))) return false;
          break;
        case 'choose-file': {
          const { name, text, format } = message;
          await choose(watch, { kind: 'chosen-file', name }, text, format);
          break;
        }
        case 'read-elsewhere':
          await readElsewhereOnce(watch);
          break;
        case 'read-again':
          await forgetPolicies(watch);
          await seeToPolicyOnce(watch);
          break;
        case 'start-over': {
          const cleared = await clearPortal(watch);
          await inTurn(() => log.forget(isWatch(watch)));
          await reloadPortal(watch);
          return cleared;
        }
        default:
          return unreachable(message);
      }
      await refreshBadge(watch);
      return true;
    },
  } as const;

  async function look({ kind, tabId }: Extract<Message, { kind: 'watch' | 'report' }>): Promise<Report | null> {
    const at = Date.now();
    const located = await locate(tabId);
    if (located.kind !== 'portal') return null;
    const { storeId, portal, origin } = located;
    const watch = await inTurn(() => begin({ storeId, host: portal.host }, origin, at));
    if (watch) await Promise.all([seeTo(watch), lookInto(watch, tabId)]);
    if (kind === 'watch') return null;
    await log.stored();
    return loadReport(portal, storeId, rules);
  }

  /** All that is open, when it changed what we may look at. */
  async function lookAtTabs(): Promise<void> {
    const tabs = await browser.tabs.query({});
    await Promise.all(tabs.map(({ id }) => (id === undefined ? null : look({ kind: 'watch', tabId: id }))));
  }

  /** What a page itself tells: whether it is a portal's, when the host's name does not, and what else it loads from. */
  async function lookInto(watch: Watch, tabId: number): Promise<void> {
    const at = Date.now();
    const { recognised, host } = watch;
    const named = recogniseHost(host) !== null;
    const [recognisedNow, hosts, items] = await Promise.all([
      named || recognised?.certainty === 'certain' ? null : recogniseTab(tabId, recognised === undefined),
      otherHosts(tabId, host),
      storageIn(tabId),
    ]);
    if (recognisedNow?.host === host) await log.learn(watch, { recognised: surer(recognised, recognisedNow) });
    if (hosts) await tellNews(watch, hosts, { kind: 'hosts', at, hosts });
    if (items) await tellNews(watch, items, { kind: 'storage', at, origin: watch.origin, items });
    if (!named) await seeToSite(watch).catch(warn); // the report does without
  }

  /** Sees to it that a portal's registrable domain was looked up. */
  async function seeToSite({ site, ...watch }: Watch): Promise<void> {
    if (site !== undefined) return;
    await log.learn(watch, { site: await askReader({ kind: 'registrable-domain', host: watch.host }) });
  }

  /** Records what a page told, unless it told the same last time. */
  async function tellNews(watch: Watch, news: unknown, event: JournalEvent): Promise<void> {
    if (isNews(watch, event.kind, news)) await inTurn(() => record(isWatch(watch), [event]));
  }

  async function seeTo(watch: Watch): Promise<void> {
    await seeToPolicyOnce(watch);
    if ((await log.find(watch)) === null) return forgetPolicies(watch); // ended while it was read
    followWithBadge(watch);
  }
}

/** How long a badge waits, in ms: what it is painted for then is most often at rest, and so is the page. */
const BADGE_REST = 300;

/**
 * Changes of cookies that are kept per second: a page can make a hundred thousand. What it leaves behind is seen at
 * the next look, and what is dropped is counted.
 */
const MOST_CHANGES = 500;

/** @see Chromium, `kIncognitoStoreId`; Firefox, `PRIVATE_STORE` */
const isPrivate = (storeId: string): boolean => storeId === '1' || storeId === 'firefox-private';

/** What could not be stored or painted now goes with the next event. */
function warn(error: unknown): void {
  console.warn(error);
}
