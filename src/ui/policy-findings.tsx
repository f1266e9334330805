import type { Finding, Report } from '../core/inspection/report.ts';
import { whyText } from '../messages/finding.ts';
import { listText } from '../messages/list.ts';
import type { Messages } from '../messages/messages.ts';
import { pageText } from '../messages/page-text.ts';
import { Findings } from './findings.tsx';
import { SeverityMark } from './severity-mark.tsx';

/** How many declared names are named here; the list of declarations has them all. */
const MAX_NAMES = 6;

/** What was found about the policy, and about what it declares; nothing when nothing was. */
export const PolicyFindings = ({ report, messages }: { readonly report: Report; readonly messages: Messages }) => {
  const about = report.findings.filter(({ subject }) => subject.kind === 'policy');
  const unseen = report.findings.filter(({ subject }) => subject.kind === 'declarations');
  if (about.length + unseen.length === 0) return null;
  return (
    <section>
      <h2>{messages.t('policy_findings_title')}</h2>
      <Findings findings={about} report={report} messages={messages} />
      <Unseen findings={unseen} report={report} messages={messages} />
    </section>
  );
};

interface UnseenProps {
  readonly findings: readonly Finding[];
  readonly report: Report;
  readonly messages: Messages;
}

/** One sentence for all cookies that were declared and not seen: one for each would drown the rest. */
const Unseen = ({ findings, report, messages }: UnseenProps) => {
  const [first] = findings;
  const names = findings.flatMap(({ subject }) =>
    subject.kind === 'declarations' ? pageText(report.declarations[subject.index]?.declaration.name ?? '') : [],
  );
  if (first === undefined) return null;
  const shown = names.length > MAX_NAMES ? [...names.slice(0, MAX_NAMES), '…'] : names;
  return (
    <div class={`findings ${first.severity}`}>
      <SeverityMark severity={first.severity} messages={messages} />
      <div>
        <p>{messages.t('policy_unobserved', listText(shown, messages))}</p>
        <p class="reason">{whyText(first.evidence, report, messages)}</p>
      </div>
    </div>
  );
};
