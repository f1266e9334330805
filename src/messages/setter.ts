import type { Report, ReportedCookie } from '../core/inspection/report.ts';
import type { Messages } from './messages.ts';
import { addressText, pageText } from './page-text.ts';
import { plural } from './plural.ts';
import { scriptPlaceText } from './script-place.ts';
import { timeText } from './time.ts';

type Setter = ReportedCookie['setters'][number];

/** More setters than these are counted, not named. */
const MAX_SETTERS = 5;

/** Who set a cookie, when, and on whose page where that is not the portal's: one sentence or two per setter, and one for its removal. */
export function setterSentences(
  { setters, olderThanWatch, removedAt }: ReportedCookie,
  report: Report,
  messages: Messages,
): readonly string[] {
  const told = setters.slice(0, MAX_SETTERS).map((reported) => setterSentence(reported, report, messages));
  const more = setters.length > MAX_SETTERS ? [messages.t('setter_more', String(setters.length - MAX_SETTERS))] : [];
  const sentences = olderThanWatch ? [messages.t('setter_older')] : [...told, ...more];
  return removedAt === null
    ? sentences
    : [...sentences, messages.t('setter_removed', timeText(removedAt, report.watch.to, messages))];
}

function setterSentence(reported: Setter, report: Report, messages: Messages): string {
  const { pageHost } = reported;
  const told = setBy(reported, report, messages);
  return pageHost === null || pageHost === report.portal.host
    ? told
    : `${told} ${messages.t('setter_elsewhere', pageText(pageHost))}`;
}

function setBy(reported: Setter, { portal, watch }: Report, messages: Messages): string {
  const { setter, times } = reported;
  const first = timeText(reported.firstAt, watch.to, messages);
  const last = timeText(reported.lastAt, watch.to, messages);
  if (setter.kind === 'unknown') {
    return times > 1
      ? plural(messages, 'setter_unknown_times', times, first, last)
      : messages.t('setter_unknown', first);
  }
  if (setter.kind === 'script') {
    const place = scriptPlaceText(setter, portal.host, messages);
    return times > 1
      ? plural(messages, 'setter_script_times', times, first, last, place)
      : messages.t('setter_script', first, place);
  }
  const address = addressText(setter.url, portal.host);
  const status = String(setter.status);
  return times > 1
    ? plural(messages, 'setter_response_times', times, address, status, first, last)
    : messages.t('setter_response', address, status, first);
}
