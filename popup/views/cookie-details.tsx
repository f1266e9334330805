import type { Report, ReportedCookie } from '../../src/core/inspection/report.ts';
import { questionsAbout } from '../../src/messages/finding.ts';
import { partyWords } from '../../src/messages/party.ts';
import { setterWords } from '../../src/messages/setter.ts';
import type { Words } from '../../src/messages/translate.ts';
import { Disclosure } from '../../src/ui/disclosure.tsx';
import { Findings } from '../../src/ui/findings.tsx';
import { LifetimeBar } from '../../src/ui/lifetime-bar.tsx';
import { Purposes } from '../../src/ui/purposes.tsx';
import { Questions } from '../../src/ui/questions.tsx';
import { Section } from '../../src/ui/section.tsx';
import { Technical } from '../../src/ui/technical.tsx';
import { Quote } from './quote.tsx';

interface Props {
  readonly reported: ReportedCookie;
  readonly report: Report;
  readonly words: Words;
}

/** All that is known of one cookie: what differs, what it is for, who set it, what to ask, and last what few need. */
export const CookieDetails = ({ reported, report, words }: Props) => {
  const { t } = words;
  const { policy } = report;
  const { cookie, verdict, lifetime, olderThanWatch, findings, party } = reported;
  const declaration = 'declaration' in verdict ? verdict.declaration : null;
  const questions = questionsAbout(findings, cookie.name, words);
  return (
    <>
      <Findings findings={findings} report={report} words={words} />
      <Section title={t('detail_purpose')}>
        <Purposes reported={reported} report={report} words={words} />
      </Section>
      <Section title={t('detail_lifetime')}>
        <LifetimeBar
          actual={lifetime}
          stated={declaration ? declaration.lifetime : undefined}
          outlives={verdict.kind === 'differs'}
          remaining={olderThanWatch}
          words={words}
        />
      </Section>
      <Section title={t('detail_setter')}>
        {setterWords(reported, report, words).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p class="source">{partyWords(party, words)}</p>
      </Section>
      {questions.length > 0 && (
        <Section title={t('finding_ask')}>
          <Questions questions={questions} words={words} />
        </Section>
      )}
      {declaration && policy.kind === 'read' && (
        <Disclosure title={t('detail_quote')}>
          <Quote declaration={declaration} policy={policy} />
        </Disclosure>
      )}
      <Technical reported={reported} words={words} />
    </>
  );
};
