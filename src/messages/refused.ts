import type { Refusal } from '../core/cookie/refusal.ts';
import { deletes } from '../core/cookie/set-cookie-line.ts';
import type { Report } from '../core/inspection/report.ts';
import { keyed } from './keyed.ts';
import type { Messages } from './messages.ts';
import { addressText } from './page-text.ts';
import { plural } from './plural.ts';
import { scriptPlaceText } from './script-place.ts';
import { timeText } from './time.ts';

type Refused = Report['refused'][number];

/** Why the browser refused a line. */
export const refusalText = ({ kind }: Refusal, { t }: Messages): string => t(`refused_${keyed(kind)}`);

/** Reasons that say by themselves that the line was to delete. */
const OF_DELETIONS: ReadonlySet<Refusal['kind']> = new Set(['expired', 'deletes-another']);

/** Why the browser refused a line, who asked for it and how often. */
export function refusedText(
  { line, reason, setter, at, times }: Refused,
  { portal, watch }: Report,
  messages: Messages,
): string {
  const { t } = messages;
  const time = timeText(at, watch.to, messages);
  const asked =
    setter.kind === 'response'
      ? [t('refused_response', addressText(setter.url, portal.host), String(setter.status), time)]
      : setter.kind === 'script'
        ? [t('refused_script', time, scriptPlaceText(setter, portal.host, messages))]
        : [];
  return [
    ...(deletes(line, at) && !OF_DELETIONS.has(reason.kind) ? [t('refused_deletion')] : []),
    refusalText(reason, messages),
    ...asked,
    ...(times > 1 ? [plural(messages, 'refused_times', times)] : []),
  ].join(' ');
}
