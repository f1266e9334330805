import type { Refusal } from '../core/cookie/refusal.ts';
import type { Report } from '../core/inspection/report.ts';
import { timeWords } from './instant.ts';
import { keyed } from './keyed.ts';
import { addressText } from './page-text.ts';
import { plural } from './plural.ts';
import { scriptPlaceWords } from './script-place.ts';
import type { Words } from './translate.ts';

type Refused = Report['refused'][number];

/** Why the browser refused a line. */
export const refusalWords = ({ kind }: Refusal, { t }: Words): string => t(`refused_${keyed(kind)}`);

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
