import { inspect } from '../core/inspection/inspect.ts';
import type { Report } from '../core/inspection/report.ts';
import type { RuleSet } from '../core/inspection/rule.ts';
import type { Portal } from '../core/portal/portal.ts';
import { language } from './language.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { takeSnapshot } from './take-snapshot.ts';
import { readStored } from './watch.ts';

/**
 * The report of a portal as of now: what is stored of it, and a look of our own. The popup, the
 * badge and the command line all call this, so that they cannot disagree.
 * @param storeId the cookie store that is asked about
 * @param rules what is asked: everything, or at first sight only what that shows
 */
export async function loadReport(portal: Portal, storeId: string, rules: RuleSet): Promise<Report> {
  const target = { storeId, host: portal.host };
  const now = Date.now();
  const [{ journal, policy, recognised, site }, snapshot, catalogue] = await Promise.all([
    readStored(target, language()),
    takeSnapshot(target, now),
    loadCatalogue(),
  ]);
  return inspect({
    portal: recognised ?? portal,
    journal: [...journal, snapshot],
    policy,
    catalogue,
    rules,
    now,
    site,
  });
}
