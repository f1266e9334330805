import { shortName } from '../../core/cookie/short-name.ts';
import type { Finding, Report } from '../../core/inspection/report.ts';
import { evidenceText } from '../../messages/evidence.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Inspected } from './run-record.ts';

/** Every finding of a report in words, with what it is about. */
export const tellFindings = (report: Report, messages: Messages): Inspected['told'] =>
  report.findings.map(({ severity, evidence, subject }) => ({
    rule: evidence.kind,
    severity,
    subject: subjectName(subject, report),
    text: evidenceText(evidence, report, messages),
  }));

function subjectName(subject: Finding['subject'], { cookies, declarations, refused, storage }: Report): string {
  switch (subject.kind) {
    case 'cookie':
      return shortName(cookies.find(({ key }) => key === subject.key)?.cookie.name ?? '');
    case 'declarations':
      return declarations[subject.index]?.declaration.name ?? '';
    case 'refused':
      return shortName(refused[subject.index]?.line.name ?? '');
    case 'storage':
      return storage[subject.index]?.origin ?? '';
    case 'policy':
      return 'policy';
  }
}
