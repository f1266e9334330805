import { browser } from '../../browser/browser.ts';
import { browserMessages } from '../../browser/browser-messages.ts';
import { loadReport } from '../../browser/load-report.ts';
import { locate } from '../../browser/locate.ts';
import { portalAt } from '../../browser/portal-at.ts';
import { tabsOf } from '../../browser/tabs-of.ts';
import type { Watch } from '../../browser/watch.ts';
import { firstRules } from '../../core/inspection/rules/first-rules.ts';
import { readHeld } from '../../core/journal/read-held.ts';
import { answer } from '../../messages/answer.ts';

/** The corrector's red of the theme. */
const COLOUR = '#b02a18';

/**
 * Shows the report's own count on the toolbar button of every tab with this portal in this cookie
 * store; a question mark when the policy could not be read, so that silence never looks like "all good".
 */
export async function paintBadge(watch: Watch): Promise<void> {
  const { storeId, host, origin } = watch;
  const portal = await portalAt(new URL(origin));
  if (portal === null) return;
  const [{ report }, tabs] = await Promise.all([loadReport(portal, storeId, firstRules, { readHeld }), tabsOf(watch)]);
  const { counts, policy } = report;
  const text = policy.kind === 'standard' ? '?' : String(counts.notAsDeclared || '');
  const title = `${host}: ${answer(report, browserMessages())}`;
  for (const { id: tabId } of tabs) {
    await Promise.all([
      browser.action.setBadgeBackgroundColor({ color: COLOUR, tabId }),
      browser.action.setBadgeText({ text, tabId }),
      browser.action.setTitle({ title, tabId }),
    ]).catch(() => undefined); // the tab was closed meanwhile
  }
}

/** Clears the badges of all tabs without a portal: some showed one before a host was taken back. */
export async function clearBadges(): Promise<void> {
  for (const { id: tabId } of await browser.tabs.query({})) {
    if (tabId === undefined || (await locate(tabId)).kind === 'portal') continue;
    await Promise.all([
      browser.action.setBadgeText({ text: '', tabId }),
      browser.action.setTitle({ title: browserMessages().t('appName'), tabId }),
    ]).catch(() => undefined); // the tab was closed meanwhile
  }
}
