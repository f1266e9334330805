import type { Permissions, Tabs } from 'webextension-polyfill';
import { browser } from '../browser/browser.ts';
import { coalesce } from '../browser/coalesce.ts';
import { forgetIntent, readIntent } from '../browser/intent.ts';
import { loadReport } from '../browser/load-report.ts';
import { locate } from '../browser/locate.ts';
import type { Message } from '../browser/message.ts';
import { portalAt } from '../browser/portal-at.ts';
import { serialQueue } from '../browser/serial-queue.ts';
import { storeOf } from '../browser/store-of.ts';
import { isWatch, readWatches, type Watch, watchId } from '../browser/watch.ts';
import type { Report } from '../core/inspection/report.ts';
import { rules } from '../core/inspection/rules.ts';
import type { Portal } from '../core/portal/portal.ts';
import { recogniseHost } from '../core/portal/recognise-host.ts';
import { surer } from '../core/portal/to-portal.ts';
import { unreachable } from '../core/unreachable.ts';
import { clearBadges } from './badge/badge.ts';
import { openBadges } from './badge/badges.ts';
import { clearPortal, reloadPortal } from './clear-portal.ts';
import { openRecording } from './journal/recording.ts';
import { openWatchLog } from './journal/watch-log.ts';
import { askReader } from './policy/ask-reader.ts';
import { choose, choosePage, forgetPolicies, readLinkedPolicy, seeToPolicy } from './policy/policies.ts';
import { otherHosts } from './tabs/other-hosts.ts';
import { storageIn } from './tabs/page-storage.ts';
import { recogniseTab } from './tabs/recognise-tab.ts';

/**
 * Sees to the watches: what the browser tells is recorded, and what follows from it is done: a policy read, a page
 * looked into, a badge painted. It decides nothing about cookies: that is `inspect`'s.
 */
export function createWatcher() {
  const log = openWatchLog();
  const inTurn = serialQueue();
  const badges = openBadges();
  const { begin, tellNews, ...recorded } = openRecording({ log, inTurn, stored: badges.paintSoon, warn });
  const seeToPolicyOnce = coalesce(watchId, seeToPolicy);
  const readLinkedPolicyOnce = coalesce(watchId, readLinkedPolicy);

  return {
    ...recorded,

    /** A tab shows a page; of pages on hosts that are not granted we are not told the address. */
    async shown({ id, url }: Tabs.Tab): Promise<void> {
      if (id === undefined || url === undefined) return;
      const storeId = await storeOf(id);
      const watch = storeId && (await inTurn(() => log.find({ storeId, host: new URL(url).hostname })));
      if (!watch) return;
      badges.paintSoon(watch);
      await seeTo(watch); // now: the page's links help to find it, and it may be the policy itself
      await lookInto(watch, id);
    },

    /** The user let us onto hosts: for one reading of a policy, after which that is given back, or to be watched. */
    async granted({ origins = [] }: Permissions.Permissions): Promise<void> {
      const intent = await readIntent();
      if (intent === null || !origins.includes(intent.origin)) return lookAtTabs();
      const watch = await log.find(intent.target);
      try {
        if (watch) await readLinkedPolicyOnce(watch);
      } finally {
        await browser.permissions.remove({ origins: [intent.origin] });
        await forgetIntent();
      }
      if (watch) await badges.paint(watch);
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
        case 'read-linked-policy':
          await readLinkedPolicyOnce(watch);
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
      await badges.paint(watch);
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

  async function seeTo(watch: Watch): Promise<void> {
    await seeToPolicyOnce(watch);
    if ((await log.find(watch)) === null) return forgetPolicies(watch); // ended while it was read
    badges.paintSoon(watch);
  }
}

/** @see Chromium, `kIncognitoStoreId`; Firefox, `PRIVATE_STORE` */
const isPrivate = (storeId: string): boolean => storeId === '1' || storeId === 'firefox-private';

/** What could not be stored or painted now goes with the next event. */
function warn(error: unknown): void {
  console.warn(error);
}
