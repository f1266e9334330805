import type { Report } from '../../src/core/inspection/report.ts';
import type { Declaration } from '../../src/core/policy/declaration.ts';
import { shortLifetimeWords } from '../../src/messages/duration.ts';
import { statedPurpose } from '../../src/messages/purpose.ts';
import type { Words } from '../../src/messages/translate.ts';
import type { More } from '../state.ts';
import { Row, type Turning } from './row.tsx';

interface Props extends Turning {
  readonly declaration: Declaration;
  readonly report: Report;
  readonly more: More | null;
  readonly words: Words;
}

/** A cookie that the policy declares and that was not seen. */
export const DeclarationRow = ({ declaration, report, more, words, ...turning }: Props) => (
  <Row
    name={declaration.name}
    status="unobserved"
    lifetime={shortLifetimeWords(declaration.lifetime, words)}
    summary={statedPurpose(declaration, report.policy, words)}
    {...turning}
    words={words}
    details={() => more && <more.DeclarationDetails declaration={declaration} report={report} words={words} />}
  />
);
