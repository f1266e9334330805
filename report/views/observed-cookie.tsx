import type { Report, ReportedCookie } from '../../src/core/inspection/report.ts';
import { shortLifetimeWords } from '../../src/messages/duration.ts';
import { partyWords } from '../../src/messages/party.ts';
import { setterWords } from '../../src/messages/setter.ts';
import type { Words } from '../../src/messages/translate.ts';
import { statusWords } from '../../src/messages/verdict.ts';
import { Findings } from '../../src/ui/findings.tsx';
import { Glyph } from '../../src/ui/glyph.tsx';
import { PageWords } from '../../src/ui/page-words.tsx';
import { Purposes } from '../../src/ui/purposes.tsx';
import { Technical } from '../../src/ui/technical.tsx';

interface Props {
  readonly reported: ReportedCookie;
  readonly report: Report;
  readonly words: Words;
}

/** One cookie that was seen: what differs, what it is for, how long it stays, who set it. */
export const ObservedCookie = ({ reported, report, words }: Props) => {
  const { cookie, verdict, lifetime, findings, party } = reported;
  const status = verdict.kind === 'unjudged' ? null : verdict.kind;
  return (
    <li>
      <div class="observed">
        {status ? <Glyph status={status} /> : <span class="glyph" />}
        <h3 class="name">{cookie.name === '' ? words.t('name_none') : <PageWords text={cookie.name} />}</h3>{' '}
        <span class="lasts">{shortLifetimeWords(lifetime, words)}</span>{' '}
        <p class="line">
          {status && <span class={`status ${status}`}>{statusWords(status, words)}</span>}{' '}
          <PageWords text={`${cookie.domain}${cookie.path}`} />
        </p>
        <div class="told">
          <Findings findings={findings} report={report} words={words} />
          <Purposes reported={reported} report={report} words={words} />
          <div class="line">
            {setterWords(reported, report, words).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            <p>{partyWords(party, words)}</p>
          </div>
          <Technical reported={reported} words={words} />
        </div>
      </div>
    </li>
  );
};
