import type { ReportedCookie } from '../../src/core/inspection/report.ts';

/** True when a rule found that the cookie was set before the visitor chose. */
export const wasSetBeforeChoice = ({ findings }: ReportedCookie): boolean =>
  findings.some(({ evidence }) => evidence.kind === 'set-before-choice');
