import type { Report } from '../../src/core/inspection/report.ts';
import { documentOf } from '../../src/core/policy/document-of.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { policySource, policyText, statedDateText } from '../../src/messages/policy.ts';
import { AskForLinkedPolicy } from '../../src/ui/ask-for-linked-policy.tsx';
import { CopyButton } from '../../src/ui/copy-button.tsx';
import { PageWords } from '../../src/ui/page-words.tsx';
import { SafeLink } from '../../src/ui/safe-link.tsx';
import type { ReportActions } from '../model/state.ts';

interface Props {
  readonly report: Report;
  /** Null for a document that cannot be changed. */
  readonly actions: ReportActions | null;
  readonly messages: Messages;
}

/** Which document practice is held against, and what it says of itself. */
export const DocumentFacts = ({ report, actions, messages }: Props) => {
  const { portal, policy } = report;
  const { t } = messages;
  const source = policySource(policy);
  const document = documentOf(policy);
  return (
    <section class="document">
      <h2>{t('report_document')}</h2>
      <p>{policyText(policy, messages)}</p>
      {source && (
        <p>
          {source.kind === 'chosen-file' ? (
            <PageWords text={source.name} />
          ) : (
            <SafeLink url={source.url} host={portal.host} />
          )}
        </p>
      )}
      {document?.date && <p>{statedDateText(document.date, messages)}</p>}
      {document?.truncated && <p>{t('blind_policy_cut')}</p>}
      {document && <Digest key={document.digest} digest={document.digest} messages={messages} />}
      {actions && <AskForLinkedPolicy policy={policy} onAsk={actions.askForLinkedPolicy} messages={messages} />}
      {actions && (
        <p>
          <a href="#choose">{t('choose_title')}</a>
        </p>
      )}
    </section>
  );
};

/** The document's fingerprint: its beginning to look at, all of it to copy and on paper. */
const Digest = ({ digest, messages }: { readonly digest: string; readonly messages: Messages }) => (
  <p class="digest">
    {messages.t('report_digest')} <code title={digest}>{digest}</code> <CopyButton text={digest} messages={messages} />
  </p>
);
