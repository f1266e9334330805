import { type WatchTarget, watchId } from '../../browser/watch.ts';
import { getOrMake } from '../../core/get-or-make.ts';

/** How many messages of page recorders are known by their ids; the oldest id goes first. */
const MAX_MESSAGE_IDS = 1000;

/** What routing an event needs to know of the events before it. A new worker begins without. */
export function openRoutingMemory() {
  const messageIds = new Set<string>();
  const embeddedHosts = new Map<string, Set<string>>();

  return {
    /**
     * Whether a message of a page's recorder was routed before. A recorder sends a message again when the worker was
     * killed before it answered.
     */
    isRepeated(id: string): boolean {
      if (messageIds.has(id)) return true;
      messageIds.add(id);
      for (const oldest of messageIds) {
        if (messageIds.size <= MAX_MESSAGE_IDS) break;
        messageIds.delete(oldest);
      }
      return false;
    },

    /** Notes that another host claims to have set a cookie on a portal's page. @returns whether it is the first time */
    noteEmbedded(portal: WatchTarget, host: string): boolean {
      const known = getOrMake(embeddedHosts, watchId(portal), () => new Set());
      const isNew = !known.has(host);
      known.add(host);
      return isNew;
    },

    /** The other hosts that claimed to have set cookies on a portal's pages. */
    embeddedIn: (portal: WatchTarget): readonly string[] => [...(embeddedHosts.get(watchId(portal)) ?? [])],
  } as const;
}

export type RoutingMemory = ReturnType<typeof openRoutingMemory>;
