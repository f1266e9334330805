import type { Policy } from '../core/policy/policy.ts';
import { pageText } from '../messages/page-text.ts';
import { elsewhereWords, policyElsewhere } from '../messages/policy-elsewhere.ts';
import type { Words } from '../messages/translate.ts';

interface Props {
  readonly policy: Policy;
  /** Called in the handler of the click, where the browser lets us ask. */
  readonly onRead: (address: string) => void;
  readonly words: Words;
}

/** The button that asks for the other site where the portal keeps its policy, with the reason; nothing when there is none. */
export const ReadElsewhere = ({ policy, onRead, words }: Props) => {
  const elsewhere = policyElsewhere(policy);
  if (elsewhere === null) return null;
  const { url, failure } = elsewhere;
  return (
    <div class="elsewhere">
      <button type="button" class="action" onClick={() => onRead(url)}>
        {words.t('choice_elsewhere', pageText(new URL(url).hostname))}
      </button>
      <p class="why">{words.t('choice_elsewhere_why')}</p>
      {failure && <p role="status">{elsewhereWords(failure, words)}</p>}
    </div>
  );
};
