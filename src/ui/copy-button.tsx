import { useState } from 'preact/hooks';
import type { Messages } from '../messages/messages.ts';

interface Props {
  /** What is copied; a function where it is made only then. */
  readonly text: string | (() => Promise<string>);
  /** What the button says before it was pressed, where "Copy" would not tell of what. */
  readonly label?: string;
  readonly messages: Messages;
}

/** Copies a text, and says so: to the eye in its own place, and to the ear. */
export const CopyButton = ({ text, label, messages }: Props) => {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(typeof text === 'string' ? text : await text());
    setCopied(true);
  };
  const { t } = messages;
  const shown = copied ? t('report_copied') : (label ?? t('report_copy'));
  return (
    <>
      <button type="button" class="link" onClick={copy}>
        {shown}
      </button>
      <span role="status" class="unseen">
        {copied && shown}
      </span>
    </>
  );
};
