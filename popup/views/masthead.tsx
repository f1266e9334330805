import type { Report } from '../../src/core/inspection/report.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { policySource, policyText } from '../../src/messages/policy.ts';
import { portalText } from '../../src/messages/portal.ts';
import { PageWords } from '../../src/ui/page-words.tsx';
import { SafeLink } from '../../src/ui/safe-link.tsx';

/** Which portal, whether that is in doubt, and what its cookies are held against. */
export const Masthead = ({ report, messages }: { readonly report: Report; readonly messages: Messages }) => {
  const { portal, policy, watch } = report;
  const source = policySource(policy);
  return (
    <header>
      <p class="host">
        <PageWords text={portal.host} />
      </p>
      {portal.certainty !== 'certain' && <p>{portalText(portal, messages)}</p>}
      {source !== null && (
        <p>
          {policyText(policy, messages, watch.to)}{' '}
          {source.kind === 'chosen-file' ? (
            <PageWords text={source.name} />
          ) : (
            <SafeLink url={source.url} host={portal.host} />
          )}
        </p>
      )}
    </header>
  );
};
