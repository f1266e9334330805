import { useState } from 'preact/hooks';
import type { Messages } from '../messages/messages.ts';

/** Copies a text, and says so: to the eye in its own place, and to the ear. */
export const CopyButton = ({ text, messages }: { readonly text: string; readonly messages: Messages }) => {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  const label = messages.t(copied ? 'report_copied' : 'report_copy');
  return (
    <>
      <button type="button" class="link" onClick={copy}>
        {label}
      </button>
      <span role="status" class="unseen">
        {copied && label}
      </span>
    </>
  );
};
