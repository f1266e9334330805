import type { Report } from '../../src/core/inspection/report.ts';
import type { MessageKey, Words } from '../../src/messages/translate.ts';
import { Findings } from '../../src/ui/findings.tsx';
import { PageWords } from '../../src/ui/page-words.tsx';

/** More than these are counted, not named. */
const MOST = 50;

const KIND = {
  local: 'storage_local',
  session: 'storage_session',
  'indexed-db': 'storage_indexed_db',
  cache: 'storage_cache',
} as const satisfies Record<Report['storage'][number]['items'][number]['kind'], MessageKey>;

/** What pages keep besides cookies, names and sizes; nothing when they keep nothing. */
export const StoredItems = ({ report, words }: { readonly report: Report; readonly words: Words }) => {
  const items = report.storage.flatMap((of) => of.items);
  if (items.length === 0) return null;
  return (
    <section>
      <h2>{words.t('storage_title')}</h2>
      <Findings
        findings={report.findings.filter(({ subject }) => subject.kind === 'storage')}
        report={report}
        words={words}
      />
      <ul class="stored">
        {items.slice(0, MOST).map(({ kind, name, bytes }) => (
          <li key={`${kind} ${name}`}>
            <code>
              <PageWords text={name} />
            </code>{' '}
            <span class="line">
              {words.t(KIND[kind])}
              {bytes === null ? '' : ` · ${words.t('storage_bytes', String(bytes))}`}
            </span>
          </li>
        ))}
      </ul>
      {items.length > MOST && <p>{words.t('storage_more', String(items.length - MOST))}</p>}
    </section>
  );
};
