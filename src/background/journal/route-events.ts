import { storeOf } from '../../browser/store-of.ts';
import { isWatch, readWatches, type Watch, type WatchTarget } from '../../browser/watch.ts';
import { domainMatches, isWithin } from '../../core/cookie/domain-match.ts';
import { HOSTING_DOMAINS } from '../../core/cookie/site.ts';
import type { JournalEvent } from '../../core/journal/event.ts';
import { mayHoldChoices } from '../../core/journal/read-held.ts';
import { urlOf, type WriteClaim } from '../../core/journal/write-claim.ts';
import { belongsToPortal } from '../../core/portal/belongs-to-portal.ts';
import { isConsentCookie } from '../../core/portal/consent-choices.ts';
import { unreachable } from '../../core/unreachable.ts';
import { isGranted, portalOf } from '../tabs/is-granted.ts';
import type { Notice } from './notice.ts';
import { droppedEvents } from './pending-events.ts';
import type { RoutingMemory } from './routing-memory.ts';

/** The watch of a portal that a tab visits. */
export interface NewWatch {
  readonly target: WatchTarget;
  readonly origin: string;
  /** When the visit began, in ms since the Unix epoch. */
  readonly at: number;
}

/** The events that a notice becomes, and where they belong. */
export interface Route {
  readonly events: readonly JournalEvent[];
  /** Whether an event belongs into the journal of a watch. */
  readonly concerns: (watch: Watch, event: JournalEvent) => boolean;
  /** The watch to begin before the events are recorded, unless it runs. */
  readonly begins: NewWatch | null;
  /** Hosts that are now known to set cookies on a page: what they did just before belongs into that page's journal, too. */
  readonly embeds?: { readonly page: WatchTarget; readonly hosts: readonly string[] };
}

/** A browser holds fewer cookies of a site: of the lines of a response that has more, those before the last are only counted. */
const MAX_LINES = 1000;

export const NOWHERE: Route = { events: [], concerns: () => false, begins: null };

/**
 * Says where a notice belongs. It changes nothing but its memory.
 * @param pageHost host of the top-level page; null when the browser cannot tell it
 */
export async function routeEvents(notice: Notice, pageHost: string | null, memory: RoutingMemory): Promise<Route> {
  if (notice.kind === 'cookie') return routeChange(notice, memory);
  if (pageHost === null) return NOWHERE;
  const { at, tabId } = notice;
  const storeId = await (tabId < 0 ? onlyStoreOf(pageHost) : storeOf(tabId));
  if (storeId === null) return NOWHERE;
  const page = { storeId, host: pageHost };
  switch (notice.kind) {
    case 'navigation': {
      const url = new URL(notice.url);
      if ((await portalOf(url.origin)) === null) return NOWHERE;
      return {
        events: [{ kind: 'visit', at, url: notice.url }],
        concerns: isWatch(page),
        begins: { target: page, origin: url.origin, at },
      };
    }
    case 'headers': {
      const { lines, response, withoutCredentials } = notice;
      const claims = lines.slice(-MAX_LINES).map(
        (line): WriteClaim => ({
          kind: 'header',
          at,
          line,
          response,
          pageHost,
          ...(withoutCredentials && { withoutCredentials }),
        }),
      );
      const more = lines.length - claims.length;
      return routeClaims(page, more > 0 ? [droppedEvents(more, at), ...claims] : claims, memory);
    }
    case 'writes': {
      if (memory.isRepeated(notice.id)) return NOWHERE;
      // The recorder of an open page goes on after its host is taken back.
      const { hostname, protocol } = new URL(notice.frameUrl);
      return (await isGranted(hostname, protocol)) ? routeClaims(page, notice.events, memory) : NOWHERE;
    }
    default:
      return unreachable(notice);
  }
}

/**
 * A change belongs to the portals whose cookie it is, and to those on whose pages its host claims to set cookies: such a
 * change tells that the browser did not refuse the line. Chromium tells of the change after the line, and Firefox gives
 * each portal a partition of its own.
 */
function routeChange({ change, choice }: Extract<Notice, { kind: 'cookie' }>, memory: RoutingMemory): Route {
  const { cookie } = change;
  const isOf = (watch: Watch, event: JournalEvent): boolean =>
    event.kind === 'choice'
      ? isConsentCookie(watch.host, cookie, event.holder) && mayHoldChoices(cookie, HOSTING_DOMAINS)
      : belongsToPortal(watch.host, cookie) ||
        memory.embeddedIn(watch).some((embedded) => domainMatches(embedded, cookie));
  return {
    events: choice ? [change, choice] : [change],
    concerns: (watch, event) => watch.storeId === cookie.storeId && isOf(watch, event),
    begins: null,
  };
}

/** Claims belong to the portal on whose page they were made, and to other portals that would receive the cookie. */
function routeClaims(page: WatchTarget, events: readonly JournalEvent[], memory: RoutingMemory): Route {
  const hosts = events
    .filter(isClaim)
    .map((claim) => urlOf(claim).hostname)
    .filter((host) => host !== page.host && memory.noteEmbedded(page, host));
  return {
    ...(hosts.length > 0 && { embeds: { page, hosts } }),
    events,
    concerns: ({ host, storeId }, event) =>
      storeId === page.storeId && (host === page.host || (isClaim(event) && isReceivedBy(host, event))),
    begins: null,
  };
}

const isClaim = (event: JournalEvent): event is WriteClaim => event.kind === 'header' || event.kind === 'write';

function isReceivedBy(host: string, claim: WriteClaim): boolean {
  const { domain } = claim.line;
  if (domain !== null) return isWithin(host, domain);
  // A script in a frame writes into the partition of the page that holds the frame.
  return claim.kind === 'header' && host === urlOf(claim).hostname;
}

/** The store in which a portal is watched; null for none or several, since without a tab it may be any of them. */
async function onlyStoreOf(portalHost: string): Promise<string | null> {
  const [watch, ...others] = Object.values(await readWatches()).filter(({ host }) => host === portalHost);
  return watch && others.length === 0 ? watch.storeId : null;
}
