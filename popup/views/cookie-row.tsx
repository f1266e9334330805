import type { Report, ReportedCookie } from '../../src/core/inspection/report.ts';
import { shortLifetimeText } from '../../src/messages/duration.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { rowPurpose } from '../../src/messages/purpose.ts';
import { StatusWords } from '../../src/ui/status-words.tsx';
import type { Deferred } from '../model/deferred-parts.ts';
import { Row, type Turning } from './row.tsx';

interface Props extends Turning {
  readonly reported: ReportedCookie;
  readonly report: Report;
  readonly deferred: Deferred | null;
  readonly messages: Messages;
}

export const CookieRow = ({ reported, report, deferred, messages, ...turning }: Props) => {
  const { verdict } = reported;
  const stated = verdict.kind === 'differs' && verdict.declaration.lifetime;
  return (
    <Row
      name={reported.cookie.name}
      mark={reported.status}
      lifetime={shortLifetimeText(reported.lifetime, messages)}
      summary={rowPurpose(reported, report.policy, messages)}
      {...turning}
      messages={messages}
      details={() =>
        deferred && (
          <deferred.CookieDetails reported={reported} report={report} actions={deferred.actions} messages={messages} />
        )
      }
    >
      {reported.status && <StatusWords status={reported.status} policy={report.policy} messages={messages} />}{' '}
      {stated && <span class="stated">{messages.t('row_stated', shortLifetimeText(stated, messages))}</span>}{' '}
      {reported.removedAt !== null && <span class="mark">{messages.t('remark_removed')}</span>}
    </Row>
  );
};
