import { answerNotes } from '../../src/messages/answer.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { portalText } from '../../src/messages/portal.ts';
import { Headline } from '../../src/ui/headline.tsx';
import { PageWords } from '../../src/ui/page-words.tsx';
import type { Deferred } from '../model/deferred-parts.ts';
import type { ReportActions, ReportState } from '../model/state.ts';
import { AuditFacts } from './audit-facts.tsx';
import { ChoiceStatus } from './choice-status.tsx';
import { DocumentFacts } from './document-facts.tsx';
import { ExportMenu } from './export-menu.tsx';
import { OpenAudit } from './open-audit.tsx';
import { useFileDrop } from './use-file-drop.ts';

interface Props {
  readonly state: Extract<ReportState, { kind: 'report' }>;
  readonly deferred: Deferred | null;
  readonly actions: ReportActions;
  readonly messages: Messages;
}

/** What can be done, the answer, and the document that it rests on; then the parts of the report, and the saved audits. */
export const ReportView = ({ state, deferred, actions, messages }: Props) => {
  const { report, choice, audit } = state;
  const dragging = useFileDrop(actions.chooseFile);
  return (
    <>
      <div class="desk-bar">
        <p class="host">
          <PageWords text={report.portal.host} />
        </p>
        <div class="files">
          {deferred && audit?.savedAs === undefined && (
            <button type="button" id="save" class="link" onClick={deferred.actions.save}>
              {messages.t('save')}
            </button>
          )}
          {deferred && !audit && (
            <button type="button" class="link" onClick={deferred.actions.askForRun}>
              {messages.t('run_ask')}
            </button>
          )}
          <ExportMenu onExport={actions.exportAs} messages={messages} />
          <button type="button" class="link" onClick={() => window.print()}>
            {messages.t('print')}
          </button>
          <OpenAudit onFiles={actions.chooseFile} messages={messages} />
          {deferred && (
            <a class="link" href="#saved">
              {messages.t('saved_title')} ({deferred.desk.saved?.length ?? 0})
            </a>
          )}
        </div>
        <ChoiceStatus choice={choice} onDismiss={actions.dismiss} messages={messages} />
      </div>
      {audit && <AuditFacts audit={audit} onClose={actions.closeAudit} messages={messages} />}
      <header>
        <div class="verdict">
          <p class="why">{portalText(report.portal, messages)}</p>
          <Headline report={report} messages={messages} />
          {report.policy.kind !== 'waiting' && answerNotes(report, messages).map((note) => <p key={note}>{note}</p>)}
        </div>
        <DocumentFacts report={report} actions={audit ? null : actions} messages={messages} />
      </header>
      {deferred?.desk.run && !audit && (
        <deferred.GuidedRun
          run={deferred.desk.run}
          report={report}
          isOpen={state.openPages.length > 0}
          actions={deferred.actions}
          messages={messages}
        />
      )}
      {deferred && (
        <>
          <deferred.ReportParts
            state={state}
            actions={actions}
            desk={deferred.desk}
            deskActions={deferred.actions}
            dragging={dragging}
            messages={messages}
          />
          <deferred.SavedAudits desk={deferred.desk} actions={deferred.actions} messages={messages} />
        </>
      )}
      {dragging && (
        <div class="drop-here" aria-hidden="true">
          <strong>{messages.t('choose_drop_here')}</strong>
        </div>
      )}
    </>
  );
};
