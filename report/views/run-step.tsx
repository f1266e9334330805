import { PHASES } from '../../src/core/journal/phase.ts';
import type { MessageKey, Messages } from '../../src/messages/messages.ts';
import { phaseText } from '../../src/messages/phase.ts';
import type { RunActions, RunState } from '../model/run.ts';

interface Props {
  readonly run: Exclude<RunState, { kind: 'asked' }>;
  readonly actions: RunActions;
  readonly messages: Messages;
}

/** What happens now, or what the auditor has to do. */
export const RunStep = ({ run, actions, messages }: Props) => {
  const { t } = messages;
  const button = (key: MessageKey, onClick: () => void, look = 'link') => (
    <button type="button" class={look} onClick={onClick}>
      {t(key)}
    </button>
  );
  const isChoosing = run.kind === 'running' && run.step === 'choosing';
  return (
    <div class={isChoosing ? 'step asks' : 'step'}>
      <div role="status">
        {run.kind === 'running' && (
          <p class="why">
            {t(
              'run_phase',
              String(PHASES.indexOf(run.phase) + 1),
              String(PHASES.length),
              phaseText(run.phase, messages),
            )}
          </p>
        )}
        <p class="now">{stepText(run, messages)}</p>
        {isChoosing && run.sawAnother && <p>{t('run_another')}</p>}
        {run.isPartly && <p>{t('run_partly')}</p>}
      </div>
      <p class="buttons">
        {isChoosing && button('run_show', actions.showPortal, 'action')}
        {isChoosing && button('run_go_on', actions.goOn)}
        {isChoosing && button('run_repeat', actions.repeatPhase)}
        {button(run.kind === 'running' ? 'run_stop' : 'run_close', actions.stopRun)}
      </p>
    </div>
  );
};

const STEPS = {
  clearing: 'run_clearing',
  resting: 'run_resting',
  settling: 'run_settling',
  done: 'run_done',
  stopped: 'run_stopped',
} as const satisfies Record<string, MessageKey>;

function stepText(run: Props['run'], { t }: Messages): string {
  if (run.kind !== 'running') return t(STEPS[run.kind]);
  if (run.step !== 'choosing') return t(STEPS[run.step]);
  return t(run.phase === 'refused' ? 'run_refuse' : 'run_accept');
}
