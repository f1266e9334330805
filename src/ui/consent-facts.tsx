import type { Report } from '../core/inspection/report.ts';
import { dateText } from '../messages/instant.ts';
import { listText } from '../messages/list.ts';
import type { Messages } from '../messages/messages.ts';
import { pageText } from '../messages/page-text.ts';
import { timeText } from '../messages/time.ts';
import { toolText } from '../messages/tool.ts';

// A file of its own: the popup's second script is smaller without.
const { consentSentences } = await import('../messages/consent.ts');
const words = { dateText, timeText, listText, pageText, toolText };

/** What the visitor chose in the portal's banner, as far as was seen. */
export const ConsentFacts = ({ report, messages }: { readonly report: Report; readonly messages: Messages }) => (
  <section>
    <h2>{messages.t('consent_title')}</h2>
    {consentSentences(report, messages, words).map((sentence) => (
      <p key={sentence}>{sentence}</p>
    ))}
  </section>
);
