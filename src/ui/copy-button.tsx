import { useState } from 'preact/hooks';
import type { Words } from '../messages/translate.ts';

/** Copies a text, and says so: to the eye in its own place, and to the ear. */
export const CopyButton = ({ text, words }: { readonly text: string; readonly words: Words }) => {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  const label = words.t(copied ? 'report_copied' : 'report_copy');
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
