import type { WatchTarget } from '../../src/browser/watch.ts';
import type { Report } from '../../src/core/inspection/report.ts';
import { blindSpotSentences } from '../../src/messages/blind-spot.ts';
import type { Messages } from '../../src/messages/messages.ts';
import type { PopupActions } from '../model/state.ts';
import { Remedies } from './remedies.tsx';

interface Props {
  readonly report: Report;
  readonly target: WatchTarget;
  readonly actions: PopupActions;
  readonly messages: Messages;
}

/** What the counts above leave out, and what would show it: silence is not "all good". */
export const BlindSpots = ({ report, target, actions, messages }: Props) => (
  <footer>
    <h2>{messages.t('blind_title')}</h2>
    <p>{blindSpotSentences(report, messages).join(' ')}</p>
    <Remedies report={report} target={target} actions={actions} messages={messages} />
  </footer>
);
