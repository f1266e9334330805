import type { Report } from '../../src/core/inspection/report.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { CookieNames } from '../../src/ui/cookie-names.tsx';
import { withoutChoice } from './without-choice.ts';

/** More names than this would drown the answer. */
const MAX_NAMES = 3;

interface Props {
  readonly when: 'before' | 'after';
  readonly report: Report;
  readonly messages: Messages;
}

/** Names the cookies that were set before the visitor chose, or after that choice had ended; nothing when there are none. */
export const SetWithoutChoice = ({ when, report, messages }: Props) => {
  const cookies = report.cookies.filter((reported) => withoutChoice(reported, report) === when);
  if (cookies.length === 0) return null;
  if (cookies.length > MAX_NAMES) return <p class="early">{messages.t(`note_${when}_choice_several`)}</p>;
  return (
    <p class="early">
      {messages.t(`note_${when}_choice`)}
      <CookieNames cookies={cookies} />
    </p>
  );
};
