import type { ReportedCookie } from '../../src/core/inspection/report.ts';
import { PageWords } from '../../src/ui/page-words.tsx';
import type { Words } from '../../src/words/translate.ts';
import { wasSetBeforeChoice } from './was-set-before-choice.ts';

/** More names than this would drown the answer. */
const MOST_NAMES = 3;

/** Names the cookies that were set before the visitor chose; nothing when there are none. */
export const BeforeChoice = ({
  cookies,
  words,
}: {
  readonly cookies: readonly ReportedCookie[];
  readonly words: Words;
}) => {
  const early = cookies.filter(wasSetBeforeChoice);
  if (early.length === 0) return null;
  if (early.length > MOST_NAMES) return <p class="early">{words.t('note_before_choice_several')}</p>;
  return (
    <p class="early">
      {words.t('note_before_choice')}
      {early.map(({ key, cookie }) => (
        <span key={key}>
          {' '}
          <code>
            <PageWords text={cookie.name} />
          </code>
        </span>
      ))}
    </p>
  );
};
