import { browser } from '../browser/browser.ts';
import { isPrivateStore } from '../browser/is-private-store.ts';
import { locate } from '../browser/locate.ts';
import { storeOf } from '../browser/store-of.ts';
import type { Watch } from '../browser/watch.ts';
import { recogniseHost } from '../core/portal/recognise-host.ts';
import { surer } from '../core/portal/to-portal.ts';
import type { Recording } from './journal/recording.ts';
import { askReader } from './policy/ask-reader.ts';
import type { SharedParts } from './shared-parts.ts';
import { otherHosts } from './tabs/other-hosts.ts';
import { storageIn } from './tabs/page-storage.ts';
import { recogniseTab } from './tabs/recognise-tab.ts';
import type { Shown } from './tabs/shown-tab.ts';

interface Parts extends SharedParts {
  readonly recording: Recording;
}

/** Begins the watches of portals, finds out what belongs to each, and ends those of closed private windows. */
export function openWatches({ log, inTurn, badges, policies, recording }: Parts) {
  return {
    watchTab,

    /** Watches the portals of all open tabs: what we may look at has changed. */
    async watchOpenTabs(): Promise<void> {
      const tabs = await browser.tabs.query({});
      await Promise.all(tabs.map(({ id }) => (id === undefined ? null : watchTab(id))));
    },

    /** A tab shows a page or a frame in it; the browser tells the page's address on granted hosts alone. */
    async followShown({ tab: { id, url }, isFrame, recorded }: Shown): Promise<void> {
      if (id === undefined || url === undefined) return;
      const storeId = await storeOf(id);
      if (storeId === null) return;
      const target = { storeId, host: new URL(url).hostname };
      const watch = await inTurn(() => log.find(target));
      badges.forgetTab(id);
      if (!watch) await watchTab(id); // it was loaded before anybody went there
      const unseen = { kind: 'dropped', at: Date.now(), writes: 0, unrecorded: 1 } as const;
      if (!recorded) await recording.recordIfNew(target, unseen);
      if (!watch || isFrame) return;
      badges.paintSoon(watch);
      await seeToPolicy(watch); // now: the page's links help to find it, and it may be the policy itself
      await lookInto(watch, id);
    },

    /** Forgets the watches of a cookie store that went with the last private window. */
    async forgetPrivateWindows(): Promise<void> {
      const stores = await browser.cookies.getAllCookieStores();
      // Firefox lists only stores that have a tab; but only a private store is gone with its last tab.
      await inTurn(() =>
        log.forget(({ storeId }) => isPrivateStore(storeId) && !stores.some(({ id }) => id === storeId)),
      );
    },
  } as const;

  /** Watches the portal in a tab, if it shows one that we may look at. */
  async function watchTab(tabId: number): Promise<void> {
    const at = Date.now();
    const located = await locate(tabId);
    if (located.kind !== 'portal') return;
    const { storeId, portal, origin } = located;
    const watch = await inTurn(() => recording.beginWatch({ target: { storeId, host: portal.host }, origin, at }));
    if (watch) await Promise.all([seeToPolicy(watch), lookInto(watch, tabId)]);
  }

  async function seeToPolicy(watch: Watch): Promise<void> {
    await policies.seeToPolicy(watch);
    if ((await log.find(watch)) === null) return policies.forget(watch); // the watch ended meanwhile
    badges.paintSoon(watch);
  }

  /** Finds out what a page shows: whether it is a portal's, if the host's name does not tell, and what else it loads. */
  async function lookInto(watch: Watch, tabId: number): Promise<void> {
    const at = Date.now();
    const { recognised, host } = watch;
    const isNamed = recogniseHost(host) !== null;
    const [recognisedNow, hosts, kept] = await Promise.all([
      isNamed || recognised?.certainty === 'certain' ? null : recogniseTab(tabId, recognised === undefined),
      otherHosts(tabId, host),
      storageIn(tabId, at),
    ]);
    if (recognisedNow?.host === host) await log.learn(watch, { recognised: surer(recognised, recognisedNow) });
    if (!isNamed) await seeToSite(watch).catch(console.warn); // the report does without
    const busy = { kind: 'dropped', at, writes: 0, busy: 1 } as const;
    if (hosts === undefined) await recording.recordIfNew(watch, busy);
    if (hosts) await recording.recordIfNew(watch, { kind: 'hosts', at, ...hosts });
    if (kept) await recording.recordIfNew(watch, { kind: 'storage', at, origin: watch.origin, ...kept.stored });
    for (const choice of kept?.choices ?? []) await recording.recordIfNew(watch, choice);
  }

  /** Looks up a portal's registrable domain, once. */
  async function seeToSite({ site, ...watch }: Watch): Promise<void> {
    if (site !== undefined) return;
    await log.learn(watch, { site: await askReader({ kind: 'registrable-domain', host: watch.host }) });
  }
}

export type Watches = ReturnType<typeof openWatches>;
