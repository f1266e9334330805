import type { Report } from '../../src/core/inspection/report.ts';
import { blindSpotSentences } from '../../src/messages/blind-spot.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { questionsOf } from '../../src/messages/questions.ts';
import { ConsentFacts } from '../../src/ui/consent-facts.tsx';
import { PolicyFindings } from '../../src/ui/policy-findings.tsx';
import { Questions } from '../../src/ui/questions.tsx';
import { RefusedLines } from '../../src/ui/refused-lines.tsx';
import type { Deferred } from '../model/deferred-parts.ts';
import { ObservedCookie } from './observed-cookie.tsx';
import { PhaseTable } from './phase-table.tsx';

/** As many as the first sight shows: the list that can be filtered comes after it. */
const SCREENFUL = 10;

/** What the portal does: its cookies, gravest first, and beside them all else that was seen, and what could not be. */
export const Practice = ({
  report,
  deferred,
  messages,
}: {
  readonly report: Report;
  readonly deferred: Deferred | null;
  readonly messages: Messages;
}) => {
  const questions = questionsOf(report, messages);
  return (
    <div class="practice">
      <section class="cookies">
        <h2>{messages.t('list_cookies')}</h2>
        {deferred ? (
          <deferred.CookieList report={report} messages={messages} />
        ) : (
          <ul>
            {report.cookies.slice(0, SCREENFUL).map((reported) => (
              <ObservedCookie key={reported.key} reported={reported} report={report} messages={messages} />
            ))}
          </ul>
        )}
      </section>
      <div class="beside">
        <ConsentFacts report={report} messages={messages} />
        <PhaseTable report={report} messages={messages} />
        <PolicyFindings report={report} messages={messages} />
        {questions.length > 0 && (
          <section>
            <h2>{messages.t('finding_ask')}</h2>
            <Questions questions={questions} messages={messages} />
          </section>
        )}
        <section>
          <h2>{messages.t('blind_title')}</h2>
          {blindSpotSentences(report, messages).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </section>
        <RefusedLines report={report} messages={messages} />
        {deferred && <deferred.TriedCookies report={report} messages={messages} />}
        {deferred && <deferred.StoredItems report={report} messages={messages} />}
      </div>
    </div>
  );
};
