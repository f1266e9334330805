import type { Report, ReportedCookie } from '../../src/core/inspection/report.ts';
import { PageWords } from '../../src/ui/page-words.tsx';
import { purposeText } from '../../src/words/purpose.ts';
import { purposeSource } from '../../src/words/purpose-source.ts';
import type { Words } from '../../src/words/translate.ts';

interface Props {
  readonly purposes: ReportedCookie['purposes'];
  readonly report: Report;
  readonly words: Words;
}

/** What the cookie is for, each explanation with who gives it. */
export const Purposes = ({ purposes, report, words }: Props) => (
  <>
    {purposes.map((purpose) => {
      const source = purposeSource(purpose, report.policy, words);
      return (
        <p key={purpose.kind}>
          <PageWords text={purposeText(purpose, words)} /> <span class="source">{source}</span>
        </p>
      );
    })}
  </>
);
