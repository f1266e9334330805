import type { Report } from '../../src/core/inspection/report.ts';
import { Headline } from '../../src/ui/headline.tsx';
import { answerNotes } from '../../src/words/answer.ts';
import type { Words } from '../../src/words/translate.ts';
import { BeforeChoice } from './before-choice.tsx';

/** The answer, and what it left unsaid. */
export const Answer = ({ report, words }: { readonly report: Report; readonly words: Words }) => (
  <section class="verdict">
    <Headline report={report} words={words} />
    {answerNotes(report, words).map((note) => (
      <p key={note}>{note}</p>
    ))}
    <BeforeChoice cookies={report.cookies} words={words} />
  </section>
);
