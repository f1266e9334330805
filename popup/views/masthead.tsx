import type { Report } from '../../src/core/inspection/report.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { policySource, policyText } from '../../src/messages/policy.ts';
import { portalText } from '../../src/messages/portal.ts';
import { PageWords } from '../../src/ui/page-words.tsx';
import { SafeLink } from '../../src/ui/safe-link.tsx';

/** Which portal, whether that is in doubt, and what its cookies are held against: with a link, beside the portal's name. */
export const Masthead = ({ report, messages }: { readonly report: Report; readonly messages: Messages }) => {
  const { portal, policy, watch } = report;
  const source = policySource(policy);
  return (
    <header>
      <div class="places">
        <p class="host">
          <PageWords text={portal.host} />
        </p>
        {source !== null && source.kind !== 'chosen-file' && <SafeLink url={source.url} host={portal.host} />}
      </div>
      {portal.certainty !== 'certain' && <p>{portalText(portal, messages)}</p>}
      {source !== null && (
        <p>
          {policyText(policy, messages, watch.to)}
          {source.kind === 'chosen-file' && (
            <>
              {' '}
              <PageWords text={source.name} />
            </>
          )}
        </p>
      )}
    </header>
  );
};
