import type { Report } from '../core/inspection/report.ts';
import { consentWords } from '../messages/consent.ts';
import type { Words } from '../messages/translate.ts';

/** What the visitor chose in the portal's banner, as far as was seen. */
export const ConsentFacts = ({ report, words }: { readonly report: Report; readonly words: Words }) => (
  <section>
    <h2>{words.t('consent_title')}</h2>
    {consentWords(report, words).map((sentence) => (
      <p key={sentence}>{sentence}</p>
    ))}
  </section>
);
