import { unreachable } from '../../src/core/unreachable.ts';
import { fileCutText, fileFailureText } from '../../src/messages/file.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { pageText } from '../../src/messages/page-text.ts';
import type { Choice } from '../model/state.ts';

interface Props {
  readonly choice: Choice | null;
  readonly onDismiss: () => void;
  readonly messages: Messages;
}

/** How the choice of a document goes, in sight wherever the file was dropped. */
export const ChoiceStatus = ({ choice, onDismiss, messages }: Props) => (
  <div class="choice" role="status">
    {choice && (
      <div class={choice.kind}>
        <p>{choiceText(choice, messages)}</p>
        {choice.kind !== 'reading' && (
          <button type="button" class="link" onClick={onDismiss}>
            {messages.t('choose_dismiss')}
          </button>
        )}
      </div>
    )}
  </div>
);

function choiceText(choice: Choice, messages: Messages): string {
  switch (choice.kind) {
    case 'reading':
      return messages.t('choose_reading', pageText(choice.file));
    case 'file-failed':
      return fileFailureText(choice.file, choice.failure, messages);
    case 'file-cut':
      return fileCutText(choice.file, choice.cut, messages);
    case 'page-failed':
      return messages.t('choose_page_failed');
    case 'said':
      return choice.sentence;
    default:
      return unreachable(choice);
  }
}
