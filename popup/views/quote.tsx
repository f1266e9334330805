import type { Declaration } from '../../src/core/policy/declaration.ts';
import type { Policy } from '../../src/core/policy/policy.ts';
import { PageWords } from '../../src/ui/page-words.tsx';
import type { Words } from '../../src/words/translate.ts';
import { Section } from './section.tsx';

interface Props {
  readonly declaration: Declaration;
  readonly policy: Policy;
  readonly words: Words;
}

/** The words from which the declaration was read, as the document has them; the platform's list has no document. */
export const Quote = ({ declaration, policy, words }: Props) =>
  policy.kind === 'standard' ? null : (
    <Section title={words.t('detail_quote')}>
      <blockquote lang={(policy.kind === 'read' && policy.language) || undefined}>
        <PageWords text={declaration.quote.text} />
      </blockquote>
    </Section>
  );
