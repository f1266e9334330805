import type { Cookies, WebRequest } from 'webextension-polyfill';
import type { Report } from '../core/inspection/report.ts';
import type { JournalEvent } from '../core/journal/event.ts';
import { belongsToPortal } from '../core/portal/belongs-to-portal.ts';
import { CONSENT_COOKIE, consentChoices } from '../core/portal/consent-choices.ts';
import { paintBadge } from './badge.ts';
import { browser } from './browser.ts';
import { coalesce } from './coalesce.ts';
import { findPolicy } from './find-policy.ts';
import { language } from './language.ts';
import { loadReport } from './load-report.ts';
import { locate, portalAt, storeOf } from './locate.ts';
import { lookAround } from './look-around.ts';
import type { Message } from './message.ts';
import { toCookie } from './to-cookie.ts';
import { toSetCookieLines } from './to-set-cookie-lines.ts';
import { policyKey, readStored, type Watch, type WatchTarget, watchId } from './watch.ts';
import { openWatchLog } from './watch-log.ts';
import { withoutQuery } from './without-query.ts';

/**
 * Turns what the browser tells into events of the watches they concern. It decides nothing about
 * cookies: that is `inspect`'s.
 */
export function createWatcher() {
  const log = openWatchLog();
  const refreshBadge = coalesce(watchId, paintBadge);
  const readPolicyOnce = coalesce(watchId, readPolicy);

  const record = async (concerns: (watch: Watch) => boolean, events: readonly JournalEvent[]): Promise<void> => {
    for (const watch of await log.append(concerns, events)) refreshBadge(watch);
  };

  /** Begins the watch of a portal with all that is there; goes on with one that runs. */
  const begin = async (target: WatchTarget, origin: string, at: number): Promise<void> => {
    if (await log.begin(target, origin)) await record(isWatch(target), await lookAround(target, at));
  };

  return {
    async navigation({ tabId, url, timeStamp: at }: WebRequest.OnBeforeRequestDetailsType): Promise<void> {
      const { hostname: host, origin } = new URL(url);
      const storeId = await storeOf(tabId);
      if (storeId === null || portalAt(host) === null) return;
      const target = { storeId, host };
      await begin(target, origin, at);
      await record(isWatch(target), [{ kind: 'visit', at, url: withoutQuery(url) }]);
      const watch = await log.find(target);
      if (watch) await readPolicyOnce(watch);
    },

    async headers(details: WebRequest.OnHeadersReceivedDetailsType): Promise<void> {
      const lines = toSetCookieLines(details.responseHeaders ?? []);
      if (lines.length === 0 || details.tabId < 0) return; // -1: our own request
      const { url, timeStamp: at, tabId, statusCode: status, type: resourceType, frameId } = details;
      const response = { url: withoutQuery(url), status, resourceType, frameId };
      const [storeId, page] = await Promise.all([storeOf(tabId), resourceType === 'main_frame' ? url : pageOf(tabId)]);
      if (storeId === null || page === null) return;
      await record(
        isWatch({ storeId, host: new URL(page).hostname }),
        lines.map((line) => ({ kind: 'header', at, line, response })),
      );
    },

    async cookie({ cookie: raw, removed, cause }: Cookies.OnChangedChangeInfoType): Promise<void> {
      const at = Date.now();
      const cookie = toCookie(raw);
      const change: JournalEvent = { kind: 'changed', at, cookie, removed, cause };
      await record(
        ({ storeId, host }) => storeId === cookie.storeId && belongsToPortal(host, cookie),
        cookie.name === CONSENT_COOKIE && cause !== 'overwrite'
          ? [change, { kind: 'choice', at, choices: removed ? null : consentChoices(raw.value) }]
          : [change],
      );
    },
    /** A navigation clears what was painted for the tab. */
    async completed({ url, tabId }: WebRequest.OnCompletedDetailsType): Promise<void> {
      const storeId = await storeOf(tabId);
      const watch = storeId && (await log.find({ storeId, host: new URL(url).hostname }));
      if (watch) await refreshBadge(watch);
    },

    async message({ kind, tabId }: Message): Promise<Report | null> {
      const located = await locate(tabId);
      if (located.kind !== 'portal') return null;
      const { storeId, portal, origin } = located.tab;
      const target = { storeId, host: portal.host };
      await begin(target, origin, Date.now());
      const watch = await log.find(target);
      if (watch) await readPolicyOnce(watch);
      return kind === 'report' ? loadReport(located.tab, language()) : null;
    },
  } as const;

  async function readPolicy(watch: Watch): Promise<void> {
    const { policy } = await readStored(watch, language());
    if (policy !== null) return;
    const found = await findPolicy(watch.origin, language());
    await browser.storage.session.set({ [policyKey(watchId(watch), language())]: found });
    await refreshBadge(watch);
  }
}

const isWatch = (target: WatchTarget) => (watch: Watch) => watchId(watch) === watchId(target);

async function pageOf(tabId: number): Promise<string | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null); // closed meanwhile
  return tab?.url ?? null;
}
