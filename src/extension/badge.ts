import { answer } from '../words/answer.ts';
import { browser } from './browser.ts';
import { language } from './language.ts';
import { loadReport } from './load-report.ts';
import { portalAt } from './locate.ts';
import type { WatchTarget } from './watch.ts';
import { browserWords } from './words.ts';

/** What cannot be told is left blank, so that silence never looks like "all good". */
const COLOUR = '#9a3412';

/** Shows the report's own counts on the toolbar button of every tab on this portal. */
export async function paintBadge({ storeId, host }: WatchTarget): Promise<void> {
  const portal = portalAt(host);
  if (portal === null) return;
  const [report, tabs] = await Promise.all([
    loadReport({ storeId, portal }, language()),
    browser.tabs.query({ url: `*://${host}/*` }),
  ]);
  const notAsDeclared = report.counts.undeclared + report.counts.differs;
  const known = report.policy.kind === 'read';
  await Promise.all(
    tabs.map(async ({ id: tabId }) => {
      if (tabId === undefined) return;
      await browser.action.setBadgeBackgroundColor({ color: COLOUR, tabId });
      await browser.action.setBadgeText({ text: known && notAsDeclared > 0 ? String(notAsDeclared) : '', tabId });
      await browser.action.setTitle({ title: `${host}: ${answer(report, browserWords())}`, tabId });
    }),
  );
}
