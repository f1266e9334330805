import type { Report } from '../../src/core/inspection/report.ts';
import { blindSpotWords } from '../../src/messages/blind-spot.ts';
import { questionsAbout } from '../../src/messages/finding.ts';
import type { Words } from '../../src/messages/translate.ts';
import { ConsentFacts } from '../../src/ui/consent-facts.tsx';
import { PolicyFindings } from '../../src/ui/policy-findings.tsx';
import { Questions } from '../../src/ui/questions.tsx';
import { RefusedLines } from '../../src/ui/refused-lines.tsx';
import { ObservedCookie } from './observed-cookie.tsx';
import { StoredItems } from './stored-items.tsx';

/** What the portal does: its cookies, gravest first, and beside them all else that was seen, and what could not be. */
export const Practice = ({ report, words }: { readonly report: Report; readonly words: Words }) => {
  const questions = questionsOf(report, words);
  return (
    <div class="practice">
      <section class="cookies">
        <h2>{words.t('list_cookies')}</h2>
        <ul>
          {report.cookies.map((reported) => (
            <ObservedCookie key={reported.key} reported={reported} report={report} words={words} />
          ))}
        </ul>
      </section>
      <div class="beside">
        <ConsentFacts report={report} words={words} />
        <PolicyFindings report={report} words={words} />
        {questions.length > 0 && (
          <section>
            <h2>{words.t('finding_ask')}</h2>
            <Questions questions={questions} words={words} />
          </section>
        )}
        <section>
          <h2>{words.t('blind_title')}</h2>
          {blindSpotWords(report, words).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </section>
        <RefusedLines report={report} words={words} />
        <StoredItems report={report} words={words} />
      </div>
    </div>
  );
};

/** Everything that there is to ask of this portal's owner, in one place: it may go into one letter. */
function questionsOf({ cookies, findings }: Report, words: Words): readonly string[] {
  const others = findings.filter(({ subject }) => subject.kind !== 'cookie');
  return [
    ...new Set([
      ...cookies.flatMap((reported) => questionsAbout(reported.findings, reported.cookie.name, words)),
      ...questionsAbout(others, '', words),
    ]),
  ];
}
