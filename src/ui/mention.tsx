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
  if (verdict.kind !== 'mentioned') return null;
  const document = policy.kind === 'standard' ? policy.because : policy;
  const language = 'language' in document ? document.language : null;
  return (
    <Section title={messages.t('detail_mention')}>
      <blockquote lang={language ?? undefined}>
        <PageWords text={verdict.quote.text} />
      </blockquote>
    </Section>
  );
}
