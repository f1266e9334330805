import type { Cookie } from '../core/cookie/cookie.ts';
import { dateWords } from './instant.ts';
import type { MessageKey, Words } from './translate.ts';

/** One attribute: its name in the standard, its value, and what that means for this cookie. */
export interface AttributeWords {
  readonly name: string;
  readonly value: string;
  readonly meaning: string;
}

const SAME_SITE_NAMES = { strict: 'Strict', lax: 'Lax', none: 'None' } as const;

/**
 * The attributes under the names that the standard and the browsers' own tools use, whatever the language.
 * @see RFC 6265bis §4.1.2
 */
export function attributeWords(cookie: Cookie, words: Words): readonly AttributeWords[] {
  const { t } = words;
  const flag = (name: string, on: boolean, yes: MessageKey, no: MessageKey): AttributeWords => ({
    name,
    value: t(on ? 'attribute_yes' : 'attribute_no'),
    meaning: t(on ? yes : no),
  });
  return [
    {
      name: 'Domain',
      value: cookie.domain,
      meaning: t(cookie.hostOnly ? 'attribute_domain_host' : 'attribute_domain_wide'),
    },
    {
      name: 'Path',
      value: cookie.path,
      meaning: t(cookie.path === '/' ? 'attribute_path_all' : 'attribute_path_part'),
    },
    flag('Secure', cookie.secure, 'attribute_secure_yes', 'attribute_secure_no'),
    flag('HttpOnly', cookie.httpOnly, 'attribute_http_only_yes', 'attribute_http_only_no'),
    {
      name: 'SameSite',
      value: cookie.sameSite === 'unspecified' ? t('attribute_same_site_unset') : SAME_SITE_NAMES[cookie.sameSite],
      meaning: t(`attribute_same_site_${cookie.sameSite}`),
    },
    ...(cookie.partitionKey === null
      ? []
      : [{ name: 'Partitioned', value: cookie.partitionKey.topLevelSite, meaning: t('attribute_partitioned') }]),
    ...(cookie.expiresAt === null
      ? []
      : [{ name: 'Expires', value: dateWords(cookie.expiresAt, words), meaning: t('attribute_expires') }]),
  ];
}
