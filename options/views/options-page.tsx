import { unreachable } from '../../src/core/unreachable.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { Notice } from '../../src/ui/notice.tsx';
import type { OptionsActions, OptionsState } from '../model/state.ts';
import { HostList } from './host-list.tsx';

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
      return <Notice title={t('options_failed')} cause={state.what} />;
    case 'hosts':
      return (
        <>
          <h1 class="answer">{t('options_title')}</h1>
          <section>
            <h2 tabIndex={-1}>{t('options_granted')}</h2>
            <p role="status">{state.removed !== null && t('options_removed', state.removed)}</p>
            {state.granted.length === 0 ? (
              <p>{t('options_none')}</p>
            ) : (
              <HostList hosts={state.granted} onRemove={actions.remove} messages={messages} />
            )}
          </section>
          <section>
            <h2>{t('options_required')}</h2>
            <ul>
              {state.hosting.map((domain) => (
                <li key={domain}>{t('options_under', domain)}</li>
              ))}
            </ul>
            <p class="why">{t('options_required_why')}</p>
          </section>
          <section>
            <h2>{t('options_kept')}</h2>
            <p>{t('options_kept_what')}</p>
            <p>{t('options_kept_never')}</p>
          </section>
        </>
      );
    default:
      return unreachable(state);
  }
}
