import { severityRank } from './judgement/severity.ts';
import type { ReportedCookie } from './report.ts';

/** Orders cookies: the undeclared first, then those that differ, then by their gravest finding, and then by name. Of two
 * with as grave findings, one that is only mentioned goes first. */
export function gravestFirst(a: ReportedCookie, b: ReportedCookie): number {
  return gravity(b) - gravity(a) || compareText(a.cookie.name, b.cookie.name) || compareText(a.key, b.key);
}

/** A verdict weighs more than any finding. */
function gravity({ verdict, findings }: ReportedCookie): number {
  if (verdict.kind === 'undeclared') return 4;
  if (verdict.kind === 'differs') return 3;
  const doubt = verdict.kind === 'mentioned' ? 0.5 : 0;
  return doubt + Math.max(0, ...findings.map(({ severity }) => severityRank(severity)));
}

/** By code unit: `localeCompare` would make the report depend on the machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
