import type { Messages } from '../../src/messages/messages.ts';

/** The way to the hosts that were granted. */
export const OptionsLink = ({ messages }: { readonly messages: Messages }) => (
  <a href="../options/options.html" target="_blank" rel="noreferrer">
    {messages.t('options_link')}
  </a>
);
