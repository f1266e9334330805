import type { Report, ReportedCookie } from '../../src/core/inspection/report.ts';
import type { Quote } from '../../src/core/policy/declaration.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { PageWords } from '../../src/ui/page-words.tsx';
import { Section } from '../../src/ui/section.tsx';
import { documentOf } from '../model/document-of.ts';

interface Props {
  readonly verdict: ReportedCookie['verdict'];
  readonly report: Report;
  readonly onShow: ((quote: Quote) => void) | null;
  readonly messages: Messages;
}

/** The policy's words that declare a cookie, or only name it; nothing where there are none. */
export function PolicyWords({ verdict, report: { policy }, onShow, messages }: Props) {
  const quote =
    verdict.kind === 'mentioned'
      ? verdict.quote
      : 'declaration' in verdict && policy.kind === 'read' // the standard list has no words
        ? verdict.declaration.quote
        : null;
  if (!quote) return null;
  return (
    <Section title={messages.t(verdict.kind === 'mentioned' ? 'detail_mention' : 'detail_quote')}>
      <blockquote lang={documentOf(policy)?.language ?? undefined}>
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
