import { useEffect, useRef } from 'preact/hooks';
import type { Report } from '../../src/core/inspection/report.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { plural } from '../../src/messages/plural.ts';
import { CookieNames } from '../../src/ui/cookie-names.tsx';
import type { RunActions, RunState } from '../model/run.ts';
import { RunColumns } from './run-columns.tsx';
import { RunStep } from './run-step.tsx';

interface Props {
  readonly run: RunState;
  readonly report: Report;
  /** Whether a page of the portal is open. */
  readonly isOpen: boolean;
  readonly actions: RunActions;
  readonly messages: Messages;
}

/** The guided run: what it deletes, what the auditor has to do now, and the three columns that it fills. */
export const GuidedRun = ({ run, report, isOpen, actions, messages }: Props) => {
  const { t } = messages;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus(); // the button that was pressed is gone, or what is said now is what was waited for
  }, [run.kind]);
  return (
    <section class="run">
      <h2 ref={heading} tabIndex={-1}>
        {t('run_title')}
      </h2>
      {run.kind === 'asked' ? (
        <Question report={report} isOpen={isOpen} actions={actions} messages={messages} />
      ) : (
        <>
          <RunStep run={run} actions={actions} messages={messages} />
          <RunColumns run={run} report={report} messages={messages} />
        </>
      )}
    </section>
  );
};

/** What will be deleted, before anything is. */
const Question = ({ report, isOpen, actions, messages }: Omit<Props, 'run'>) => {
  const { t } = messages;
  const held = report.cookies.filter(({ removedAt }) => removedAt === null);
  return (
    <>
      <p>{t('run_what')}</p>
      <p>
        {held.length > 0 ? plural(messages, 'start_over_cookies', held.length) : t('start_over_nothing')}
        <CookieNames cookies={held} />
      </p>
      <p>{t('run_then')}</p>
      {!isOpen && <p role="alert">{t('run_no_page')}</p>}
      <p class="buttons">
        <button type="button" class="action" disabled={!isOpen} onClick={actions.beginRun}>
          {t('run_begin')}
        </button>
        <button type="button" class="link" onClick={actions.stopRun}>
          {t('start_over_no')}
        </button>
      </p>
    </>
  );
};
