import type { Report } from '../../src/core/inspection/report.ts';
import type { Declaration } from '../../src/core/policy/declaration.ts';
import { shortLifetimeText } from '../../src/messages/duration.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { statedPurpose } from '../../src/messages/purpose.ts';
import { groupText } from '../../src/messages/status.ts';
import type { Deferred } from '../model/deferred-parts.ts';
import { Row, type Turning } from './row.tsx';

interface Props extends Turning {
  readonly declaration: Declaration;
  readonly report: Report;
  readonly deferred: Deferred | null;
  readonly messages: Messages;
}

/** A cookie that the policy declares and that was not seen. */
export const DeclarationRow = ({ declaration, report, deferred, messages, ...turning }: Props) => (
  <Row
    name={declaration.name}
    mark={{ group: 'unobserved', severity: null }}
    lifetime={shortLifetimeText(declaration.lifetime, messages)}
    summary={statedPurpose(declaration, report.policy, messages)}
    {...turning}
    messages={messages}
    details={() =>
      deferred && <deferred.DeclarationDetails declaration={declaration} report={report} messages={messages} />
    }
  >
    <span class="status">{groupText('unobserved', report.policy, messages)}</span>
  </Row>
);
