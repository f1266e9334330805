import type { RefObject } from 'preact';
import type { Report, ReportedCookie } from '../../src/core/inspection/report.ts';
import type { Quote } from '../../src/core/policy/declaration.ts';
import { questionsAbout } from '../../src/messages/finding.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { CookieFacts } from '../../src/ui/cookie-facts.tsx';
import { Findings } from '../../src/ui/findings.tsx';
import { Glyph } from '../../src/ui/glyph.tsx';
import { PageWords } from '../../src/ui/page-words.tsx';
import { Questions } from '../../src/ui/questions.tsx';
import { Section } from '../../src/ui/section.tsx';
import { StatusWords } from '../../src/ui/status-words.tsx';
import { Technical } from '../../src/ui/technical.tsx';
import { CookieNote } from './cookie-note.tsx';
import { NameWords } from './name-words.tsx';
import { PolicyWords } from './policy-words.tsx';

interface Props {
  readonly reported: ReportedCookie;
  readonly report: Report;
  /** Takes the focus when the reader goes on from the table; null on paper. */
  readonly heading: RefObject<HTMLHeadingElement | null> | null;
  /** Shows the words in the policy's text; null where that is beside it, on paper. */
  readonly onShow: ((quote: Quote) => void) | null;
  readonly note: string;
  readonly onNote: ((text: string) => void) | null;
  readonly messages: Messages;
}

/** All that is known of one cookie: what differs, the policy's words, what it is for, how long it stays, who set it. */
export const CookieDetail = ({ reported, report, heading, onShow, note, onNote, messages }: Props) => {
  const { t } = messages;
  const { cookie, verdict, status, findings } = reported;
  const questions = questionsAbout(findings, cookie.name, messages);
  return (
    <>
      <div class="of-cookie">
        {status && <Glyph {...status} />}
        <h3 class="name" ref={heading} tabIndex={-1}>
          <NameWords name={cookie.name} messages={messages} />
        </h3>
        <p class="line">
          {status && <StatusWords status={status} policy={report.policy} messages={messages} />}{' '}
          <PageWords text={`${cookie.domain}${cookie.path}`} />
        </p>
      </div>
      <Findings findings={findings} report={report} messages={messages} />
      <PolicyWords verdict={verdict} report={report} onShow={onShow} messages={messages} />
      <CookieFacts reported={reported} report={report} messages={messages} />
      {questions.length > 0 && (
        <Section title={t('finding_ask')}>
          <Questions questions={questions} messages={messages} />
        </Section>
      )}
      <CookieNote key={reported.key} note={note} onNote={onNote} messages={messages} />
      <Technical reported={reported} messages={messages} />
    </>
  );
};
