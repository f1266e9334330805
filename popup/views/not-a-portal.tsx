import { Notice } from '../../src/ui/notice.tsx';
import { PageWords } from '../../src/ui/page-words.tsx';
import { pageText } from '../../src/words/page-text.ts';
import type { Words } from '../../src/words/translate.ts';
import type { PopupActions, PopupState } from '../state.ts';

interface Props {
  readonly state: Extract<PopupState, { kind: 'not-a-portal' }>;
  readonly actions: PopupActions;
  readonly words: Words;
}

/** A page that is no portal, as far as we may look; it may be the policy of one. */
export const NotAPortal = ({ state: { host, watched }, actions, words }: Props) => {
  const { t } = words;
  if (host === null) return <Notice title={t('state_no_page')} details={[t('state_no_page_why')]} />;
  return (
    <>
      <Notice
        subject={host}
        title={t('state_not_portal')}
        details={[t('state_not_portal_why'), t('state_not_portal_next')]}
      />
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
