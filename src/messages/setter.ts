import type { Report, ReportedCookie } from '../core/inspection/report.ts';
import { timeWords } from './instant.ts';
import { addressText, pageText } from './page-text.ts';
import { plural } from './plural.ts';
import { scriptPlaceWords } from './script-place.ts';
import type { Words } from './translate.ts';

type Setter = ReportedCookie['setters'][number];

/** More setters than these are counted, not named. */
const MOST = 5;

/** Who set a cookie, when, and on whose page where that is not the portal's: one sentence or two per setter, and one for its removal. */
export function setterWords(
  { setters, olderThanWatch, removedAt }: ReportedCookie,
  report: Report,
  words: Words,
): readonly string[] {
  const told = setters.slice(0, MOST).map((reported) => oneSetterWords(reported, report, words));
  const more = setters.length > MOST ? [words.t('setter_more', String(setters.length - MOST))] : [];
  const sentences = olderThanWatch ? [words.t('setter_older')] : [...told, ...more];
  return removedAt === null
    ? sentences
    : [...sentences, words.t('setter_removed', timeWords(removedAt, report.watch.to, words))];
}

function oneSetterWords(reported: Setter, report: Report, words: Words): string {
  const { pageHost } = reported;
  const told = setBy(reported, report, words);
  return pageHost === null || pageHost === report.portal.host
    ? told
    : `${told} ${words.t('setter_elsewhere', pageText(pageHost))}`;
}

function setBy(reported: Setter, { portal, watch }: Report, words: Words): string {
  const { setter, times } = reported;
  const first = timeWords(reported.firstAt, watch.to, words);
  const last = timeWords(reported.lastAt, watch.to, words);
  if (setter.kind === 'unknown') {
    return times > 1 ? plural(words, 'setter_unknown_times', times, first, last) : words.t('setter_unknown', first);
  }
  if (setter.kind === 'script') {
    const place = scriptPlaceWords(setter, portal.host, words);
    return times > 1
      ? plural(words, 'setter_script_times', times, first, last, place)
      : words.t('setter_script', first, place);
  }
  const address = addressText(setter.url, portal.host);
  const status = String(setter.status);
  return times > 1
    ? plural(words, 'setter_response_times', times, address, status, first, last)
    : words.t('setter_response', address, status, first);
}
