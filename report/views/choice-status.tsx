import { unreachable } from '../../src/core/unreachable.ts';
import { fileCutWords, fileFailureWords } from '../../src/messages/file.ts';
import { pageText } from '../../src/messages/page-text.ts';
import type { Words } from '../../src/messages/translate.ts';
import type { Choice } from '../state.ts';

interface Props {
  readonly choice: Choice | null;
  readonly onDismiss: () => void;
  readonly words: Words;
}

/** How the choice of a document goes, in sight wherever the file was dropped. */
export const ChoiceStatus = ({ choice, onDismiss, words }: Props) => (
  <div class="choice" role="status">
    {choice && (
      <div class={choice.kind}>
        <p>{choiceWords(choice, words)}</p>
        {choice.kind !== 'reading' && (
          <button type="button" class="link" onClick={onDismiss}>
            {words.t('choose_dismiss')}
          </button>
        )}
      </div>
    )}
  </div>
);

function choiceWords(choice: Choice, words: Words): string {
  switch (choice.kind) {
    case 'reading':
      return words.t('choose_reading', pageText(choice.file));
    case 'file-failed':
      return fileFailureWords(choice.file, choice.failure, words);
    case 'file-cut':
      return fileCutWords(choice.file, choice.cut, words);
    case 'page-failed':
      return words.t('choose_page_failed');
    default:
      return unreachable(choice);
  }
}
