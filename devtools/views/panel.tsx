import { unreachable } from '../../src/core/unreachable.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { PageWords } from '../../src/ui/page-words.tsx';
import type { Settings } from '../model/settings.ts';
import type { PanelActions, PanelState } from '../model/state.ts';
import { TimelineView } from './timeline-view.tsx';

interface Props {
  readonly state: PanelState;
  readonly settings: Settings;
  readonly actions: PanelActions;
  readonly messages: Messages;
}

/** The panel: a table of what happened, or one line that says why there is none. */
export const Panel = (props: Props) => (
  <main>
    <h1 class="unseen">{props.messages.t('panel_name')}</h1>
    {screen(props)}
  </main>
);

function screen({ state, settings, actions, messages }: Props) {
  const { t } = messages;
  switch (state.kind) {
    case 'loading':
      return <p class="alone">{t('state_loading')}</p>;
    case 'no-access':
      return <p class="alone">{t('panel_no_access')}</p>;
    case 'failed':
      return (
        <p class="alone">
          {t('panel_failed')} <PageWords text={state.what} />
        </p>
      );
    case 'timeline':
      return <TimelineView state={state} settings={settings} actions={actions} messages={messages} />;
    default:
      return unreachable(state);
  }
}
