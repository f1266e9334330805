import type { Report } from '../core/inspection/report.ts';
import { answer } from '../messages/answer.ts';
import type { Messages } from '../messages/messages.ts';
import type { Status } from '../messages/verdict.ts';
import { Glyph } from './glyph.tsx';

/** The answer to the one question, the gravest verdict's mark before it. */
export const Headline = ({ report, messages }: { readonly report: Report; readonly messages: Messages }) => {
  const status = gravest(report);
  return (
    <div class="headline" aria-live="polite">
      {status && <Glyph status={status} />}
      <h1 class="answer">{answer(report, messages)}</h1>
    </div>
  );
};

/** Null while there is nothing to judge, or nothing to judge it by. */
function gravest({ counts, policy }: Report): Status | null {
  if (counts.cookies === 0 || policy.kind === 'waiting') return null;
  if (counts.undeclared > 0) return 'undeclared';
  if (counts.differs > 0) return 'differs';
  return counts.mentioned > 0 ? 'mentioned' : 'as-declared';
}
