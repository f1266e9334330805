import type { FormatId } from '../../src/core/export/formats.ts';
import type { MessageKey, Messages } from '../../src/messages/messages.ts';

const LABELS = {
  html: 'export_html',
  csv: 'export_csv',
  json: 'export_json',
  markdown: 'export_markdown',
  'policy-html': 'export_policy_html',
  'policy-markdown': 'export_policy_markdown',
  audit: 'export_audit',
} as const satisfies Record<FormatId, MessageKey>;

/** The files into which what is shown can be written, in the order of the formats. */
export const ExportMenu = ({
  onExport,
  messages,
}: {
  readonly onExport: (format: FormatId) => void;
  readonly messages: Messages;
}) => (
  <details id="export" class="export">
    <summary>{messages.t('export_menu')}</summary>
    <ul>
      {Object.entries(LABELS).map(([format, label]) => (
        <li key={format}>
          <button type="button" class="link" onClick={() => onExport(format as FormatId)}>
            {messages.t(label)}
          </button>
        </li>
      ))}
    </ul>
  </details>
);
