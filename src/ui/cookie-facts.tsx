import type { Report, ReportedCookie } from '../core/inspection/report.ts';
import type { Messages } from '../messages/messages.ts';
import { partyText } from '../messages/party.ts';
import { setterSentences } from '../messages/setter.ts';
import { LifetimeBar } from './lifetime-bar.tsx';
import { Purposes } from './purposes.tsx';
import { Section } from './section.tsx';

interface Props {
  readonly reported: ReportedCookie;
  readonly report: Report;
  readonly messages: Messages;
}

/** What a cookie is for, how long it stays, and who set it. */
export const CookieFacts = ({ reported, report, messages }: Props) => {
  const { t } = messages;
  const { verdict, lifetime, olderThanWatch, party } = reported;
  return (
    <>
      <Section title={t('detail_purpose')}>
        <Purposes reported={reported} report={report} messages={messages} />
      </Section>
      <Section title={t('detail_lifetime')}>
        <LifetimeBar
          actual={lifetime}
          stated={'declaration' in verdict ? verdict.declaration.lifetime : undefined}
          outlives={verdict.kind === 'differs'}
          remaining={olderThanWatch}
          messages={messages}
        />
      </Section>
      <Section title={t('detail_setter')}>
        {setterSentences(reported, report, messages).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p class="source">{partyText(party, messages)}</p>
      </Section>
    </>
  );
};
