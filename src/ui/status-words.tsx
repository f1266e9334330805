import type { Status } from '../core/inspection/status.ts';
import type { Policy } from '../core/policy/policy.ts';
import type { Messages } from '../messages/messages.ts';
import { statusMarks, statusText } from '../messages/status.ts';

interface Props {
  readonly status: Status;
  readonly policy: Policy;
  readonly messages: Messages;
}

/** The status of a cookie in words, as grave as its gravest finding. */
export const StatusWords = ({ status, policy, messages }: Props) => (
  <span class={status.severity ?? ''}>
    <span class="status">{statusText(status, policy, messages)}</span>
    {statusMarks(status, policy, messages).map((mark) => [
      ' ',
      <span key={mark} class="mark">
        {mark}
      </span>,
    ])}
  </span>
);
