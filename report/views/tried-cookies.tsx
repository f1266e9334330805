import { shortName } from '../../src/core/cookie/short-name.ts';
import type { Report } from '../../src/core/inspection/report.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { triedNote, triedText } from '../../src/messages/tried.ts';
import { PageWords } from '../../src/ui/page-words.tsx';

/** What pages set and removed at once; nothing when they did not. */
export const TriedCookies = ({ report, messages }: { readonly report: Report; readonly messages: Messages }) =>
  report.tried.length === 0 ? null : (
    <section>
      <h2>{messages.t('tried_title')}</h2>
      <p>{triedNote(report, messages)}</p>
      <ul class="stored">
        {report.tried.map((one) => (
          <li key={one.name}>
            <code>
              <PageWords text={shortName(one.name)} />
            </code>{' '}
            <span class="line">{triedText(one, report, messages)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
