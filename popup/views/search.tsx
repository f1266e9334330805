import type { Messages } from '../../src/messages/messages.ts';

interface Props {
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly messages: Messages;
}

/** Finds cookies by part of their name. */
export const Search = ({ value, onInput, messages }: Props) => (
  <div class="search">
    <input
      type="search"
      autocomplete="off"
      spellcheck={false}
      aria-label={messages.t('search_label')}
      aria-keyshortcuts="/"
      placeholder={messages.t('search_label')}
      value={value}
      onInput={(event) => onInput(event.currentTarget.value)}
    />
  </div>
);
