import { shortName } from '../../src/core/cookie/short-name.ts';
import type { Report } from '../../src/core/inspection/report.ts';
import type { MessageKey, Messages } from '../../src/messages/messages.ts';
import { Findings } from '../../src/ui/findings.tsx';
import { PageWords } from '../../src/ui/page-words.tsx';

/** More than these are counted, not named. */
const MAX_ITEMS = 50;

const KIND = {
  local: 'storage_local',
  session: 'storage_session',
  'indexed-db': 'storage_indexed_db',
  cache: 'storage_cache',
} as const satisfies Record<Report['storage'][number]['items'][number]['kind'], MessageKey>;

/** What pages keep besides cookies, names and sizes; nothing when they keep nothing. */
export const StoredItems = ({ report, messages }: { readonly report: Report; readonly messages: Messages }) => {
  const items = report.storage.flatMap((of) => of.items);
  const unlisted = report.storage.reduce((sum, { more }) => sum + more, 0);
  const more = unlisted + Math.max(0, items.length - MAX_ITEMS);
  if (items.length === 0) return null;
  return (
    <section>
      <h2>{messages.t('storage_title')}</h2>
      <Findings
        findings={report.findings.filter(({ subject }) => subject.kind === 'storage')}
        report={report}
        messages={messages}
      />
      <ul class="stored">
        {items.slice(0, MAX_ITEMS).map(({ kind, name, bytes }) => (
          <li key={`${kind} ${name}`}>
            <code>
              <PageWords text={shortName(name)} />
            </code>{' '}
            <span class="line">
              {messages.t(KIND[kind])}
              {bytes === null ? '' : ` · ${messages.t('storage_bytes', String(bytes))}`}
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && <p>{messages.t('storage_more', String(more))}</p>}
    </section>
  );
};
