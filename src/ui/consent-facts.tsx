import type { Report } from '../core/inspection/report.ts';
import { consentSentences } from '../messages/consent.ts';
import type { Messages } from '../messages/messages.ts';

/** What the visitor chose in the portal's banner, as far as was seen. */
export const ConsentFacts = ({ report, messages }: { readonly report: Report; readonly messages: Messages }) => (
  <section>
    <h2>{messages.t('consent_title')}</h2>
    {consentSentences(report, messages).map((sentence) => (
      <p key={sentence}>{sentence}</p>
    ))}
  </section>
);
