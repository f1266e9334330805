import { SEVERITIES, type Severity } from '../../core/inspection/judgement/severity.ts';
import type { Report } from '../../core/inspection/report.ts';
import type { Messages } from '../../messages/messages.ts';
import { EXIT } from '../terminal/exit-status.ts';
import { Failure } from '../terminal/failure.ts';
import type { Pictured } from '../visit/pictured.ts';
import type { Since } from './changes-since.ts';
import type { RunRecord } from './run-record.ts';
import type { Target } from './target.ts';
import { tellFindings } from './tell-findings.ts';

/** What a visit brings that is kept of it. */
export interface Visited {
  readonly report: Report;
  readonly notes: readonly string[];
  /** Null when it is not held against an earlier run. */
  readonly since?: Since | null;
  /** The pictures that were written. */
  readonly pictures?: readonly Pictured[];
}

/**
 * Visits a portal, and tells how that ended.
 * @param now ms since the Unix epoch
 * @throws Failure when what was found could not be written
 */
export async function recordVisit(
  { url, host, folder, phase }: Target,
  visit: () => Promise<Visited>,
  now: () => number,
  messages: Messages,
): Promise<RunRecord> {
  const beganAt = now();
  const ended = () => ({
    url,
    host,
    folder,
    phase,
    endedAt: new Date(now()).toISOString(),
    seconds: Math.round((now() - beganAt) / 100) / 10,
  });
  try {
    const { report, notes, since = null, pictures = [] } = await visit();
    const { policy, findings } = report;
    const { kinds: _, ...counts } = report.counts;
    return {
      ...ended(),
      outcome: 'inspected',
      portal: report.portal.host,
      policy: policy.kind,
      counts,
      findings: countSeverities(findings),
      told: tellFindings(report, messages),
      changes: since && [...since.changes],
      trend: since?.trend ?? null,
      pictures: [...pictures],
      notes: [...notes],
    };
  } catch (error) {
    // It was not the portal that failed: what goes on with the run visits it again.
    if (error instanceof Failure && error.status === EXIT.notWritten) throw error;
    return { ...ended(), outcome: 'failed', reason: error instanceof Error ? error.message : String(error), notes: [] };
  }
}

function countSeverities(findings: Report['findings']): Record<Severity, number> {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return Object.fromEntries(SEVERITIES.map((severity) => [severity, count(severity)])) as Record<Severity, number>;
}
