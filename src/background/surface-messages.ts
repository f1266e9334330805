import { clearPortal, reloadPortal } from '../browser/clear-portal.ts';
import { type LoadedReport, loadReport } from '../browser/load-report.ts';
import { type Located, locate } from '../browser/locate.ts';
import type { Message } from '../browser/message.ts';
import { reportParts } from '../browser/report-parts.ts';
import { isWatch, type Watch } from '../browser/watch.ts';
import type { Portal } from '../core/portal/portal.ts';
import { unreachable } from '../core/unreachable.ts';
import type { Recording } from './journal/recording.ts';
import type { SharedParts } from './shared-parts.ts';
import { recogniseTab } from './tabs/recognise-tab.ts';
import type { Watches } from './watches.ts';

interface Parts extends SharedParts {
  readonly recording: Recording;
  readonly watches: Watches;
}

/** What a page of the extension may be answered. */
export type Answer = LoadedReport | Portal | Located | boolean | null;

/** Does what the pages of the extension ask for. */
export function openSurfaceMessages({ log, inTurn, badges, policies, recording, watches }: Parts) {
  return async function answerSurface(message: Message): Promise<Answer> {
    switch (message.kind) {
      case 'watch':
        await watches.watchTab(message.tabId);
        await log.stored();
        return null;
      case 'report':
        return reportOf(message.tabId);
      case 'recognise':
        return recogniseTab(message.tabId, true);
      case 'forget':
        await inTurn(() => log.forget(() => true));
        return null;
      case 'expect':
        recording.expect(message.change);
        return null;
      case 'locate':
        return locate(message.tabId);
      default: {
        const watch = await log.find(message.target);
        if (!watch) return false;
        if (message.kind === 'start-over') return startOver(watch);
        if (!(await changePolicy(watch, message))) return false;
        await badges.paint(watch);
        return true;
      }
    }
  };

  /** It waits for no page and no policy: while that is read, the report says so. */
  async function reportOf(tabId: number): Promise<LoadedReport | null> {
    const located = await locate(tabId);
    return located.kind === 'portal' ? loadReport(located.portal, located.storeId, reportParts) : null;
  }

  /** @returns whether all that the browser holds of the portal is gone */
  async function startOver(watch: Watch): Promise<boolean> {
    const isCleared = await clearPortal(watch);
    await inTurn(() => log.forget(isWatch(watch)));
    await reloadPortal(watch);
    return isCleared;
  }

  /** Holds a portal against another policy. @returns false when that cannot be looked at */
  async function changePolicy(watch: Watch, message: PolicyMessage): Promise<boolean> {
    switch (message.kind) {
      case 'choose-page':
        return policies.choosePage(watch, message.tabId);
      case 'choose-file':
        return policies.chooseFile(watch, message);
      case 'read-linked-policy':
        await policies.readLinkedPolicy(watch);
        return true;
      case 'read-again':
        await policies.forget(watch);
        await policies.seeToPolicy(watch);
        return true;
      default:
        return unreachable(message);
    }
  }
}

type PolicyMessage = Extract<
  Message,
  { readonly kind: 'choose-page' | 'choose-file' | 'read-linked-policy' | 'read-again' }
>;
