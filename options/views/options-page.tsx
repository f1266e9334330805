import { unreachable } from '../../src/core/unreachable.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { Failed } from '../../src/ui/failed.tsx';
import type { Done, OptionsActions, OptionsState } from '../model/state.ts';
import { HostList } from './host-list.tsx';
import { HostingList } from './hosting-list.tsx';
import { Kept } from './kept.tsx';
import { LanguageFacts } from './language-facts.tsx';

interface Props {
  readonly state: OptionsState;
  readonly actions: OptionsActions;
  readonly messages: Messages;
}

/** Which hosts may be looked at, and what is kept of them. */
export const OptionsPage = ({ state, actions, messages }: Props) => <main>{screen(state, actions, messages)}</main>;

function screen(state: OptionsState, actions: OptionsActions, messages: Messages) {
  const { t } = messages;
  switch (state.kind) {
    case 'failed':
      return <Failed title={t('options_failed')} cause={state.what} messages={messages} />;
    case 'hosts':
      return (
        <>
          <h1 class="answer">{t('options_title')}</h1>
          <p role="status">{state.done && doneText(state.done, messages)}</p>
          <section>
            <h2 tabIndex={-1}>{t('options_granted')}</h2>
            {state.granted.length === 0 ? (
              <p>{t('options_none')}</p>
            ) : (
              <HostList hosts={state.granted} onRemove={actions.remove} messages={messages} />
            )}
          </section>
          <section>
            <h2>{t('options_required')}</h2>
            <HostingList domains={state.hosting} onGiveBack={actions.giveBack} messages={messages} />
            <p class="why">{t('options_required_why')}</p>
          </section>
          <Kept state={state} actions={actions} messages={messages} />
          <LanguageFacts policyLanguage={state.policyLanguage} messages={messages} />
          <p class="why version">
            {t('appName')} {state.version}
          </p>
        </>
      );
    default:
      return unreachable(state);
  }
}

const doneText = (done: Done, { t }: Messages): string =>
  done.kind === 'cleared' ? t('options_cleared') : t('options_removed', done.host);
