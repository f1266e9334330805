import { unreachable } from '../../src/core/unreachable.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { Failed } from '../../src/ui/failed.tsx';
import { Notice } from '../../src/ui/notice.tsx';
import type { Deferred } from '../model/deferred-parts.ts';
import type { ReportActions, ReportState } from '../model/state.ts';
import { Gone } from './gone.tsx';
import { ReportView } from './report-view.tsx';

interface Props {
  readonly state: ReportState;
  /** What is loaded after the report was painted; null until then. */
  readonly deferred: Deferred | null;
  readonly actions: ReportActions;
  readonly messages: Messages;
}

/** The report page: one screen per state. */
export const ReportPage = (props: Props) => <main>{screen(props)}</main>;

function screen({ state, deferred, actions, messages }: Props) {
  const { t } = messages;
  switch (state.kind) {
    case 'loading':
      return <Notice title={t('state_loading')} busy />;
    case 'gone':
      return <Gone state={state} deferred={deferred} actions={actions} messages={messages} />;
    case 'failed':
      return <Failed title={t('state_failed')} cause={state.what} messages={messages} />;
    case 'report':
      return <ReportView state={state} deferred={deferred} actions={actions} messages={messages} />;
    default:
      return unreachable(state);
  }
}
