import { inspect, type Watched } from '../../inspection/inspect.ts';
import type { Report } from '../../inspection/report.ts';
import { reportJson } from '../report-json.ts';
import type { Known } from '../written-report.ts';
import { type FoundDifference, firstDifference } from './first-difference.ts';
import type { Audit } from './read-audit.ts';

/** The report of a saved audit as it comes out now; how it differs from the saved one, or null when it does not. */
export interface Verified {
  readonly report: Report;
  readonly difference: FoundDifference | null;
}

/**
 * Makes the report of an audit again from its other parts, and compares them to the byte.
 * @returns null when no report can be made: somebody wrote facts that no browser tells
 */
export function verifyAudit(
  { watched, provenance, report: saved }: Omit<Audit, 'notes'>,
  known: Known,
): Verified | null {
  const report = inspected(watched, known);
  if (report === null) return null;
  const again = reportJson(report, provenance);
  return { report, difference: saved === again ? null : differenceOf(saved, again) };
}

function inspected(watched: Watched, known: Known): Report | null {
  try {
    return inspect({ ...watched, ...known });
  } catch {
    return null;
  }
}

/** Two texts of one value differ too. */
function differenceOf(saved: string, again: string): FoundDifference {
  const whole = { path: '', one: null, other: null };
  try {
    return firstDifference(JSON.parse(saved), JSON.parse(again)) ?? whole;
  } catch {
    return whole;
  }
}
