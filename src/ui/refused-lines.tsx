import type { Report } from '../core/inspection/report.ts';
import { cookieName } from '../messages/cookie-name.ts';
import type { Messages } from '../messages/messages.ts';
import { plural } from '../messages/plural.ts';
import { refusedText } from '../messages/refused.ts';
import { Findings } from './findings.tsx';

/** More than these are counted, not named. */
const MAX_REFUSALS = 20;

/** The cookies that the browser was asked to set, and refused. */
export const RefusedLines = ({ report, messages }: { readonly report: Report; readonly messages: Messages }) => {
  const { refused } = report;
  const declared = report.findings.filter(({ subject, severity }) => subject.kind === 'refused' && severity !== 'note');
  const more = refused.length - MAX_REFUSALS;
  return refused.length > 0 ? (
    <section class="refused">
      <h2>{messages.t('refused_title')}</h2>
      <Findings findings={declared} report={report} messages={messages} />
      {refused.slice(0, MAX_REFUSALS).map((one) => (
        <p key={`${one.line.name} ${one.at} ${one.reason.kind}`}>
          <code>{cookieName(one.line.name, messages)}</code> {refusedText(one, report, messages)}
        </p>
      ))}
      {more > 0 && <p>{plural(messages, 'refused_more', more)}</p>}
    </section>
  ) : null;
};
