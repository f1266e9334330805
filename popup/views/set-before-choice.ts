import type { ReportedCookie } from '../../src/core/inspection/report.ts';

/** True when a rule found that the cookie was set before the visitor chose. */
export const setBeforeChoice = ({ remarks }: ReportedCookie): boolean =>
  remarks.some(({ kind }) => kind === 'set-before-choice');
