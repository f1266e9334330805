import type { Report } from '../../src/core/inspection/report.ts';
import { policySource, policyWords } from '../../src/messages/policy.ts';
import { portalWords } from '../../src/messages/portal.ts';
import type { Words } from '../../src/messages/translate.ts';
import { PageWords } from '../../src/ui/page-words.tsx';
import { SafeLink } from '../../src/ui/safe-link.tsx';

/** Which portal, how sure we are that it is one, and what its cookies are held against. */
export const Masthead = ({ report, words }: { readonly report: Report; readonly words: Words }) => {
  const { portal, policy, watch } = report;
  const source = policySource(policy);
  return (
    <header>
      <p class="host">
        <PageWords text={portal.host} />
      </p>
      <p>{portalWords(portal, words)}</p>
      {source !== null && (
        <p>
          {policyWords(policy, words, watch.to)}{' '}
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
