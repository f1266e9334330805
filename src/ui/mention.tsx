import { policyWords } from '../core/inspection/policy-words.ts';
import type { Report, ReportedCookie } from '../core/inspection/report.ts';
import type { Messages } from '../messages/messages.ts';
import { PageWords } from './page-words.tsx';
import { Section } from './section.tsx';

interface Props {
  readonly verdict: ReportedCookie['verdict'];
  readonly report: Report;
  readonly messages: Messages;
}

/** The policy's words around the name of a cookie that it only names. */
export function Mention({ verdict, report: { policy }, messages }: Props) {
  const words = verdict.kind === 'mentioned' && policyWords(verdict, policy);
  if (!words) return null;
  return (
    <Section title={messages.t('detail_mention')}>
      <blockquote lang={words.language ?? undefined}>
        <PageWords text={words.quote.text} />
      </blockquote>
    </Section>
  );
}
