import type { Report } from '../../src/core/inspection/report.ts';
import { cookieName } from '../../src/messages/cookie-name.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { phaseText, shownPhases } from '../../src/messages/phase.ts';
import { PageWords } from '../../src/ui/page-words.tsx';

/** Which cookie was there in which phase of the choice, a column each; nothing where that is not known. */
export function PhaseTable({ report, messages }: { readonly report: Report; readonly messages: Messages }) {
  const { phases, cookies } = report;
  if (phases === null || cookies.length === 0) return null;
  const shown = shownPhases(phases);
  return (
    <section>
      <h2>{messages.t('phases_title')}</h2>
      <table class="phase-table">
        <thead>
          <tr>
            <th scope="col">{messages.t('doc_cookie')}</th>
            {shown.map(({ phase, count }) => (
              <th key={phase} scope="col">
                {phaseText(phase, messages)} ({count ?? '–'})
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cookies.map(({ key, cookie, phases: there }) => (
            <tr key={key}>
              <th scope="row">
                <PageWords text={cookieName(cookie.name, messages)} />
              </th>
              {shown.map(({ phase, count }) => (
                <td key={phase}>{there.includes(phase) ? '✓' : count === null ? '' : '–'}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
