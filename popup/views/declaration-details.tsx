import type { Report } from '../../src/core/inspection/report.ts';
import type { Declaration } from '../../src/core/policy/declaration.ts';
import { evidenceText } from '../../src/messages/evidence.ts';
import { whyText } from '../../src/messages/finding.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { Section } from '../../src/ui/section.tsx';
import { Quote } from './quote.tsx';

interface Props {
  readonly declaration: Declaration;
  readonly report: Report;
  readonly messages: Messages;
}

/** Why a declared cookie may not have been seen, and where it is declared. */
export const DeclarationDetails = ({ declaration, report, messages }: Props) => {
  const { policy } = report;
  const evidence = { kind: 'unobserved', condition: declaration.condition } as const;
  return (
    <>
      <div>
        <p>{evidenceText(evidence, report, messages)}</p>
        <p class="source">{whyText(evidence, report, messages)}</p>
      </div>
      {policy.kind === 'read' && (
        <Section title={messages.t('detail_quote')}>
          <Quote declaration={declaration} policy={policy} />
        </Section>
      )}
    </>
  );
};
