import { listText } from '../../src/messages/list.ts';
import type { Messages } from '../../src/messages/messages.ts';
import type { OptionsActions, OptionsState } from '../model/state.ts';

interface Props {
  readonly state: Extract<OptionsState, { kind: 'hosts' }>;
  readonly actions: OptionsActions;
  readonly messages: Messages;
}

/** What is kept, of which portals, and the button that forgets it. */
export const Kept = ({ state: { kept, isAskedToClear }, actions, messages }: Props) => {
  const { t } = messages;
  return (
    <section>
      <h2>{t('options_kept')}</h2>
      <p>{t('options_kept_what')}</p>
      <p>{t('options_kept_never')}</p>
      <p>
        {t('options_kept_saved')}{' '}
        <a href="/report/report.html#saved" target="_blank" rel="noreferrer">
          {t('saved_title')}
        </a>
      </p>
      <p class="host">
        {kept.length === 0 ? t('options_kept_nothing') : t('options_kept_now', listText(kept, messages))}
      </p>
      {kept.length > 0 && !isAskedToClear && (
        <button type="button" class="remove clear" onClick={() => actions.askToClear(true)}>
          {t('options_clear')}
        </button>
      )}
      {kept.length > 0 && isAskedToClear && (
        <div class="question">
          <p role="alert">{t('options_clear_what')}</p>
          <button type="button" class="remove" onClick={actions.clear}>
            {t('options_clear_yes')}
          </button>
          <button type="button" class="remove" onClick={() => actions.askToClear(false)}>
            {t('options_clear_no')}
          </button>
        </div>
      )}
    </section>
  );
};
