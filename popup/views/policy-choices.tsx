import type { Report } from '../../src/core/inspection/report.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { policySource } from '../../src/messages/policy.ts';
import { AskForLinkedPolicy } from '../../src/ui/ask-for-linked-policy.tsx';
import type { PopupActions, PopupState } from '../model/state.ts';

interface Props {
  readonly state: Extract<PopupState, { kind: 'report' }>;
  readonly actions: PopupActions;
  readonly messages: Messages;
}

/** The policy's own words, and the ways to hold the portal against another document. */
export const PolicyChoices = ({ state, actions, messages }: Props) => {
  const { report, target } = state;
  const { t } = messages;
  return (
    <section class="choices">
      <h2>{t('choices_title')}</h2>
      {report.policy.kind === 'read' && (
        <AskForLinkedPolicy
          policy={report.policy}
          onAsk={(address) => actions.askForLinkedPolicy(target, address)}
          messages={messages}
        />
      )}
      {mayBeReadInTab(report) && <p>{t('policy_unreadable_open')}</p>}
      <ul>
        {hasText(report) && (
          <li>
            <button type="button" class="link" onClick={() => actions.openReport(target, '')}>
              {t(report.policy.kind === 'read' ? 'choice_words' : 'choice_found_words')}
            </button>
          </li>
        )}
        <li>
          <button type="button" class="link" onClick={() => actions.choosePage(target)}>
            {t('choice_page')}
          </button>
        </li>
        <li>
          <button type="button" class="link" onClick={() => actions.openReport(target, '#choose')}>
            {t('choice_file')}
          </button>
        </li>
        <li>
          <button type="button" class="link" onClick={() => actions.readAgain(target)}>
            {t(isChosen(report) ? 'choice_own' : 'choice_again')}
          </button>
        </li>
      </ul>
    </section>
  );
};

const hasText = ({ policy }: Report): boolean =>
  policy.kind === 'read' || (policy.kind === 'standard' && policy.because.kind === 'unreadable');

/** Its scripts may fill in what was not recognised in the page as it was fetched. */
const mayBeReadInTab = ({ policy }: Report): boolean =>
  policy.kind === 'standard' && policy.because.kind === 'unreadable' && policy.because.source.kind === 'fetched';

const isChosen = ({ policy }: Report): boolean => policySource(policy)?.kind.startsWith('chosen') ?? false;
