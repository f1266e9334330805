import { askForHosts } from '../src/browser/ask-for-hosts.ts';
import { askForLinkedPolicy } from '../src/browser/ask-for-linked-policy.ts';
import { browser } from '../src/browser/browser.ts';
import { ask } from '../src/browser/message.ts';
import { portalAt } from '../src/browser/portal-at.ts';
import { readWatches, type WatchTarget, watchId } from '../src/browser/watch.ts';
import type { Portal } from '../src/core/portal/portal.ts';
import { createCookieActions } from './cookie-actions.ts';
import type { Notice, PopupActions } from './model/state.ts';

/** What the actions need of the rest of the popup. */
interface Stage {
  readonly say: (notice: Notice | null) => void;
  readonly follow: (target: WatchTarget, portal: Portal) => Promise<void>;
  readonly tabInView: () => Promise<number | undefined>;
}

/** Makes the popup's actions. When one fails, that is said beside the report, which stays. */
export function createActions({ say, follow, tabInView }: Stage): PopupActions {
  /** Holds a portal against the page in this tab, and shows the portal's report, from wherever that was asked. */
  const choosePage = async (target: WatchTarget): Promise<boolean> => {
    const tabId = await tabInView();
    const done = tabId !== undefined && (await ask({ kind: 'choose-page', target, tabId }));
    const { [watchId(target)]: watch } = await readWatches();
    const portal = watch && (await portalAt(new URL(watch.origin)));
    if (portal) await follow(target, portal);
    return done;
  };

  const reload = async (): Promise<void> => {
    const tabId = await tabInView();
    if (tabId !== undefined) await browser.tabs.reload(tabId);
  };

  /** Opens the report page beside the portal: where the browser allows that, in the same private window. */
  const openReport = async (target: WatchTarget, part: string): Promise<void> => {
    const key = crypto.randomUUID();
    await browser.storage.session.set({ [`page/${watchId(target)}/${key}`]: true });
    await browser.tabs.create({ url: `${browser.runtime.getURL('report/report.html')}?${key}${part}` });
    if (location.search === '') window.close(); // Firefox leaves the popup open; as a tab, this page stays
  };

  /** @param otherwise what is said when the answer is no */
  const settle = (done: Promise<unknown>, otherwise: Notice = 'action_failed'): void => {
    const failed = (error: unknown) => {
      console.warn(error);
      say('action_failed');
    };
    done.then((answer) => say(answer === false ? otherwise : null)).catch(failed);
  };
  return {
    ...createCookieActions(),
    checkHosts: (hosts) => settle(askForHosts(hosts).then(() => true)), // a no is an answer too
    reload: () => settle(reload()),
    openReport: (target, part) => settle(openReport(target, part)),
    choosePage: (target) => settle(choosePage(target), 'choice_page_failed'),
    askForLinkedPolicy: (target, address) => settle(askForLinkedPolicy(target, address)),
    readAgain: (target) => settle(ask({ kind: 'read-again', target })),
    startOver: (target) => settle(ask({ kind: 'start-over', target }), 'start_over_partly'),
  };
}
