import type { Messages } from '../../src/messages/messages.ts';
import type { WelcomeState } from '../model/state.ts';

interface Props {
  readonly state: WelcomeState;
  readonly onAskForAccess: () => void;
  readonly messages: Messages;
}

/** What the extension does, what it may see and never does, and how to begin. */
export const WelcomePage = ({ state: { engine, missing }, onAskForAccess, messages: { t } }: Props) => (
  <main>
    <div class="words">
      <h1 class="answer">{t('welcome_title')}</h1>
      <p>{t('appDescription')}</p>
      {missing.length > 0 && (
        <section class="access">
          <p>{t('welcome_access_missing')}</p>
          <ul>
            {missing.map(({ domain }) => (
              <li key={domain}>{t('options_under', domain)}</li>
            ))}
          </ul>
          <button type="button" class="action" onClick={onAskForAccess}>
            {t('options_give_back')}
          </button>
        </section>
      )}
      <section>
        <h2>{t('welcome_begin')}</h2>
        <p>{t('welcome_begin_visit')}</p>
        {engine && <p>{t(engine === 'firefox' ? 'welcome_pin_firefox' : 'welcome_pin_chromium')}</p>}
      </section>
      <section>
        <h2>{t('options_kept')}</h2>
        <p>{t('options_kept_what')}</p>
        <p>{t('options_kept_never')}</p>
        <p>{t('welcome_never')}</p>
        <p>
          <a href="../options/options.html">{t('options_link')}</a>
        </p>
      </section>
    </div>
    <img src="popup.png" alt={t('welcome_picture')} width={380} height={600} />
  </main>
);
