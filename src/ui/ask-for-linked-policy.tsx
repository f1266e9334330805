import type { Policy } from '../core/policy/policy.ts';
import type { Messages } from '../messages/messages.ts';
import { pageText } from '../messages/page-text.ts';
import { elsewhereText, policyElsewhere } from '../messages/policy-elsewhere.ts';

interface Props {
  readonly policy: Policy;
  /** Called in the handler of the click, where the browser lets us ask. */
  readonly onAsk: (address: string) => void;
  readonly messages: Messages;
}

/** The button that asks for the other site where the portal keeps its policy, with the reason; nothing when there is none. */
export const AskForLinkedPolicy = ({ policy, onAsk, messages }: Props) => {
  const elsewhere = policyElsewhere(policy);
  if (elsewhere === null) return null;
  const { url, failure } = elsewhere;
  return (
    <div class="elsewhere">
      <button type="button" class="action" onClick={() => onAsk(url)}>
        {messages.t('choice_elsewhere', pageText(new URL(url).hostname))}
      </button>
      <p class="why">{messages.t('choice_elsewhere_why')}</p>
      {failure && <p role="status">{elsewhereText(failure, messages)}</p>}
    </div>
  );
};
