import type { Report, ReportedCookie } from '../../src/core/inspection/report.ts';
import { cookieName } from '../../src/messages/cookie-name.ts';
import { shortLifetimeText } from '../../src/messages/duration.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { partyText } from '../../src/messages/party.ts';
import { setterSentences } from '../../src/messages/setter.ts';
import { Findings } from '../../src/ui/findings.tsx';
import { Glyph } from '../../src/ui/glyph.tsx';
import { Mention } from '../../src/ui/mention.tsx';
import { PageWords } from '../../src/ui/page-words.tsx';
import { Purposes } from '../../src/ui/purposes.tsx';
import { StatusWords } from '../../src/ui/status-words.tsx';
import { Technical } from '../../src/ui/technical.tsx';

interface Props {
  readonly reported: ReportedCookie;
  readonly report: Report;
  readonly messages: Messages;
}

/** One cookie that was seen: what differs, what it is for, how long it stays, who set it. */
export const ObservedCookie = ({ reported, report, messages }: Props) => {
  const { cookie, verdict, status, lifetime, findings, party } = reported;
  return (
    <li>
      <div class="observed">
        {status ? <Glyph {...status} /> : <span class="glyph" />}
        <h3 class="name">
          <PageWords text={cookieName(cookie.name, messages)} />
        </h3>{' '}
        <span class="lasts">{shortLifetimeText(lifetime, messages)}</span>{' '}
        <p class="line">
          {status && <StatusWords status={status} policy={report.policy} messages={messages} />}{' '}
          <PageWords text={`${cookie.domain}${cookie.path}`} />
        </p>
        <div class="told">
          <Findings findings={findings} report={report} messages={messages} />
          <Mention verdict={verdict} report={report} messages={messages} />
          <Purposes reported={reported} report={report} messages={messages} />
          <div class="line">
            {setterSentences(reported, report, messages).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            <p>{partyText(party, messages)}</p>
          </div>
          <Technical reported={reported} messages={messages} />
        </div>
      </div>
    </li>
  );
};
