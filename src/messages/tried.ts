import type { Report } from '../core/inspection/report.ts';
import type { Messages } from './messages.ts';
import { pageText } from './page-text.ts';
import { plural } from './plural.ts';
import { timeText } from './time.ts';

/** What was tried out and removed, in one sentence. */
export const triedNote = ({ tried }: Report, messages: Messages): string =>
  plural(messages, 'tried_note', tried.length);

/** Of cookies that were tried out: whose they are, how often, and when. */
export function triedText(
  { provider, domains, times, refused, firstAt, lastAt }: Report['tried'][number],
  { watch }: Report,
  messages: Messages,
): string {
  const [first, last] = [timeText(firstAt, watch.to, messages), timeText(lastAt, watch.to, messages)];
  return [
    ...(provider === null ? [] : [provider]),
    ...domains.map(pageText),
    plural(messages, 'tried_times', times, first, last),
    ...(refused > 0 ? [plural(messages, 'tried_refused', refused)] : []),
  ].join(' · ');
}
