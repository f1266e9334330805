import type { Report, ReportedCookie } from '../../src/core/inspection/report.ts';
import { shortLifetimeWords } from '../../src/messages/duration.ts';
import { purposeText } from '../../src/messages/purpose.ts';
import type { Words } from '../../src/messages/translate.ts';
import type { More } from '../state.ts';
import { Row, type Turning } from './row.tsx';
import { withoutChoice } from './without-choice.ts';

interface Props extends Turning {
  readonly reported: ReportedCookie;
  readonly report: Report;
  readonly more: More | null;
  readonly words: Words;
}

export const CookieRow = ({ reported, report, more, words, ...turning }: Props) => {
  const when = withoutChoice(reported, report);
  return (
    <Row
      name={reported.cookie.name}
      status={reported.verdict.kind === 'unjudged' ? null : reported.verdict.kind}
      lifetime={shortLifetimeWords(reported.lifetime, words)}
      marks={[
        ...(when === null ? [] : [words.t(`remark_${when}_choice`)]),
        ...(reported.removedAt === null ? [] : [words.t('remark_removed')]),
      ]}
      summary={purposeText(reported.purposes[0], words)}
      {...turning}
      words={words}
      details={() => more && <more.CookieDetails reported={reported} report={report} words={words} />}
    />
  );
};
