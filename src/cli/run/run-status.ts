import { SEVERITIES, type Severity } from '../../core/inspection/judgement/severity.ts';
import { EXIT } from '../terminal/exit-status.ts';
import type { RunRecord } from './run-record.ts';

/** What a run ends with: what could not be done weighs more than what was found, since it could hide more. */
export function runStatus(records: readonly RunRecord[], failOn: Severity | undefined): number {
  if (records.some(({ outcome }) => outcome === 'failed')) return EXIT.failed;
  if (failOn === undefined) return EXIT.done;
  const grave = SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  const isFound = (record: RunRecord) =>
    record.outcome === 'inspected' && grave.some((severity) => record.findings[severity] > 0);
  return records.some(isFound) ? EXIT.found : EXIT.done;
}
