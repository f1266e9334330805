import { SAME_SITE_NAMES } from '../core/cookie/attributes.ts';
import { reachesCap } from '../core/cookie/lifetime.ts';
import { HOSTING_DOMAINS } from '../core/cookie/site.ts';
import type { ReportedCookie } from '../core/inspection/report.ts';
import { dateText } from './instant.ts';
import type { MessageKey, Messages } from './messages.ts';

/** One attribute: its name in the standard, its value, and what that means for this cookie. */
export interface AttributeRow {
  readonly name: string;
  readonly value: string;
  readonly meaning: string;
}

/** Why scripts can read a cookie, or what that risks, where we know it: by the catalogue's sentence. */
const READABLE: ReadonlyMap<string, MessageKey> = new Map([
  ['opendatasoft_csrftoken', 'attribute_http_only_token'],
  ['csrf', 'attribute_http_only_token'],
  ['opendatasoft_cookies_preferences', 'attribute_http_only_choice'],
  ['consent', 'attribute_http_only_choice'],
  ['opendatasoft_sessionid', 'attribute_http_only_login'],
  ['login', 'attribute_http_only_login'],
]);

/**
 * The attributes under the names that the standard and the browsers' own tools use, whatever the language.
 * @see RFC 6265bis §4.1.2
 */
export function attributeRows(reported: ReportedCookie, messages: Messages): readonly AttributeRow[] {
  const { cookie } = reported;
  const { t } = messages;
  const flag = (name: string, on: boolean, meaning: MessageKey): AttributeRow => ({
    name,
    value: t(on ? 'attribute_yes' : 'attribute_no'),
    meaning: t(meaning),
  });
  return [
    { name: 'Domain', value: cookie.domain, meaning: t(domainMeaning(reported)) },
    {
      name: 'Path',
      value: cookie.path,
      meaning: t(cookie.path === '/' ? 'attribute_path_all' : 'attribute_path_part'),
    },
    {
      name: 'Expires',
      value: cookie.expiresAt === null ? t('lifetime_session_short') : dateText(cookie.expiresAt, messages),
      meaning: t(expiryMeaning(reported)),
    },
    flag('Secure', cookie.secure, cookie.secure ? 'attribute_secure_yes' : 'attribute_secure_no'),
    flag('HttpOnly', cookie.httpOnly, cookie.httpOnly ? 'attribute_http_only_yes' : readableMeaning(reported)),
    {
      name: 'SameSite',
      value: cookie.sameSite === 'unspecified' ? t('attribute_same_site_unset') : SAME_SITE_NAMES[cookie.sameSite],
      meaning: t(`attribute_same_site_${cookie.sameSite}`),
    },
    ...(cookie.partitionKey === null
      ? []
      : [{ name: 'Partitioned', value: cookie.partitionKey.topLevelSite, meaning: t('attribute_partitioned') }]),
  ];
}

function domainMeaning({ cookie }: ReportedCookie): MessageKey {
  if (cookie.hostOnly) return 'attribute_domain_host';
  return HOSTING_DOMAINS.includes(cookie.domain) ? 'attribute_domain_platform' : 'attribute_domain_wide';
}

function expiryMeaning({ cookie, lifetime, setters }: ReportedCookie): MessageKey {
  if (cookie.expiresAt === null) return 'attribute_session';
  if (lifetime.kind === 'persistent' && reachesCap(lifetime.seconds)) return 'attribute_expires_cap';
  return setters.reduce((sum, { times }) => sum + times, 0) > 1 ? 'attribute_expires_renewed' : 'attribute_expires';
}

function readableMeaning({ purposes, setters }: ReportedCookie): MessageKey {
  for (const purpose of purposes) {
    const known = purpose.kind === 'catalogue' && READABLE.get(purpose.id);
    if (known) return known;
  }
  const scripted = setters.some(({ setter }) => setter.kind === 'script');
  return scripted ? 'attribute_http_only_scripted' : 'attribute_http_only_no';
}
