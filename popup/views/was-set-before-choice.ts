import type { ReportedCookie } from '../../src/core/inspection/report.ts';

/** True when a rule found that the cookie was set before the visitor chose. */
export const wasSetBeforeChoice = ({ evidence }: ReportedCookie): boolean =>
  evidence.some(({ kind }) => kind === 'set-before-choice');
