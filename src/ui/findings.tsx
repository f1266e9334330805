import type { Judgement, Report, Severity } from '../core/inspection/report.ts';
import { evidenceWords } from '../messages/evidence.ts';
import { referenceWords, whyWords } from '../messages/finding.ts';
import type { Words } from '../messages/translate.ts';
import { SeverityMark } from './severity-mark.tsx';

const GRAVEST_FIRST: readonly Severity[] = ['mismatch', 'review', 'note'];

interface Props {
  readonly findings: readonly Judgement[];
  readonly report: Report;
  readonly words: Words;
}

/** What was found of one subject, the gravest first: what is so, why that matters, and what it is held against. */
export const Findings = ({ findings, report, words }: Props) => (
  <>
    {GRAVEST_FIRST.map((severity) => {
      const alike = findings.filter((one) => one.severity === severity);
      return alike.length === 0 ? null : (
        <div key={severity} class={`findings ${severity}`}>
          <SeverityMark severity={severity} words={words} />
          {alike.map(({ evidence, reference }, index) => (
            <div key={`${evidence.kind} ${index}`}>
              <p>{evidenceWords(evidence, report, words)}</p>
              <p class="reason">{whyWords(evidence, report, words)}</p>
              <p class="source">{words.t('finding_source', referenceWords(reference, words))}</p>
            </div>
          ))}
        </div>
      );
    })}
  </>
);
