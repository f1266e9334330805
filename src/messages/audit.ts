import type { AuditFailure } from '../core/export/audit/read-audit.ts';
import { unreachable } from '../core/unreachable.ts';
import type { Messages } from './messages.ts';
import { pageText } from './page-text.ts';

/** Why a file cannot be used as an audit, as a sentence. */
export function auditFailureText(file: string, failure: AuditFailure, { t }: Messages): string {
  const name = pageText(file);
  switch (failure.kind) {
    case 'not-json':
      return t('audit_not_json', name);
    case 'no-audit':
      return t('audit_no_audit', name);
    case 'other-version':
      return t('audit_other_version', name, pageText(failure.version));
    case 'part-missing':
      return t('audit_part_missing', name, failure.part);
    case 'part-changed':
      return t('audit_part_changed', name, failure.part);
    case 'part-malformed':
      return t('audit_part_malformed', name, failure.part, pageText(failure.at));
    case 'failed':
      return t('audit_failed', name);
    default:
      return unreachable(failure);
  }
}
