import type { Report, ReportedCookie } from '../../src/core/inspection/report.ts';

/**
 * When a rule found that the cookie was set while no choice was in force: before the visitor had chosen, or after a
 * choice had ended. Null when no rule did.
 */
export function withoutChoice(
  { findings }: ReportedCookie,
  { choicePeriods }: Pick<Report, 'choicePeriods'>,
): 'before' | 'after' | null {
  for (const { evidence } of findings) {
    if (evidence.kind !== 'set-before-choice') continue;
    return choicePeriods.some(({ until }) => until !== null && until <= evidence.setAt) ? 'after' : 'before';
  }
  return null;
}
