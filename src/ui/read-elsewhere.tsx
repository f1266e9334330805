import type { Policy } from '../core/policy/policy.ts';
import { pageText } from '../words/page-text.ts';
import { policyElsewhere } from '../words/policy.ts';
import type { Words } from '../words/translate.ts';

interface Props {
  readonly policy: Policy;
  /** Called in the handler of the click, where the browser lets us ask. */
  readonly onRead: (address: string) => void;
  readonly words: Words;
}

/** The button that asks for the other site where the portal keeps its policy, with the reason; nothing when there is none. */
export const ReadElsewhere = ({ policy, onRead, words }: Props) => {
  const address = policyElsewhere(policy);
  if (address === null) return null;
  const host = pageText(new URL(address).hostname);
  return (
    <div class="elsewhere">
      <button type="button" class="action" onClick={() => onRead(address)}>
        {words.t('choice_elsewhere', host)}
      </button>
      <p class="why">{words.t('choice_elsewhere_why')}</p>
    </div>
  );
};
