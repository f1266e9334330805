import type { Report } from '../../src/core/inspection/report.ts';
import { RefusedLines } from '../../src/ui/refused-lines.tsx';
import { blindSpotWords } from '../../src/words/blind-spot.ts';
import type { Words } from '../../src/words/translate.ts';
import { ObservedCookie } from './observed-cookie.tsx';
import { StoredItems } from './stored-items.tsx';

/** What the portal does: its cookies, gravest first, what was refused and stored besides, and what could not be seen. */
export const Practice = ({ report, words }: { readonly report: Report; readonly words: Words }) => (
  <div class="practice">
    <section class="cookies">
      <h2>{words.t('list_cookies')}</h2>
      <ul>
        {report.cookies.map((reported) => (
          <ObservedCookie key={reported.key} reported={reported} report={report} words={words} />
        ))}
      </ul>
    </section>
    <div class="beside">
      <section>
        <h2>{words.t('blind_title')}</h2>
        {blindSpotWords(report, words).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </section>
      <RefusedLines report={report} words={words} />
      <StoredItems storage={report.storage} words={words} />
    </div>
  </div>
);
