import type { WatchTarget } from '../../src/browser/watch.ts';
import type { Report } from '../../src/core/inspection/report.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { AskForLinkedPolicy } from '../../src/ui/ask-for-linked-policy.tsx';
import type { PopupActions } from '../model/state.ts';

interface Props {
  readonly report: Report;
  readonly target: WatchTarget;
  readonly actions: PopupActions;
  readonly messages: Messages;
}

/** Offers to read the policy on another site, when the portal's own could not be read. */
export const PolicyElsewhere = ({ report: { policy }, target, actions, messages }: Props) =>
  policy.kind === 'standard' ? (
    <AskForLinkedPolicy
      policy={policy}
      onAsk={(address) => actions.askForLinkedPolicy(target, address)}
      messages={messages}
    />
  ) : null;
