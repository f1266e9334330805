import { browser } from '../../browser/browser.ts';
import { matchPatternFor } from '../../browser/match-pattern-for.ts';
import { portalAt } from '../../browser/portal-at.ts';
import { storeOf } from '../../browser/store-of.ts';
import { isWatch, readWatches, type Watch, type WatchTarget, watchId } from '../../browser/watch.ts';
import { domainMatches } from '../../core/cookie/domain-match.ts';
import type { JournalEvent } from '../../core/journal/event.ts';
import { urlOf } from '../../core/journal/write-claim.ts';
import { belongsToPortal } from '../../core/portal/belongs-to-portal.ts';
import { isConsentCookie } from '../../core/portal/consent-choices.ts';
import { unreachable } from '../../core/unreachable.ts';
import type { InboxItem } from './inbox.ts';

/** Events, and the watches that each of them concerns. */
export interface Route {
  readonly concerns: (watch: Watch, event: JournalEvent) => boolean;
  readonly events: readonly JournalEvent[];
}

/** Of so many messages of page recorders it is remembered that they were placed. */
const MAX_PLACED_MESSAGES = 1000;

export const NOWHERE: Route = { concerns: () => false, events: [] };

/**
 * Tells where what the browser told belongs, and as which events.
 * @param begin begins the watch of a portal that is visited
 */
export function routeEvents(begin: (target: WatchTarget, origin: string, at: number) => Promise<unknown>) {
  /**
   * Other hosts that set cookies on a portal's pages, by watch. What the browser tells of those cookies is kept too,
   * to know what it refused. Chromium tells it after the line, and Firefox gives each portal a partition of its own.
   */
  const embedded = new Map<string, Set<string>>();

  /** Messages of page recorders: one whose answer was cut off when a worker was killed is sent again. */
  const placed = new Set<string>();
  const isRepeated = (id: string): boolean => {
    if (placed.has(id)) return true;
    placed.add(id);
    for (const oldest of placed) {
      if (placed.size <= MAX_PLACED_MESSAGES) break;
      placed.delete(oldest);
    }
    return false;
  };

  const placeChange = ({ change, choice }: Extract<InboxItem, { kind: 'cookie' }>): Route => {
    const { cookie } = change;
    const isOf = (watch: Watch, event: JournalEvent) => {
      if (event.kind === 'choice') return isConsentCookie(watch.host, cookie);
      const others = [...(embedded.get(watchId(watch)) ?? [])];
      return belongsToPortal(watch.host, cookie) || others.some((host) => domainMatches(host, cookie));
    };
    return {
      concerns: (watch, event) => watch.storeId === cookie.storeId && isOf(watch, event),
      events: choice ? [change, choice] : [change],
    };
  };

  /** Who says to have set a cookie. One of another portal's, or for a whole domain, is that portal's to know too. */
  const placeAccounts = (storeId: string, pageHost: string, events: readonly JournalEvent[]): Route => {
    for (const event of events) {
      if (event.kind !== 'header' && event.kind !== 'write') continue;
      const { hostname } = urlOf(event);
      if (hostname === pageHost) continue;
      const id = watchId({ storeId, host: pageHost });
      embedded.set(id, (embedded.get(id) ?? new Set()).add(hostname));
    }
    return {
      concerns: ({ host, storeId: store }, event) => {
        if (store !== storeId) return false;
        if (host === pageHost) return true;
        if (event.kind !== 'header' && event.kind !== 'write') return false;
        const { domain } = event.line;
        const { hostname } = urlOf(event);
        // A script's, in a frame, is the partition's of the page that holds it.
        return domain === null
          ? event.kind === 'header' && host === hostname
          : domainMatches(host, { domain, hostOnly: false });
      },
      events,
    };
  };

  return async (item: InboxItem, page: Promise<string | null>): Promise<Route> => {
    if (item.kind === 'cookie') return placeChange(item);
    const { at, tabId } = item;
    const pageHost = await page;
    if (pageHost === null) return NOWHERE;
    const storeId = await (tabId < 0 ? onlyStoreOf(pageHost) : storeOf(tabId));
    if (storeId === null) return NOWHERE;
    switch (item.kind) {
      case 'navigation': {
        const url = new URL(item.url);
        if ((await portalAt(url)) === null) return NOWHERE;
        await begin({ storeId, host: url.hostname }, url.origin, at);
        return {
          concerns: isWatch({ storeId, host: url.hostname }),
          events: [{ kind: 'visit', at, url: item.url }],
        };
      }
      case 'headers': {
        const { lines, response } = item;
        return placeAccounts(
          storeId,
          pageHost,
          lines.map((line) => ({ kind: 'header', at, line, response, pageHost })),
        );
      }
      case 'writes': {
        if (isRepeated(item.id)) return NOWHERE;
        // The recorder in a page that is open goes on when its host is taken back.
        const granted = await browser.permissions.contains({ origins: [matchPatternFor(new URL(item.frameUrl))] });
        return granted ? placeAccounts(storeId, pageHost, item.events) : NOWHERE;
      }
      default:
        return unreachable(item);
    }
  };
}

/** Where a portal is watched; null when it is not, or in several stores, since without a tab it may be any of them. */
async function onlyStoreOf(portalHost: string): Promise<string | null> {
  const [watch, ...others] = Object.values(await readWatches()).filter(({ host }) => host === portalHost);
  return watch && others.length === 0 ? watch.storeId : null;
}
