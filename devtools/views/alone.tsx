import type { Messages } from '../../src/messages/messages.ts';

interface Props {
  readonly title: string;
  /** Why, or what to do. */
  readonly text: string;
  readonly messages: Messages;
}

/** What stands in place of the table, and a button that begins again. */
export const Alone = ({ title, text, messages }: Props) => (
  <div class="alone">
    <h1>{title}</h1>
    <p>{text}</p>
    <button type="button" class="action" onClick={() => location.reload()}>
      {messages.t('try_again')}
    </button>
  </div>
);
