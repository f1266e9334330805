import { type Change, compareReports } from '../../core/export/audit/compare-reports.ts';
import { verifyAudit } from '../../core/export/audit/verify-audit.ts';
import type { Report } from '../../core/inspection/report.ts';
import { auditFailureText } from '../../messages/audit.ts';
import { changeText } from '../../messages/change.ts';
import { dateText } from '../../messages/instant.ts';
import type { Messages } from '../../messages/messages.ts';
import { readAuditFile } from '../input/read-audit-file.ts';
import { known } from '../knowledge/known.ts';
import { Failure } from '../terminal/failure.ts';
import { jsonText } from '../terminal/json-text.ts';
import { terminalMessages } from '../terminal/terminal-messages.ts';
import { writeOut } from '../terminal/write-out.ts';

/** `compare OLD NEW`: what changed between two audits. Both reports are made again, so that one program judged both. */
export async function compareCommand(
  old: string,
  latest: string,
  { json = false }: { readonly json?: boolean },
): Promise<void> {
  const messages = terminalMessages();
  const reports = { before: await reportOf(old, messages), now: await reportOf(latest, messages) };
  const changes = compareReports(reports.before, reports.now);
  await writeOut(json ? jsonText({ changes: changes.map(toJson) }) : changesText(changes, reports, messages));
}

async function reportOf(file: string, messages: Messages): Promise<Report> {
  const verified = verifyAudit(await readAuditFile(file), known);
  if (verified === null) throw new Failure(auditFailureText(file, { kind: 'failed' }, messages));
  return verified.report;
}

export function changesText(
  changes: readonly Change[],
  reports: { readonly before: Report; readonly now: Report },
  messages: Messages,
): string {
  const [from, to] = [reports.before, reports.now].map(({ watch }) => dateText(watch.to, messages));
  const sentences = changes.map((change) => changeText(change, reports, messages));
  return [
    messages.t('compare_span', from ?? '', to ?? ''),
    ...(sentences.length > 0 ? sentences : [messages.t('compare_same')]),
  ].join('\n');
}

/** What changed, without all else that is known of a cookie or a policy. */
export function toJson(change: Change): object {
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

const placeOf = ({ cookie: { name, domain, path } }: Report['cookies'][number]) => ({ name, domain, path });
