import type { Report } from '../../src/core/inspection/report.ts';
import { answerNotes, keepNumbers } from '../../src/messages/answer.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { Headline } from '../../src/ui/headline.tsx';

/** The answer, and what it left unsaid, where no line ends between a number and its words. */
export const Answer = ({ report, messages }: { readonly report: Report; readonly messages: Messages }) => (
  <section class="verdict">
    <Headline report={report} messages={messages} />
    {answerNotes(report, messages).map((note) => (
      <p key={note}>{keepNumbers(note)}</p>
    ))}
  </section>
);
