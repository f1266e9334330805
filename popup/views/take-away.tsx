import type { WatchTarget } from '../../src/browser/watch.ts';
import type { Report } from '../../src/core/inspection/report.ts';
import { loadExports } from '../../src/exports/load-exports.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { CopyButton } from '../../src/ui/copy-button.tsx';
import type { PopupActions } from '../model/state.ts';

interface Props {
  readonly report: Report;
  readonly target: WatchTarget;
  readonly actions: PopupActions;
  readonly messages: Messages;
}

/** Where the report can be taken: to its page, into a file, into a message. It stays in sight. */
export const TakeAway = ({ report, target, actions, messages }: Props) => (
  <div class="take-away">
    <button type="button" class="action" onClick={() => actions.openReport(target, '')}>
      {messages.t('footer_report')}
    </button>
    <button type="button" class="link" onClick={() => actions.openReport(target, '#export')}>
      {messages.t('export_menu')}
    </button>
    <CopyButton text={async () => (await loadExports()).summary(report, messages)} messages={messages} />
  </div>
);
