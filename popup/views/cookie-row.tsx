import type { Report, ReportedCookie } from '../../src/core/inspection/report.ts';
import { shortLifetimeWords } from '../../src/words/duration.ts';
import { purposeText } from '../../src/words/purpose.ts';
import type { Words } from '../../src/words/translate.ts';
import { CookieDetails } from './cookie-details.tsx';
import { Row } from './row.tsx';
import { setBeforeChoice } from './set-before-choice.ts';

interface Props {
  readonly reported: ReportedCookie;
  readonly report: Report;
  /** False while there is no policy to judge by. */
  readonly judged: boolean;
  readonly words: Words;
}

export const CookieRow = ({ reported, report, judged, words }: Props) => (
  <Row
    name={reported.cookie.name}
    status={judged ? reported.verdict.kind : null}
    lifetime={shortLifetimeWords(reported.lifetime, words)}
    marks={[
      ...(setBeforeChoice(reported) ? [words.t('remark_before_choice')] : []),
      ...(reported.removedAt === null ? [] : [words.t('remark_removed')]),
    ]}
    summary={purposeText(reported.purposes[0], words)}
    words={words}
    details={() => <CookieDetails reported={reported} report={report} judged={judged} words={words} />}
  />
);
