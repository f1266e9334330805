import type { WatchTarget } from '../../src/browser/watch.ts';
import type { Report } from '../../src/core/inspection/report.ts';
import { blindSpotSentences } from '../../src/messages/blind-spot.ts';
import type { Messages } from '../../src/messages/messages.ts';
import type { More } from '../state.ts';

interface Props {
  readonly report: Report;
  readonly target: WatchTarget;
  readonly more: More | null;
  readonly messages: Messages;
}

/** What the counts above leave out, and what would show it: silence is not "all good". */
export const BlindSpots = ({ report, target, more, messages }: Props) => (
  <footer>
    <h2>{messages.t('blind_title')}</h2>
    <p>{blindSpotSentences(report, messages).join(' ')}</p>
    {more && <more.Remedies report={report} target={target} actions={more.actions} messages={messages} />}
  </footer>
);
