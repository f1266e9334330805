import type { Policy } from '../../src/core/policy/policy.ts';
import type { WatchTarget } from '../../src/extension/watch.ts';
import { pageText } from '../../src/words/page-text.ts';
import { policyElsewhere } from '../../src/words/policy.ts';
import type { Words } from '../../src/words/translate.ts';
import type { PopupActions } from '../state.ts';

interface Props {
  readonly policy: Policy;
  readonly target: WatchTarget;
  readonly actions: PopupActions;
  readonly words: Words;
}

/** The button that asks for the other site where the portal keeps its policy, with the reason; nothing when there is none. */
export const ReadElsewhere = ({ policy, target, actions, words }: Props) => {
  const address = policyElsewhere(policy);
  if (address === null) return null;
  const host = pageText(new URL(address).hostname);
  return (
    <div class="elsewhere">
      <button type="button" class="action" onClick={() => actions.readElsewhere(target, address)}>
        {words.t('choice_elsewhere', host)}
      </button>
      <p class="why">{words.t('choice_elsewhere_why')}</p>
    </div>
  );
};
