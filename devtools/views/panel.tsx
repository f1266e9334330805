import { unreachable } from '../../src/core/unreachable.ts';
import type { Messages } from '../../src/messages/messages.ts';
import type { Settings } from '../model/settings.ts';
import type { PanelActions, PanelState } from '../model/state.ts';
import { Alone } from './alone.tsx';
import { TimelineView } from './timeline-view.tsx';

interface Props {
  readonly state: PanelState;
  readonly settings: Settings;
  readonly actions: PanelActions;
  readonly messages: Messages;
}

/** The panel: a table of what happened, or why there is none and what to do. */
export const Panel = (props: Props) => <main>{screen(props)}</main>;

function screen({ state, settings, actions, messages }: Props) {
  const { t } = messages;
  switch (state.kind) {
    case 'loading':
      return <h1 class="alone">{t('state_loading')}</h1>;
    case 'no-access':
      return <Alone title={t('panel_no_access')} text={t('panel_no_access_next')} messages={messages} />;
    case 'failed':
      return <Alone title={t('panel_failed')} text={state.what} messages={messages} />;
    case 'timeline':
      return (
        <>
          <h1 class="unseen">{t('panel_name')}</h1>
          <TimelineView state={state} settings={settings} actions={actions} messages={messages} />
        </>
      );
    default:
      return unreachable(state);
  }
}
