import { unreachable } from '../../src/core/unreachable.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { Failed } from '../../src/ui/failed.tsx';
import { Notice } from '../../src/ui/notice.tsx';
import type { Deferred } from '../model/deferred-parts.ts';
import type { ListState, PopupState } from '../model/state.ts';
import { ReportView } from './report-view.tsx';

interface Props {
  readonly state: PopupState;
  readonly list: ListState;
  readonly onList: (list: ListState) => void;
  /** Null until it is loaded. */
  readonly deferred: Deferred | null;
  readonly messages: Messages;
}

/** The popup: one screen per state. */
export const Popup = (props: Props) => <main>{screen(props)}</main>;

function screen({ state, messages, ...rest }: Props) {
  const { t } = messages;
  switch (state.kind) {
    case 'loading':
      return <Notice title={t('state_loading')} busy />;
    case 'failed':
      return <Failed title={t('state_failed')} cause={state.what} messages={messages} />;
    case 'report':
      return <ReportView state={state} messages={messages} {...rest} />;
    default:
      return unreachable(state);
  }
}
