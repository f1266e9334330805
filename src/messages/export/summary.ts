import { markdown } from '../../core/export/markdown.ts';
import type { Report } from '../../core/inspection/report.ts';
import { instantText, withAbsoluteTimes } from '../absolute-times.ts';
import { answer, answerNotes } from '../answer.ts';
import { blindSpotSentences } from '../blind-spot.ts';
import type { Messages } from '../messages.ts';
import { policyText } from '../policy.ts';
import { overview } from './overview.ts';
import { tellCookie } from './tell-cookie.ts';

/** A report in short, to paste into a message: Markdown that reads as plain text too. */
export function summary(report: Report, spoken: Messages): string {
  const messages = withAbsoluteTimes(spoken);
  const cookies = report.cookies.map((reported) => tellCookie(reported, report, messages));
  return markdown({
    language: messages.locale,
    title: messages.t('doc_title', report.portal.host),
    blocks: [
      { kind: 'answer', text: answer(report, messages) },
      ...answerNotes(report, messages).map((text) => ({ kind: 'paragraph', text }) as const),
      {
        kind: 'paragraph',
        text: `${instantText(report.watch.to)} \u00b7 ${policyText(report.policy, messages)}`,
      },
      ...(cookies.length > 0 ? [overview(report, cookies, messages)] : []),
      { kind: 'list', items: blindSpotSentences(report, messages) },
    ],
  });
}
