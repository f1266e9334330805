import type { Refusal } from '../core/cookie/refusal.ts';
import type { Report } from '../core/inspection/report.ts';
import { timeWords } from './instant.ts';
import { addressText } from './page-text.ts';
import { plural } from './plural.ts';
import { scriptPlaceWords } from './script-place.ts';
import type { MessageKey, Words } from './translate.ts';

type Refused = Report['refused'][number];

const REASONS = {
  'control-character': 'refused_control_character',
  empty: 'refused_empty',
  'too-large': 'refused_too_large',
  'other-domain': 'refused_other_domain',
  'top-level-domain': 'refused_top_level_domain',
  'http-only-by-script': 'refused_http_only_by_script',
  'over-http-only': 'refused_over_http_only',
  'secure-over-http': 'refused_secure_over_http',
  'over-secure': 'refused_over_secure',
  'same-site-none': 'refused_same_site_none',
  'secure-prefix': 'refused_secure_prefix',
  'host-prefix': 'refused_host_prefix',
  partitioned: 'refused_partitioned',
  expired: 'refused_expired',
  'cross-site': 'refused_cross_site',
  'third-party': 'refused_third_party',
  'public-suffix': 'refused_public_suffix',
  unknown: 'refused_unknown',
} as const satisfies Record<Refused['reason']['kind'], MessageKey>;

/** Why the browser refused a line. */
export const refusalWords = ({ kind }: Refusal, { t }: Words): string => t(REASONS[kind]);

/** Why the browser refused a line, who asked for it and how often. */
export function refusedWords({ reason, setter, at, times }: Refused, { portal, watch }: Report, words: Words): string {
  const { t } = words;
  const time = timeWords(at, watch.to, words);
  const asked =
    setter.kind === 'response'
      ? [t('refused_response', addressText(setter.url, portal.host), String(setter.status), time)]
      : setter.kind === 'script'
        ? [t('refused_script', time, scriptPlaceWords(setter, portal.host, words))]
        : [];
  return [refusalWords(reason, words), ...asked, ...(times > 1 ? [plural(words, 'refused_times', times)] : [])].join(
    ' ',
  );
}
