import { policyWords } from '../../core/inspection/policy-words.ts';
import type { Report, ReportedCookie } from '../../core/inspection/report.ts';
import { instantText, withAbsoluteTimes } from '../absolute-times.ts';
import { cookieName } from '../cookie-name.ts';
import { evidenceText } from '../evidence.ts';
import { questionsAbout } from '../finding.ts';
import type { Messages } from '../messages.ts';
import { showMarks } from '../page-text.ts';
import { policyText, sourceText } from '../policy.ts';

/**
 * A message to the portal's owner about one cookie: what differs, the policy's words of it, and what to ask. It says what
 * was seen, and not what follows from that.
 * @param spoken in the policy's language where there are any, else in the reader's
 */
export function ownerMessage({ cookie, findings, verdict }: ReportedCookie, report: Report, spoken: Messages): string {
  const messages = withAbsoluteTimes(spoken);
  const { t } = messages;
  const { policy, portal, watch } = report;
  const name = cookieName(cookie.name, messages);
  const differing = findings.filter(({ severity }) => severity !== 'note');
  const words = policyWords(verdict, policy);
  return [
    t('owner_intro', portal.host, instantText(watch.to), name),
    items(differing.map(({ evidence }) => evidenceText(evidence, report, messages))),
    [policyText(policy, messages), sourceText(policy)].join('\n').trim(),
    ...(words ? [`${t('owner_policy')}\n${quoted(words.quote.text)}`] : []),
    `${t('owner_ask')}\n${items(questionsAbout(findings, cookie.name, messages))}`,
    t('owner_thanks'),
  ].join('\n\n');
}

const items = (texts: readonly string[]): string => texts.map((text) => `- ${text}`).join('\n');

/** As mails quote. */
const quoted = (text: string): string =>
  showMarks(text)
    .split('\n')
    .map((line) => `> ${line.trim()}`)
    .join('\n');
