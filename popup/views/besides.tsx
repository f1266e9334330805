import { questionsAbout } from '../../src/messages/finding.ts';
import type { Words } from '../../src/messages/translate.ts';
import { ConsentFacts } from '../../src/ui/consent-facts.tsx';
import { Findings } from '../../src/ui/findings.tsx';
import { PolicyFindings } from '../../src/ui/policy-findings.tsx';
import { Questions } from '../../src/ui/questions.tsx';
import { RefusedLines } from '../../src/ui/refused-lines.tsx';
import type { PopupActions, PopupState } from '../state.ts';
import { PolicyChoices } from './policy-choices.tsx';

interface Props {
  readonly state: Extract<PopupState, { kind: 'report' }>;
  readonly actions: PopupActions;
  readonly words: Words;
}

/** What is known besides the cookies that were seen; below all of the first sight, so that nothing of that moves. */
export const Besides = ({ state, actions, words }: Props) => {
  const { report } = state;
  const { t } = words;
  const findings = report.findings.filter(({ subject }) => subject.kind !== 'cookie');
  const stored = findings.filter(({ subject }) => subject.kind === 'storage');
  const questions = questionsAbout(findings, '', words);
  return (
    <div class="besides">
      <ConsentFacts report={report} words={words} />
      {stored.length > 0 && (
        <section>
          <h2>{t('storage_title')}</h2>
          <Findings findings={stored} report={report} words={words} />
        </section>
      )}
      <RefusedLines report={report} words={words} />
      <PolicyFindings report={report} words={words} />
      {questions.length > 0 && (
        <section>
          <h2>{t('finding_ask')}</h2>
          <Questions questions={questions} words={words} />
        </section>
      )}
      <PolicyChoices state={state} actions={actions} words={words} />
    </div>
  );
};
