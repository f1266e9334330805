import type { Declaration } from '../../src/core/policy/declaration.ts';
import type { Policy } from '../../src/core/policy/policy.ts';
import { PageWords } from '../../src/ui/page-words.tsx';

interface Props {
  readonly declaration: Declaration;
  readonly policy: Extract<Policy, { kind: 'read' }>;
}

/** The words from which the declaration was read, as the document has them. */
export const Quote = ({ declaration, policy }: Props) => (
  <blockquote lang={policy.language ?? undefined}>
    <PageWords text={declaration.quote.text} />
  </blockquote>
);
