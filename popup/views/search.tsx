import type { Words } from '../../src/messages/translate.ts';

interface Props {
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly words: Words;
}

/** Finds cookies by part of their name. */
export const Search = ({ value, onInput, words }: Props) => (
  <div class="search">
    <input
      type="search"
      autocomplete="off"
      spellcheck={false}
      aria-label={words.t('search_label')}
      aria-keyshortcuts="/"
      placeholder={words.t('search_label')}
      value={value}
      onInput={(event) => onInput(event.currentTarget.value)}
    />
  </div>
);
