import type { Messages } from '../../src/messages/messages.ts';
import { Notice } from '../../src/ui/notice.tsx';
import type { Deferred } from '../model/deferred-parts.ts';
import type { ReportActions, ReportState } from '../model/state.ts';
import { ChoiceStatus } from './choice-status.tsx';
import { OpenAudit } from './open-audit.tsx';
import { useFileDrop } from './use-file-drop.ts';

interface Props {
  readonly state: Extract<ReportState, { kind: 'gone' }>;
  readonly deferred: Deferred | null;
  readonly actions: ReportActions;
  readonly messages: Messages;
}

/** No portal is watched here. A saved audit can be shown all the same. */
export const Gone = ({ state: { host, choice = null }, deferred, actions, messages }: Props) => {
  const { t } = messages;
  useFileDrop(actions.chooseFile);
  return (
    <>
      <ChoiceStatus choice={choice} onDismiss={actions.dismiss} messages={messages} />
      <Notice
        {...(host !== null && { subject: host })}
        title={t('state_gone')}
        details={[t('state_gone_why'), t('state_gone_next')]}
      >
        <p>
          <OpenAudit onFiles={actions.chooseFile} messages={messages} />
        </p>
      </Notice>
      {deferred && <deferred.SavedAudits desk={deferred.desk} actions={deferred.actions} messages={messages} />}
    </>
  );
};
