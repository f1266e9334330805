import type { Report } from '../core/inspection/report.ts';
import { answer } from '../messages/answer.ts';
import type { Messages } from '../messages/messages.ts';
import { Glyph } from './glyph.tsx';

/** The answer to the one question, the mark of the gravest cookie before it. */
export const Headline = ({ report, messages }: { readonly report: Report; readonly messages: Messages }) => {
  const status = report.cookies[0]?.status;
  return (
    <div class="headline" aria-live="polite">
      {status && <Glyph {...status} />}
      <h1 class="answer">{answer(report, messages)}</h1>
    </div>
  );
};
