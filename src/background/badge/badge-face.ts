import type { Report } from '../../core/inspection/report.ts';
import { answer, answerNotes } from '../../messages/answer.ts';
import type { Messages } from '../../messages/messages.ts';

/** The theme's accent, and its amber for what only asks for a look. */
const DIFFERS = '#b02a18';
const TO_CHECK = '#8a5800';

/** What the toolbar button shows of a report. */
export interface BadgeFace {
  readonly text: string;
  readonly title: string;
  readonly colour: string;
}

/** The report's one number, and a question mark when the policy could not be read, so that silence never looks like "all good". */
export function badgeFace(report: Report, messages: Messages): BadgeFace {
  const { portal, policy, counts } = report;
  return {
    text: `${counts.notMatching || ''}${policy.kind === 'standard' ? '?' : ''}`,
    title: [`${portal.host}: ${answer(report, messages)}`, ...answerNotes(report, messages)].join(' '),
    colour: counts.kinds[0]?.severity === 'mismatch' ? DIFFERS : TO_CHECK,
  };
}
