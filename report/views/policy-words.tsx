import { policyWords } from '../../src/core/inspection/policy-words.ts';
import type { Report, ReportedCookie } from '../../src/core/inspection/report.ts';
import type { Quote } from '../../src/core/policy/declaration.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { PageWords } from '../../src/ui/page-words.tsx';
import { Section } from '../../src/ui/section.tsx';

interface Props {
  readonly verdict: ReportedCookie['verdict'];
  readonly report: Report;
  readonly onShow: ((quote: Quote) => void) | null;
  readonly messages: Messages;
}

/** The policy's words that declare a cookie, or only name it; nothing where there are none. */
export function PolicyWords({ verdict, report: { policy }, onShow, messages }: Props) {
  const words = policyWords(verdict, policy);
  if (words === null) return null;
  const { quote, language } = words;
  return (
    <Section title={messages.t(verdict.kind === 'mentioned' ? 'detail_mention' : 'detail_quote')}>
      <blockquote lang={language ?? undefined}>
        <PageWords text={quote.text} />
      </blockquote>
      {onShow && (
        <p>
          <button type="button" class="link" onClick={() => onShow(quote)}>
            {messages.t('detail_show_words')}
          </button>
        </p>
      )}
    </Section>
  );
}
