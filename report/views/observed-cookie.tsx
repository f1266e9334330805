import type { Report, ReportedCookie } from '../../src/core/inspection/report.ts';
import { Glyph } from '../../src/ui/glyph.tsx';
import { PageWords } from '../../src/ui/page-words.tsx';
import { shortLifetimeWords } from '../../src/words/duration.ts';
import { evidenceWords } from '../../src/words/evidence.ts';
import { purposeText } from '../../src/words/purpose.ts';
import { setterWords } from '../../src/words/setter.ts';
import type { Words } from '../../src/words/translate.ts';
import { statusWords } from '../../src/words/verdict.ts';

interface Props {
  readonly reported: ReportedCookie;
  readonly report: Report;
  readonly words: Words;
}

/** One cookie that was seen: what differs, what it is for, how long it stays, who set it. */
export const ObservedCookie = ({ reported, report, words }: Props) => {
  const { cookie, verdict, lifetime, purposes, findings } = reported;
  const status = verdict.kind === 'unjudged' ? null : verdict.kind;
  return (
    <li>
      <div class="observed">
        {status ? <Glyph status={status} /> : <span class="glyph" />}
        <span class="name">{cookie.name === '' ? words.t('name_none') : <PageWords text={cookie.name} />}</span>{' '}
        <span class="lasts">{shortLifetimeWords(lifetime, words)}</span>{' '}
        <span class="line">
          <PageWords text={`${cookie.domain}${cookie.path}`} />
        </span>{' '}
        <span class="summary">
          <PageWords text={purposeText(purposes[0], words)} />
        </span>{' '}
        {status && <span class={`status ${status}`}>{statusWords(status, words)}</span>}{' '}
        {findings.map(({ evidence }) => (
          <span key={evidence.kind}>{evidenceWords(evidence, report, words)}</span>
        ))}{' '}
        {setterWords(reported, report, words).map((sentence) => (
          <span key={sentence} class="line">
            {sentence}
          </span>
        ))}
      </div>
    </li>
  );
};
