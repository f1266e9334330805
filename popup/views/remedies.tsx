import type { WatchTarget } from '../../src/browser/watch.ts';
import type { Report } from '../../src/core/inspection/report.ts';
import { MAX_HOSTS } from '../../src/messages/blind-spot.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { plural } from '../../src/messages/plural.ts';
import type { PopupActions } from '../model/state.ts';
import { OptionsLink } from './options-link.tsx';
import { StartOver } from './start-over.tsx';

interface Props {
  readonly report: Report;
  readonly target: WatchTarget;
  readonly actions: PopupActions;
  readonly messages: Messages;
}

/** Ways to see some of what could not be seen. */
export const Remedies = ({ report, target, actions, messages }: Props) => {
  const { blindSpots } = report.watch;
  const older = blindSpots.some(({ kind }) => kind === 'older-than-watch');
  const hosts = blindSpots.flatMap((spot) => (spot.kind === 'other-hosts' ? spot.hosts : [])).slice(0, MAX_HOSTS);
  return (
    <ul class="remedies">
      {older && (
        <li>
          <button type="button" class="link" onClick={actions.reload}>
            {messages.t('blind_reload')}
          </button>
        </li>
      )}
      {hosts.length > 0 && (
        <li>
          <button type="button" class="link" onClick={() => actions.checkHosts(hosts)}>
            {plural(messages, 'blind_check', hosts.length)}
          </button>
        </li>
      )}
      <li>
        <StartOver report={report} target={target} actions={actions} messages={messages} />
      </li>
      <li>
        <OptionsLink messages={messages} />
      </li>
    </ul>
  );
};
