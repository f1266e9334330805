import type { Report, ReportedCookie } from '../../src/core/inspection/report.ts';
import { shortLifetimeText } from '../../src/messages/duration.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { purposeText } from '../../src/messages/purpose.ts';
import type { Deferred } from '../model/deferred-parts.ts';
import { Row, type Turning } from './row.tsx';
import { withoutChoice } from './without-choice.ts';

interface Props extends Turning {
  readonly reported: ReportedCookie;
  readonly report: Report;
  readonly deferred: Deferred | null;
  readonly messages: Messages;
}

export const CookieRow = ({ reported, report, deferred, messages, ...turning }: Props) => {
  const when = withoutChoice(reported, report);
  return (
    <Row
      name={reported.cookie.name}
      status={reported.verdict.kind === 'unjudged' ? null : reported.verdict.kind}
      lifetime={shortLifetimeText(reported.lifetime, messages)}
      marks={[
        ...(when === null ? [] : [messages.t(`remark_${when}_choice`)]),
        ...(reported.removedAt === null ? [] : [messages.t('remark_removed')]),
      ]}
      summary={purposeText(reported.purposes[0], messages)}
      {...turning}
      messages={messages}
      details={() => deferred && <deferred.CookieDetails reported={reported} report={report} messages={messages} />}
    />
  );
};
