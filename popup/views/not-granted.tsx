import type { Messages } from '../../src/messages/messages.ts';
import { pageText } from '../../src/messages/page-text.ts';
import { signTexts } from '../../src/messages/portal.ts';
import { Notice } from '../../src/ui/notice.tsx';
import { PageWords } from '../../src/ui/page-words.tsx';
import type { AccessActions, AccessState } from '../model/access-state.ts';
import { OptionsLink } from './options-link.tsx';

interface Props {
  readonly state: Extract<AccessState, { kind: 'not-granted' }>;
  readonly actions: AccessActions;
  readonly messages: Messages;
}

/** A page whose host was not granted: what it looks like, why access is needed, and the button that asks for it. */
export const NotGranted = ({ state: { portal, askable, denied, watched }, actions, messages }: Props) => {
  const { t } = messages;
  const { host, certainty, evidence } = portal;
  return (
    <>
      <Notice subject={host} title={t(`portal_page_${certainty}`)}>
        <ul class="signs">
          {signTexts(evidence, messages).map((sign) => (
            <li key={sign}>{sign}</li>
          ))}
        </ul>
      </Notice>
      {askable && (
        <section class="choices">
          {denied && (
            <p role="alert" class="early">
              {t('ask_denied')}
            </p>
          )}
          <dl class="promise">
            {(['ask_sees', 'ask_never', 'ask_stays'] as const).map((point) => (
              <div key={point}>
                <dt>{t(point)}</dt>
                <dd>{t(`${point}_what`)}</dd>
              </div>
            ))}
          </dl>
          <button type="button" class="action" onClick={() => actions.inspect(host)}>
            {t(certainty === 'no' ? 'ask_anyway' : 'ask_portal')}
          </button>
          <p class="why">
            {t('ask_take_back')} <OptionsLink messages={messages} />.
          </p>
        </section>
      )}
      {!askable && (
        <section class="choices">
          <OptionsLink messages={messages} />
        </section>
      )}
      {watched.length > 0 && (
        <section class="choices">
          <h2>{t('state_policy_elsewhere')}</h2>
          <ul>
            {watched.map((target) => (
              <li key={`${target.storeId} ${target.host}`}>
                <button type="button" class="link" onClick={() => actions.choosePage(target)}>
                  <PageWords text={t('choice_page_for', pageText(target.host))} />
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
};
