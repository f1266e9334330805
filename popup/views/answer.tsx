import type { Report } from '../../src/core/inspection/report.ts';
import { answerNotes } from '../../src/messages/answer.ts';
import type { Words } from '../../src/messages/translate.ts';
import { Headline } from '../../src/ui/headline.tsx';
import { SetWithoutChoice } from './set-without-choice.tsx';

/** The answer, and what it left unsaid. */
export const Answer = ({ report, words }: { readonly report: Report; readonly words: Words }) => (
  <section class="verdict">
    <Headline report={report} words={words} />
    {answerNotes(report, words).map((note) => (
      <p key={note}>{note}</p>
    ))}
    <SetWithoutChoice when="before" report={report} words={words} />
    <SetWithoutChoice when="after" report={report} words={words} />
  </section>
);
