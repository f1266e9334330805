import type { Change } from '../../core/export/audit/compare-reports.ts';
import type { ReportedCookie } from '../../core/inspection/report.ts';

/** What changed, without all else that is known of a cookie or a policy. */
export function changeJson(change: Change): object {
  if (change.kind === 'policy') return { kind: 'policy', before: change.before.kind, now: change.now.kind };
  if ('cookie' in change)
    return { kind: change.kind, ...placeOf(change.cookie), status: change.cookie.status?.group ?? null };
  if (change.kind === 'status' || change.kind === 'lifetime') {
    const { kind, before, now } = change;
    return {
      kind,
      ...placeOf(now),
      before: kind === 'status' ? before.status : before.lifetime,
      now: kind === 'status' ? now.status : now.lifetime,
    };
  }
  return change;
}

const placeOf = ({ cookie: { name, domain, path } }: ReportedCookie) => ({ name, domain, path });
