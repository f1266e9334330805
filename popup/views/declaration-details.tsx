import type { Report } from '../../src/core/inspection/report.ts';
import type { Declaration } from '../../src/core/policy/declaration.ts';
import { evidenceWords } from '../../src/messages/evidence.ts';
import { whyWords } from '../../src/messages/finding.ts';
import type { Words } from '../../src/messages/translate.ts';
import { Section } from '../../src/ui/section.tsx';
import { Quote } from './quote.tsx';

interface Props {
  readonly declaration: Declaration;
  readonly report: Report;
  readonly words: Words;
}

/** Why a declared cookie may not have been seen, and where it is declared. */
export const DeclarationDetails = ({ declaration, report, words }: Props) => {
  const { policy } = report;
  const evidence = { kind: 'unobserved', condition: declaration.condition } as const;
  return (
    <>
      <div>
        <p>{evidenceWords(evidence, report, words)}</p>
        <p class="source">{whyWords(evidence, report, words)}</p>
      </div>
      {policy.kind === 'read' && (
        <Section title={words.t('detail_quote')}>
          <Quote declaration={declaration} policy={policy} />
        </Section>
      )}
    </>
  );
};
