import type { Report } from '../core/inspection/report.ts';
import { plural } from '../messages/plural.ts';
import { refusedWords } from '../messages/refused.ts';
import type { Words } from '../messages/translate.ts';
import { Findings } from './findings.tsx';
import { PageWords } from './page-words.tsx';

/** More than these are counted, not named. */
const MOST = 20;

/** What the browser was asked for and did not do. */
export const RefusedLines = ({ report, words }: { readonly report: Report; readonly words: Words }) => {
  const { refused } = report;
  const declared = report.findings.filter(({ subject, severity }) => subject.kind === 'refused' && severity !== 'note');
  const more = refused.length - MOST;
  return refused.length > 0 ? (
    <section class="refused">
      <h2>{words.t('refused_title')}</h2>
      <Findings findings={declared} report={report} words={words} />
      {refused.slice(0, MOST).map((one) => (
        <p key={`${one.line.name} ${one.at} ${one.reason.kind}`}>
          <strong>{one.line.name === '' ? words.t('name_none') : <PageWords text={one.line.name} />}</strong>{' '}
          {refusedWords(one, report, words)}
        </p>
      ))}
      {more > 0 && <p>{plural(words, 'refused_more', more)}</p>}
    </section>
  ) : null;
};
