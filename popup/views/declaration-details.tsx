import type { Report } from '../../src/core/inspection/report.ts';
import type { Declaration } from '../../src/core/policy/declaration.ts';
import { evidenceWords } from '../../src/words/evidence.ts';
import type { Words } from '../../src/words/translate.ts';
import { Quote } from './quote.tsx';

interface Props {
  readonly declaration: Declaration;
  readonly report: Report;
  readonly words: Words;
}

/** Why a declared cookie may not have been seen, and where it is declared. */
export const DeclarationDetails = ({ declaration, report, words }: Props) => (
  <>
    <p>{evidenceWords({ kind: 'unobserved', condition: declaration.condition }, report, words)}</p>
    <Quote declaration={declaration} policy={report.policy} words={words} />
  </>
);
