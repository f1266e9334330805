import { answerNotes } from '../../src/messages/answer.ts';
import { portalWords } from '../../src/messages/portal.ts';
import type { Words } from '../../src/messages/translate.ts';
import { Headline } from '../../src/ui/headline.tsx';
import { PageWords } from '../../src/ui/page-words.tsx';
import type { ReportActions, ReportState } from '../state.ts';
import { ChoiceStatus } from './choice-status.tsx';
import { ChooseDocument } from './choose-document.tsx';
import { Comparison } from './comparison.tsx';
import { DocumentFacts } from './document-facts.tsx';
import { Practice } from './practice.tsx';
import { useFileDrop } from './use-file-drop.ts';

interface Props {
  readonly state: Extract<ReportState, { kind: 'report' }>;
  readonly actions: ReportActions;
  readonly words: Words;
}

/** The answer, the document, what it declares beside its own words, and the choice of another. */
export const ReportView = ({ state, actions, words }: Props) => {
  const { report, choice } = state;
  const dragging = useFileDrop(actions.chooseFile);
  return (
    <>
      <ChoiceStatus choice={choice} onDismiss={actions.dismiss} words={words} />
      <header>
        <div class="verdict">
          <p class="host">
            <PageWords text={report.portal.host} />
          </p>
          <p class="why">{portalWords(report.portal, words)}</p>
          <Headline report={report} words={words} />
          {report.policy.kind !== 'waiting' && answerNotes(report, words).map((note) => <p key={note}>{note}</p>)}
        </div>
        <DocumentFacts report={report} actions={actions} words={words} />
      </header>
      <Practice report={report} words={words} />
      <Comparison key={documentKey(state)} report={report} words={words} />
      <ChooseDocument state={state} actions={actions} dragging={dragging} words={words} />
      {dragging && (
        <div class="drop-here" aria-hidden="true">
          <strong>{words.t('choose_drop_here')}</strong>
        </div>
      )}
    </>
  );
};

/** Another document, or the same read anew: nothing of it is chosen. */
function documentKey({ report: { policy } }: Props['state']): string {
  if (policy.kind === 'waiting') return policy.kind;
  return String(policy.kind === 'read' ? policy.readAt : policy.because.readAt);
}
