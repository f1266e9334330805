import type { Messages } from '../../src/messages/messages.ts';
import { addressText } from '../../src/messages/page-text.ts';
import { policySource } from '../../src/messages/policy.ts';
import { PageWords } from '../../src/ui/page-words.tsx';
import type { ReportActions, ReportState } from '../model/state.ts';

/** What the browser offers to choose; any other file may be dropped. */
const ACCEPTED =
  'text/*,.txt,.md,.markdown,.html,.htm,.pdf,application/pdf,.docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document';

interface Props {
  readonly state: Extract<ReportState, { kind: 'report' }>;
  readonly actions: ReportActions;
  /** True while a file is dragged over the page. */
  readonly dragging: boolean;
  readonly messages: Messages;
}

/** The ways to hold the portal against another document: a file, an open page, the portal's own. */
export const ChooseDocument = ({ state, actions, dragging, messages }: Props) => {
  const { report, openPages } = state;
  const { t } = messages;
  const chosen = policySource(report.policy)?.kind.startsWith('chosen') ?? false;
  return (
    <section id="choose" class="choose">
      <h2>{t('choose_title')}</h2>
      <div class="ways">
        <label class={dragging ? 'drop dragging' : 'drop'}>
          <input
            type="file"
            class="unseen"
            accept={ACCEPTED}
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file) actions.chooseFile([file]);
              event.currentTarget.value = ''; // else the same file, once changed, could not be chosen again
            }}
          />
          <span class="drop-title">{t('choose_drop')}</span>
          <span class="why">{t('choose_formats')}</span>
        </label>
        <div>
          <h3>{t('choose_pages')}</h3>
          {openPages.length === 0 ? (
            <p class="why">{t('choose_pages_none')}</p>
          ) : (
            <ul class="pages">
              {openPages.map(({ tabId, title, url }) => (
                <li key={tabId}>
                  <p>
                    <PageWords text={title} />{' '}
                    <span class="why">
                      <PageWords text={addressText(url, report.portal.host)} />
                    </span>
                  </p>
                  <button type="button" class="link" onClick={() => actions.choosePage(tabId)}>
                    {t('choice_page')}
                  </button>
                </li>
              ))}
            </ul>
          )}
          <p class="why">{t('choose_page_outside')}</p>
          <p>
            <button type="button" class="link" onClick={actions.readAgain}>
              {t(chosen ? 'choice_own' : 'choice_again')}
            </button>
          </p>
        </div>
      </div>
    </section>
  );
};
