import type { Report, ReportedCookie } from '../../src/core/inspection/report.ts';
import { loadExports } from '../../src/exports/load-exports.ts';
import { questionsAbout } from '../../src/messages/finding.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { CookieFacts } from '../../src/ui/cookie-facts.tsx';
import { CopyButton } from '../../src/ui/copy-button.tsx';
import { Disclosure } from '../../src/ui/disclosure.tsx';
import { Findings } from '../../src/ui/findings.tsx';
import { Mention } from '../../src/ui/mention.tsx';
import { Questions } from '../../src/ui/questions.tsx';
import { Section } from '../../src/ui/section.tsx';
import { Technical } from '../../src/ui/technical.tsx';
import type { CookieActions } from '../model/state.ts';
import { CookieButtons } from './cookie-buttons.tsx';
import { Quote } from './quote.tsx';

interface Props {
  readonly reported: ReportedCookie;
  readonly report: Report;
  readonly actions: CookieActions;
  readonly messages: Messages;
}

/** All that is known of one cookie: what differs, what it is for, who set it, what to ask, and last what few need. */
export const CookieDetails = ({ reported, report, actions, messages }: Props) => {
  const { t } = messages;
  const { policy } = report;
  const { cookie, verdict, findings } = reported;
  const declaration = 'declaration' in verdict ? verdict.declaration : null;
  const questions = questionsAbout(findings, cookie.name, messages);
  return (
    <>
      <Findings findings={findings} report={report} messages={messages} />
      <Mention verdict={verdict} report={report} messages={messages} />
      <CookieFacts reported={reported} report={report} messages={messages} />
      {questions.length > 0 && (
        <Section title={t('finding_ask')}>
          <Questions questions={questions} messages={messages} />
          <p>
            <CopyButton
              label={t('owner_copy')}
              text={async () => (await loadExports()).messageToOwner(reported, report, messages)}
              messages={messages}
            />
          </p>
        </Section>
      )}
      {declaration && policy.kind === 'read' && (
        <Disclosure title={t('detail_quote')}>
          <Quote declaration={declaration} policy={policy} />
        </Disclosure>
      )}
      <Technical reported={reported} messages={messages} />
      <CookieButtons reported={reported} host={report.portal.host} actions={actions} messages={messages} />
    </>
  );
};
