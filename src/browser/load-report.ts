import { inspect, type Watched } from '../core/inspection/inspect.ts';
import type { Report } from '../core/inspection/report.ts';
import type { RuleSet } from '../core/inspection/rules/rules.ts';
import type { Portal } from '../core/portal/portal.ts';
import { language } from './language.ts';
import { loadCatalogue } from './load-catalogue.ts';
import type { ChoiceReader } from './take-snapshot.ts';
import { readStored } from './watch.ts';

/** A report, and what it was made of. */
export interface LoadedReport {
  readonly report: Report;
  readonly watched: Watched;
}

/**
 * Makes the report of a portal from what is stored and a snapshot of this moment. All surfaces, the badge and the command
 * line call this, so that they cannot disagree.
 * @param storeId the cookie store in which the portal is watched
 * @param rules all rules, or the first; a promise of them where a script is smaller without
 * @param reader what reads choices; a promise of it where a script is smaller without
 */
export async function loadReport(
  portal: Portal,
  storeId: string,
  rules: RuleSet | Promise<RuleSet>,
  reader: ChoiceReader | Promise<ChoiceReader>,
): Promise<LoadedReport> {
  const target = { storeId, host: portal.host };
  const now = Date.now();
  const [{ journal, policy, recognised, site, userAgent }, snapshot, catalogue, { findMentions }] = await Promise.all([
    readStored(target, language()),
    // This and the search for mentions are apart, to keep the popup's script small.
    import('./take-snapshot.ts').then(({ takeSnapshot }) => takeSnapshot(target, now, reader)),
    loadCatalogue(),
    import('../core/inspection/mention/find-mentions.ts'),
  ]);
  const watched = { portal: recognised ?? portal, journal: [...journal, ...snapshot], policy, now, site, userAgent };
  return { report: inspect({ ...watched, catalogue, findMentions, rules: await rules }), watched };
}
