import { inspect, type Watched } from '../core/inspection/inspect.ts';
import type { Report } from '../core/inspection/report.ts';
import type { Portal } from '../core/portal/portal.ts';
import { language } from './language.ts';
import { loadCatalogue } from './load-catalogue.ts';
import type { ReportParts } from './report-parts.ts';
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
 * @param loading what it is made with; a promise of it where a script is smaller without
 */
export async function loadReport(
  portal: Portal,
  storeId: string,
  loading: ReportParts | Promise<ReportParts>,
): Promise<LoadedReport> {
  const target = { storeId, host: portal.host };
  const now = Date.now();
  const stored = readStored(target, language());
  const parts = await loading;
  const [{ journal, policy, recognised, site, userAgent }, snapshot, catalogue] = await Promise.all([
    stored,
    parts.takeSnapshot(target, now, parts.readHeld),
    loadCatalogue(),
  ]);
  const watched = { portal: recognised ?? portal, journal: [...journal, ...snapshot], policy, now, site, userAgent };
  return { report: inspect({ ...watched, catalogue, findMentions: parts.findMentions, rules: parts }), watched };
}
