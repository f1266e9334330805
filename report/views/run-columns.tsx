import type { Report } from '../../src/core/inspection/report.ts';
import { PHASES } from '../../src/core/journal/phase.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { phaseText } from '../../src/messages/phase.ts';
import { Glyph } from '../../src/ui/glyph.tsx';
import type { RunState } from '../model/run.ts';
import { NameWords } from './name-words.tsx';

interface Props {
  readonly run: RunState;
  readonly report: Report;
  readonly messages: Messages;
}

/** The three phases beside each other, each with the cookies that were there in it. */
export const RunColumns = ({ run, report: { cookies, phases }, messages }: Props) => (
  <ol class="columns">
    {PHASES.map((phase) => {
      const there = cookies.filter((one) => one.phases.includes(phase));
      const isNow = run.kind === 'running' && run.phase === phase;
      return (
        <li key={phase} class={isNow ? 'current' : undefined} aria-current={isNow ? 'step' : undefined}>
          <h3>
            {phaseText(phase, messages)} <span class="count">{phases?.[phase] ?? '–'}</span>
          </h3>
          <ul>
            {there.map(({ key, cookie, status }) => (
              <li key={key}>
                {status && <Glyph {...status} />}{' '}
                <code>
                  <NameWords name={cookie.name} messages={messages} />
                </code>
              </li>
            ))}
          </ul>
        </li>
      );
    })}
  </ol>
);
