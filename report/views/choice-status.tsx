import { unreachable } from '../../src/core/unreachable.ts';
import { fileCutWords, fileFailureWords } from '../../src/words/file.ts';
import { pageText } from '../../src/words/page-text.ts';
import type { Words } from '../../src/words/translate.ts';
import type { Choice } from '../state.ts';

/** How the choice of a document goes, in sight wherever the file was dropped. */
export const ChoiceStatus = ({ choice, words }: { readonly choice: Choice | null; readonly words: Words }) => (
  <div class="choice" role="status">
    {choice && <p class={choice.kind}>{choiceWords(choice, words)}</p>}
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
