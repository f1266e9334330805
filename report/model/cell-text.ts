import type { Report, ReportedCookie } from '../../src/core/inspection/report.ts';
import type { Status } from '../../src/core/inspection/status.ts';
import type { Policy } from '../../src/core/policy/policy.ts';
import { categoryText } from '../../src/messages/category.ts';
import { cookieName } from '../../src/messages/cookie-name.ts';
import { shortLifetimeText } from '../../src/messages/duration.ts';
import type { MessageKey, Messages } from '../../src/messages/messages.ts';
import { addressText, pageText } from '../../src/messages/page-text.ts';
import { phaseText } from '../../src/messages/phase.ts';
import { scriptPlaceText } from '../../src/messages/script-place.ts';
import { statusText } from '../../src/messages/status.ts';
import { timeText } from '../../src/messages/time.ts';
import { type Column, isPhase } from './columns.ts';
import { type FacetValue, valuesOf } from './cookie-filter.ts';

export const PARTIES = {
  first: 'filter_party_first',
  third: 'filter_party_third',
  unknown: 'filter_party_unknown',
} as const satisfies Record<FacetValue<'party'>, MessageKey>;

const TITLES = {
  name: 'doc_cookie',
  status: 'doc_status',
  lifetime: 'column_lifetime',
  domain: 'column_domain',
  party: 'filter_party',
  setter: 'filter_setter',
  category: 'filter_category',
  set: 'column_set',
} as const satisfies Partial<Record<Column, MessageKey>>;

/** What a column is called. */
export const columnTitle = (column: Column, messages: Messages): string =>
  isPhase(column) ? phaseText(column, messages) : messages.t(TITLES[column]);

/** What a column says of a cookie, on one line. */
export function cellText(column: Column, reported: ReportedCookie, report: Report, messages: Messages): string {
  const { cookie, status, lifetime, party, phases, setters } = reported;
  switch (column) {
    case 'name':
      return cookieName(cookie.name, messages);
    case 'status':
      return status ? statusCell(status, report.policy, messages) : '';
    case 'lifetime':
      return shortLifetimeText(lifetime, messages);
    case 'domain':
      return pageText(cookie.path === '/' ? cookie.domain : cookie.domain + cookie.path);
    case 'party':
      return messages.t(PARTIES[party.browser]);
    case 'setter':
      return setterText(reported, report, messages);
    case 'category':
      return valuesOf('category', [reported])
        .map((category) => categoryText(category, messages))
        .join();
    case 'set':
      return setters[0] ? timeText(setters[0].firstAt, report.watch.to, messages) : '';
    default:
      return phases.includes(column) ? '✓' : '–';
  }
}

/** In which way it does not match, the gravest alone; and whether that asks for no more than a look. */
function statusCell(status: Status, policy: Policy, messages: Messages): string {
  const text = statusText(status, policy, messages);
  if (status.severity !== 'review') return text;
  const asksForLook = messages.t('severity_review').replaceAll(' ', '\u00a0'); // on the next line as a whole
  return `${text}\u00a0· ${asksForLook}`;
}

/** What the policy says of how long the cookie stays; null where it says nothing of the cookie. */
export function statedLifetimeText({ verdict }: ReportedCookie, messages: Messages): string | null {
  if (!('declaration' in verdict)) return null;
  const { lifetime } = verdict.declaration;
  return messages.t(
    'row_stated',
    lifetime === null ? messages.t('bar_none_stated') : pageText(shortLifetimeText(lifetime, messages)),
  );
}

/** The addresses of the responses and scripts that set it, each once. */
function setterText({ setters }: ReportedCookie, { portal }: Report, messages: Messages): string {
  const places = setters.map(({ setter }) =>
    setter.kind === 'response'
      ? addressText(setter.url, portal.host)
      : setter.kind === 'script'
        ? scriptPlaceText(setter, portal.host, messages)
        : messages.t('filter_setter_unknown'),
  );
  return [...new Set(places)].join(', ') || messages.t('filter_setter_unknown');
}
