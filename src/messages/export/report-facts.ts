import type { Words } from '../../core/export/document.ts';
import type { Provenance } from '../../core/export/provenance.ts';
import type { Report } from '../../core/inspection/report.ts';
import { instantText } from '../absolute-times.ts';
import type { Messages } from '../messages.ts';
import { policyText, sourceText, statedDateText } from '../policy.ts';
import { portalText } from '../portal.ts';

type Fact = readonly [label: string, value: Words];

/** Where, when and with what a report was made, and which document practice was held against. */
export function reportFacts(
  { portal, policy, watch }: Report,
  { tool, browser, platform, timeZone }: Provenance,
  digest: string,
  messages: Messages,
): readonly Fact[] {
  const { t } = messages;
  const source = sourceText(policy);
  const document = policy.kind === 'standard' ? policy.because : policy;
  return [
    [t('doc_portal'), `${portal.host} \u00b7 ${portalText(portal, messages)}`],
    [t('doc_watched'), t('doc_span', instantText(watch.from), instantText(watch.to), timeZone)],
    [t('report_document'), policyText(policy, messages)],
    ...(source === null ? [] : [[t('doc_source'), source] as const]),
    ...('date' in document && document.date ? [[t('doc_date'), statedDateText(document.date, messages)] as const] : []),
    ...('digest' in document ? [[t('report_digest'), { text: document.digest, code: true }] as const] : []),
    [t('doc_made'), `${tool.name} ${tool.version}`],
    [t('doc_browser'), `${browser.name} ${browser.version}`],
    [t('doc_system'), [platform.name, platform.version].join(' ').trim()],
    [t('doc_digest'), { text: digest, code: true }],
  ];
}
