import type { Change } from '../core/export/audit/compare-reports.ts';
import type { Report, ReportedCookie } from '../core/inspection/report.ts';
import { unreachable } from '../core/unreachable.ts';
import { cookieName } from './cookie-name.ts';
import { lifetimeText } from './lifetime.ts';
import type { Messages } from './messages.ts';
import { pageText } from './page-text.ts';
import { policyText } from './policy.ts';
import { statusText } from './status.ts';

/** One thing that is not as it was before, as a sentence. */
export function changeText(change: Change, { before, now }: Reports, messages: Messages): string {
  const { t } = messages;
  switch (change.kind) {
    case 'portals':
      return t('compare_portals', pageText(change.before), pageText(change.now));
    case 'policy':
      return t('compare_policy', policyText(change.before, messages), policyText(change.now, messages));
    case 'policy-text':
      return t('compare_policy_text');
    case 'declared':
      return t('compare_declared', pageText(change.name));
    case 'no-longer-declared':
      return t('compare_no_longer_declared', pageText(change.name));
    case 'appeared': {
      const { cookie } = change.cookie;
      const status = statusOf(change.cookie, now, messages);
      return t('compare_appeared', cookieName(cookie.name, messages), pageText(cookie.domain), status);
    }
    case 'gone': {
      const { cookie } = change.cookie;
      return t('compare_gone', cookieName(cookie.name, messages), pageText(cookie.domain));
    }
    case 'status': {
      const told = [statusOf(change.before, before, messages), statusOf(change.now, now, messages)];
      return t('compare_status', cookieName(change.now.cookie.name, messages), ...told);
    }
    case 'lifetime': {
      const told = [change.before, change.now].map(({ lifetime }) => lifetimeText(lifetime, messages));
      return t('compare_lifetime', cookieName(change.now.cookie.name, messages), ...told);
    }
    default:
      return unreachable(change);
  }
}

/** The two reports that are compared. */
interface Reports {
  readonly before: Report;
  readonly now: Report;
}

const statusOf = ({ status }: ReportedCookie, { policy }: Report, messages: Messages): string =>
  status ? statusText(status, policy, messages) : '';
