import type { OpenedAudit } from '../../src/exports/opened-audit.ts';
import { dateText } from '../../src/messages/instant.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { pageText } from '../../src/messages/page-text.ts';

interface Props {
  readonly audit: OpenedAudit;
  readonly onClose: () => void;
  readonly messages: Messages;
}

/** That what is shown was saved, with what, and whether its report is what comes out of it again. */
export const AuditFacts = ({ audit: { file, watched, provenance, differsAt }, onClose, messages }: Props) => {
  const { t } = messages;
  const { name, version } = provenance.tool;
  return (
    <section class="audit">
      <p>{t('audit_opened', pageText(file), pageText(`${name} ${version}`), dateText(watched.now, messages))}</p>
      <p>{differsAt === null ? t('audit_same') : t('audit_differs', pageText(differsAt))}</p>
      <p>
        <button type="button" class="link" onClick={onClose}>
          {t('audit_close')}
        </button>
      </p>
    </section>
  );
};
