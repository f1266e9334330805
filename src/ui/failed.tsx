import type { Messages } from '../messages/messages.ts';
import { Notice } from './notice.tsx';

interface Props {
  readonly title: string;
  /** What went wrong, in the words of the program that failed. */
  readonly cause: string;
  readonly messages: Messages;
}

/** A surface that could not be shown. Loading it again may help. */
export const Failed = ({ title, cause, messages }: Props) => (
  <Notice title={title} cause={cause}>
    <button type="button" class="action" onClick={() => location.reload()}>
      {messages.t('try_again')}
    </button>
  </Notice>
);
