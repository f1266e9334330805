import type { Report } from '../core/inspection/report.ts';
import { questionsAbout } from './finding.ts';
import type { Messages } from './messages.ts';

/** Everything that there is to ask of a portal's owner, each once: it may go into one letter. */
export function questionsOf({ cookies, findings }: Report, messages: Messages): readonly string[] {
  const others = findings.filter(({ subject }) => subject.kind !== 'cookie');
  return [
    ...new Set([
      ...cookies.flatMap((reported) => questionsAbout(reported.findings, reported.cookie.name, messages)),
      ...questionsAbout(others, '', messages),
    ]),
  ];
}
