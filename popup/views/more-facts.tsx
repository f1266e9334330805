import { questionsAbout } from '../../src/messages/finding.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { portalText } from '../../src/messages/portal.ts';
import { triedNote } from '../../src/messages/tried.ts';
import { ConsentFacts } from '../../src/ui/consent-facts.tsx';
import { Findings } from '../../src/ui/findings.tsx';
import { PolicyFindings } from '../../src/ui/policy-findings.tsx';
import { Questions } from '../../src/ui/questions.tsx';
import { RefusedLines } from '../../src/ui/refused-lines.tsx';
import type { PopupActions, PopupState } from '../model/state.ts';

import { PolicyChoices } from './policy-choices.tsx';
import { TakeAway } from './take-away.tsx';

interface Props {
  readonly state: Extract<PopupState, { kind: 'report' }>;
  readonly actions: PopupActions;
  readonly messages: Messages;
}

/** What is known besides the cookies. It stands below the first sight, so that nothing there moves when it is loaded. */
export const MoreFacts = ({ state, actions, messages }: Props) => {
  const { report } = state;
  const { t } = messages;
  const findings = report.findings.filter(({ subject }) => subject.kind !== 'cookie');
  const stored = findings.filter(({ subject }) => subject.kind === 'storage');
  const questions = questionsAbout(findings, '', messages);
  return (
    <div class="more-facts">
      <ConsentFacts report={report} messages={messages} />
      {report.tried.length > 0 && (
        <section>
          <h2>{t('tried_title')}</h2>
          <p>{triedNote(report, messages)}</p>
        </section>
      )}
      {stored.length > 0 && (
        <section>
          <h2>{t('storage_title')}</h2>
          <Findings findings={stored} report={report} messages={messages} />
        </section>
      )}
      <RefusedLines report={report} messages={messages} />
      <PolicyFindings report={report} messages={messages} />
      {questions.length > 0 && (
        <section>
          <h2>{t('finding_ask')}</h2>
          <Questions questions={questions} messages={messages} />
        </section>
      )}
      <PolicyChoices state={state} actions={actions} messages={messages} />
      {report.portal.certainty === 'certain' && <p class="portal">{portalText(report.portal, messages)}</p>}
      <TakeAway report={report} target={state.target} actions={actions} messages={messages} />
    </div>
  );
};
