import type { Report } from '../../src/core/inspection/report.ts';
import { Glyph } from '../../src/ui/glyph.tsx';
import { answer, answerNotes } from '../../src/words/answer.ts';
import type { Words } from '../../src/words/translate.ts';
import type { Status } from '../../src/words/verdict.ts';
import { BeforeChoice } from './before-choice.tsx';

/** The answer to the one question, the gravest verdict's mark before it. */
export const Answer = ({ report, words }: { readonly report: Report; readonly words: Words }) => {
  const status = gravest(report);
  return (
    <section class="verdict">
      <div class="headline" aria-live="polite">
        {status && <Glyph status={status} />}
        <h1 class="answer">{answer(report, words)}</h1>
      </div>
      {answerNotes(report, words).map((note) => (
        <p key={note}>{note}</p>
      ))}
      <BeforeChoice cookies={report.cookies} words={words} />
    </section>
  );
};

/** Null while there is nothing to judge, or nothing to judge it by. */
function gravest({ counts, policy }: Report): Status | null {
  if (counts.cookies === 0 || policy.kind === 'waiting') return null;
  if (counts.undeclared > 0) return 'undeclared';
  return counts.differs > 0 ? 'differs' : 'as-declared';
}
