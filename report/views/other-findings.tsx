import type { Report } from '../../src/core/inspection/report.ts';
import { blindSpotSentences } from '../../src/messages/blind-spot.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { questionsOf } from '../../src/messages/questions.ts';
import { ConsentFacts } from '../../src/ui/consent-facts.tsx';
import { PolicyFindings } from '../../src/ui/policy-findings.tsx';
import { Questions } from '../../src/ui/questions.tsx';

/** What was found besides the cookies: of the choice and the policy, what to ask, and what could not be seen. */
export const OtherFindings = ({ report, messages }: { readonly report: Report; readonly messages: Messages }) => {
  const questions = questionsOf(report, messages);
  return (
    <div class="facts">
      <PolicyFindings report={report} messages={messages} />
      {questions.length > 0 && (
        <section>
          <h2>{messages.t('finding_ask')}</h2>
          <Questions questions={questions} messages={messages} />
        </section>
      )}
      <ConsentFacts report={report} messages={messages} />
      <section>
        <h2>{messages.t('blind_title')}</h2>
        {blindSpotSentences(report, messages).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </section>
    </div>
  );
};
