import type { Report } from '../../src/core/inspection/report.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { briefPhaseText, shownPhases } from '../../src/messages/phase.ts';

/** How many cookies were there before a choice, after a refusal and after a yes, once a choice was seen. */
export function PhaseCounts({ report, messages }: { readonly report: Report; readonly messages: Messages }) {
  const { phases, policy, cookies } = report;
  if (phases === null || cookies.length === 0 || policy.kind === 'waiting') return null;
  const came = shownPhases(phases).filter(({ count }) => count !== null);
  if (came.length < 2) return null;
  return (
    <div class="phases">
      <span>{messages.t('tab_cookies')}</span>
      <dl aria-label={messages.t('phases_title')}>
        {came.map(({ phase, count }) => (
          <div key={phase}>
            <dt>{briefPhaseText(phase, messages)}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
