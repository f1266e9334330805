import type { Report } from '../../src/core/inspection/report.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { policySource, policyText } from '../../src/messages/policy.ts';
import { portalText } from '../../src/messages/portal.ts';
import { PageWords } from '../../src/ui/page-words.tsx';
import { SafeLink } from '../../src/ui/safe-link.tsx';

/** Which portal, whether that is in doubt, and what its cookies are held against, with a link to it. */
export const Masthead = ({ report, messages }: { readonly report: Report; readonly messages: Messages }) => {
  const { portal, policy, watch } = report;
  const source = policySource(policy);
  const text = policyText(policy, messages, watch.to);
  const isLink = policy.kind === 'read' && source?.kind !== 'chosen-file';
  return (
    <header>
      <p class="host">
        <PageWords text={portal.host} />
      </p>
      {portal.certainty !== 'certain' && <p>{portalText(portal, messages)}</p>}
      {source !== null && (
        <p>
          {!isLink && `${text} `}
          {source.kind === 'chosen-file' ? (
            <PageWords text={source.name} />
          ) : (
            <SafeLink url={source.url} host={portal.host}>
              {isLink ? text : undefined}
            </SafeLink>
          )}
        </p>
      )}
    </header>
  );
};
