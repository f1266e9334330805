import { severityRank } from './judgement/severity.ts';
import type { ReportedCookie } from './report.ts';
import { GROUPS } from './status.ts';

/** Orders cookies by how grave their status is; of two as grave by its group, and then by name. */
export function gravestFirst(a: ReportedCookie, b: ReportedCookie): number {
  return gravity(b) - gravity(a) || compareText(a.cookie.name, b.cookie.name) || compareText(a.key, b.key);
}

function gravity({ status }: ReportedCookie): number {
  if (status === null) return 0;
  return (1 + severityRank(status.severity ?? 'note')) * GROUPS.length - GROUPS.indexOf(status.group);
}

/** By code unit: `localeCompare` would make the report depend on the machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
