import type { Permissions } from 'webextension-polyfill';
import { browser } from '../browser/browser.ts';
import { forgetIntent, type Intent, readIntent } from '../browser/intent.ts';
import { portalAt } from '../browser/portal-at.ts';
import { readWatches, watchId } from '../browser/watch.ts';
import type { SharedParts } from './shared-parts.ts';
import type { Watches } from './watches.ts';

interface Parts extends SharedParts {
  readonly watches: Watches;
}

/** Follows the user's grants of hosts, wherever they are made. */
export function openGrants({ log, inTurn, badges, policies, watches }: Parts) {
  return {
    /** The user granted hosts: for one reading of a policy, or to be watched. */
    async followGrant({ origins = [] }: Permissions.Permissions): Promise<void> {
      const intent = await readIntent();
      if (intent !== null && origins.includes(intent.origin)) await readOnce(intent);
      else await watches.watchOpenTabs();
    },

    /** The user took hosts back: what is known of them is forgotten. */
    async followRevocation(): Promise<void> {
      const known = Object.values(await readWatches());
      const portals = await Promise.all(known.map(({ origin }) => portalAt(new URL(origin))));
      const ended = known.filter((_, index) => portals[index] === null).map(watchId);
      await inTurn(() => log.forget((watch) => ended.includes(watchId(watch))));
      await badges.clear();
      await watches.watchOpenTabs(); // portals that load from there note that we no longer see it
    },
  } as const;

  /** Reads a policy on another host, and gives the host back. */
  async function readOnce({ origin, target }: Intent): Promise<void> {
    const watch = await log.find(target);
    try {
      if (watch) await policies.readLinkedPolicy(watch);
    } finally {
      await browser.permissions.remove({ origins: [origin] });
      await forgetIntent();
    }
    if (watch) await badges.paint(watch);
  }
}
