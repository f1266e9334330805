import type { Portal } from '../src/core/portal/portal.ts';
import { askForHosts } from '../src/extension/ask-for-hosts.ts';
import { browser } from '../src/extension/browser.ts';
import { loadReport } from '../src/extension/load-report.ts';
import { ask } from '../src/extension/message.ts';
import { portalAt } from '../src/extension/portal-at.ts';
import { readElsewhere } from '../src/extension/read-elsewhere.ts';
import { readWatches, type WatchTarget, watchId } from '../src/extension/watch.ts';
import type { PopupActions, PopupState } from './state.ts';

/** What the rest of the popup does for its actions. */
interface Stage {
  readonly show: (state: PopupState) => void;
  readonly fail: (error: unknown) => void;
  readonly follow: (target: WatchTarget, portal: Portal) => Promise<void>;
  readonly tabInView: () => Promise<number | undefined>;
}

/** What the popup does when it is told to. */
export function createActions({ show, fail, follow, tabInView }: Stage): PopupActions {
  /** Holds a portal against the page in this tab, and shows the portal's report, from wherever that was asked. */
  const choosePage = async (target: WatchTarget): Promise<void> => {
    const tabId = await tabInView();
    const done = tabId !== undefined && (await ask({ kind: 'choose-page', target, tabId }));
    const { [watchId(target)]: watch } = await readWatches();
    const portal = watch && (await portalAt(new URL(watch.origin)));
    if (!portal) return;
    if (done) await follow(target, portal);
    else show({ kind: 'report', report: await loadReport(portal, target.storeId), target, choiceFailed: true });
  };

  const reload = async (): Promise<void> => {
    const tabId = await tabInView();
    if (tabId !== undefined) await browser.tabs.reload(tabId);
  };

  const settle = (done: Promise<unknown>): void => void done.catch(fail);
  return {
    checkHosts: (hosts) => settle(askForHosts(hosts)),
    reload: () => settle(reload()),
    choosePage: (target) => settle(choosePage(target)),
    readElsewhere: (target, address) => settle(readElsewhere(target, address)),
    readAgain: (target) => settle(ask({ kind: 'read-again', target })),
    startOver: (target) => settle(ask({ kind: 'start-over', target })),
  };
}
