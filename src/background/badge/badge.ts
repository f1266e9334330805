import { browser } from '../../browser/browser.ts';
import { browserMessages } from '../../browser/browser-messages.ts';
import { loadReport } from '../../browser/load-report.ts';
import { locate } from '../../browser/locate.ts';
import { reportParts } from '../../browser/report-parts.ts';
import { tabsOf } from '../../browser/tabs-of.ts';
import type { Watch } from '../../browser/watch.ts';
import { firstRules } from '../../core/inspection/rules/first-rules.ts';
import { portalOf } from '../tabs/is-granted.ts';
import { badgeFace } from './badge-face.ts';

/**
 * Shows what the report says on the toolbar button of every tab with this portal in this cookie store.
 * @param painted what each tab shows already
 */
export async function paintBadge(watch: Watch, painted = new Map<number, string>()): Promise<void> {
  const { storeId, origin } = watch;
  const portal = await portalOf(origin);
  if (portal === null) return;
  const [{ report }, tabs] = await Promise.all([
    loadReport(portal, storeId, { ...reportParts, ...firstRules }),
    tabsOf(watch),
  ]);
  const { text, title, colour: color } = badgeFace(report, browserMessages());
  const face = text + title + color;
  for (const { id: tabId } of tabs) {
    if (painted.get(tabId) === face) continue;
    painted.set(tabId, face);
    await Promise.all([
      browser.action.setBadgeBackgroundColor({ color, tabId }),
      browser.action.setBadgeText({ text, tabId }),
      browser.action.setTitle({ title, tabId }),
    ]).catch(() => undefined); // the tab was closed meanwhile
  }
}

/** Clears the badges of tabs without a portal. One that told of a portal, as its tooltip shows, says that access was lost. */
export async function clearBadges(): Promise<void> {
  const { t } = browserMessages();
  for (const { id: tabId } of await browser.tabs.query({})) {
    if (tabId === undefined || (await locate(tabId)).kind === 'portal') continue;
    const name = t('appName');
    const isLost = (await browser.action.getTitle({ tabId }).catch(() => name)) !== name;
    await Promise.all([
      browser.action.setBadgeText({ text: isLost ? '!' : '', tabId }),
      browser.action.setTitle({ title: isLost ? t('options_not_granted') : name, tabId }),
    ]).catch(() => undefined); // the tab was closed meanwhile
  }
}
