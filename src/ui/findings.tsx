import { SEVERITIES } from '../core/inspection/judgement/severity.ts';
import type { Judgement, Report } from '../core/inspection/report.ts';
import { evidenceText } from '../messages/evidence.ts';
import { referenceText, whyText } from '../messages/finding.ts';
import type { Messages } from '../messages/messages.ts';
import { SeverityMark } from './severity-mark.tsx';

interface Props {
  readonly findings: readonly Judgement[];
  readonly report: Report;
  readonly messages: Messages;
}

/** What was found of one subject, the gravest first: what is so, why that matters, and what it is held against. */
export const Findings = ({ findings, report, messages }: Props) => (
  <>
    {SEVERITIES.map((severity) => {
      const alike = findings.filter((one) => one.severity === severity);
      return alike.length === 0 ? null : (
        <div key={severity} class={`findings ${severity}`}>
          <SeverityMark severity={severity} messages={messages} />
          {alike.map(({ evidence, reference }, index) => (
            <div key={`${evidence.kind} ${index}`}>
              <p>{evidenceText(evidence, report, messages)}</p>
              <p class="reason">{whyText(evidence, report, messages)}</p>
              <p class="source">{messages.t('finding_source', referenceText(reference, messages))}</p>
            </div>
          ))}
        </div>
      );
    })}
  </>
);
