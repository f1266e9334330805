import type { Words } from '../../src/messages/translate.ts';

/** The way to the hosts that were granted. */
export const OptionsLink = ({ words }: { readonly words: Words }) => (
  <a href="../options/options.html" target="_blank" rel="noreferrer">
    {words.t('options_link')}
  </a>
);
