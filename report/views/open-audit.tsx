import type { Messages } from '../../src/messages/messages.ts';

/** The choice of an audit file; it may be dropped on the page too. */
export const OpenAudit = ({
  onFiles,
  messages,
}: {
  readonly onFiles: (files: readonly File[]) => void;
  readonly messages: Messages;
}) => (
  <label class="link open-audit">
    <input
      type="file"
      class="unseen"
      accept=".json,application/json"
      onChange={(event) => {
        const [file] = event.currentTarget.files ?? [];
        if (file) onFiles([file]);
        event.currentTarget.value = ''; // else the same file, once changed, could not be chosen again
      }}
    />
    {messages.t('audit_open')}
  </label>
);
